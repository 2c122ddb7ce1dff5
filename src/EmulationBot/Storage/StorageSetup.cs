using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Options;

namespace EmulationBot.Storage;

/// <summary>Registers the database. The host binds <see cref="StorageOptions"/> and calls <see cref="DatabaseFile.Prepare"/> before anything reads.</summary>
public static class StorageSetup
{
    public static IServiceCollection AddStorage(this IServiceCollection services)
    {
        services.AddOptions<StorageOptions>().ValidateDataAnnotations().ValidateOnStart();
        services.AddPooledDbContextFactory<BotDb>((provider, db) =>
            Configure(db, provider.GetRequiredService<IOptions<StorageOptions>>().Value));
        services.AddSingleton<DatabaseFile>();
        return services;
    }

    public static void Configure(DbContextOptionsBuilder db, StorageOptions options)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(options);
        db.UseSqlite(ConnectionString(options)).AddInterceptors(new ConnectionPragmas(options));
        // A test asks that, once; asked of every new database it builds the whole model twice more.
        db.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));
    }

    public static string ConnectionString(StorageOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new SqliteConnectionStringBuilder
        {
            DataSource = options.Path,
            // Made by DatabaseFile.Prepare alone: whoever opened what was taken away would leave an empty one in its place.
            Mode = SqliteOpenMode.ReadWrite,
            ForeignKeys = true,
            DefaultTimeout = 5,
        }.ToString();
    }
}
