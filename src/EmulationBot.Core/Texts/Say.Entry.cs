using EmulationBot.Core.Calendars;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Texts;

public static partial class Say
{
    /// <summary>What the papers of a campaign share: where a unit stands, what kind it is, what the Council said.</summary>
    public static class Entry
    {
        public const string UnknownBlock = "Chưa rõ khối";

        public static string State(CampaignEntry entry)
        {
            ArgumentNullException.ThrowIfNull(entry);
            return entry is { Sent: null, Paper.ConfirmedAt: not null }
                ? "Phòng Nội vụ đã nhận bản giấy"
                : Registered.Brief(entry.Registration, entry.Draft, entry.Paper);
        }

        public static string Stage(EntryStage stage) => stage switch
        {
            EntryStage.Sent => "Đã gửi, đúng hạn",
            EntryStage.Late => "Đã gửi, muộn",
            EntryStage.Returned => "Cần bổ sung",
            EntryStage.PaperUnconfirmed => "Báo gửi bản giấy",
            EntryStage.Drafting => "Đang soạn",
            _ => "Chưa bắt đầu",
        };

        public static string Kind(UnitGroup group) => group switch
        {
            UnitGroup.Commune => "Xã, thị trấn",
            UnitGroup.Specialised => "Cơ quan chuyên môn",
            UnitGroup.PublicService => "Đơn vị sự nghiệp",
            UnitGroup.Party => "Cơ quan Đảng",
            UnitGroup.SocioPolitical => "Mặt trận, đoàn thể",
            UnitGroup.MassAssociation => "Hội quần chúng",
            UnitGroup.ArmedForces => "Lực lượng vũ trang",
            UnitGroup.Vertical => "Ngành dọc",
            UnitGroup.School => "Trường học",
            _ => "Trường thuộc Sở",
        };

        public static string Decision(CouncilDecision decision)
        {
            ArgumentNullException.ThrowIfNull(decision);
            return $"{(decision.Agreed ? "Thống nhất" : "Chưa thống nhất")}, Biên bản số {decision.MinutesNumber} ngày {decision.MinutesDate.Written()}";
        }
    }
}
