using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Storage;

/// <summary>
/// The database: what is known of people and units, and what came in and goes out. Used directly, through
/// <see cref="IDbContextFactory{TContext}"/>. A row configures itself beside its class; a row of another folder needs no line here.
/// </summary>
public sealed class BotDb(DbContextOptions<BotDb> options) : DbContext(options)
{
    public DbSet<PersonRow> People => Set<PersonRow>();

    public DbSet<DraftRow> Drafts => Set<DraftRow>();

    public DbSet<RegistrationRow> Registrations => Set<RegistrationRow>();

    public DbSet<RegistrationVersionRow> RegistrationVersions => Set<RegistrationVersionRow>();

    public DbSet<PaperFilingRow> PaperFilings => Set<PaperFilingRow>();

    public DbSet<InviteRow> Invites => Set<InviteRow>();

    public DbSet<InboxRow> Inbox => Set<InboxRow>();

    public DbSet<OutboxRow> Outbox => Set<OutboxRow>();

    public DbSet<AuditRow> Audit => Set<AuditRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(BotDb).Assembly);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<InstantConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }
}
