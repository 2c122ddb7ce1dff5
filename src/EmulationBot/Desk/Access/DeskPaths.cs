namespace EmulationBot.Desk;

/// <summary>Addresses of the desk.</summary>
public static class DeskPaths
{
    public const string Home = "/desk";
    public const string Enter = "/desk/vao";
    public const string EnterByLink = "/desk/vao/lien-ket";
    public const string EnterByCode = "/desk/vao/ma";
    public const string EnterAs = "/desk/vao/vai";
    public const string Leave = "/desk/ra";
    public const string LeaveEverywhere = "/desk/ra/moi-noi";
    public const string Registrations = "/desk/dang-ky";
    public const string Council = "/desk/hoi-dong";
    public const string Papers = "/desk/tep";
    public const string Units = "/desk/don-vi";
    public const string Seats = "/desk/ghe";
    public const string Holidays = "/desk/ngay-nghi";
    public const string Reminders = "/desk/lich-nhac";
    public const string Questions = "/desk/cau-hoi";
    public const string Plan = "/desk/ke-hoach";
    public const string Audit = "/desk/nhat-ky";
    public const string Health = "/desk/he-thong";

    public static string Registration(string unit) => $"{Registrations}/{Uri.EscapeDataString(unit)}";

    public static string Paper(string kind, string? unit = null) => unit is null ? $"{Papers}/{kind}" : $"{Papers}/{kind}/{Uri.EscapeDataString(unit)}";
}
