using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Options;

namespace EmulationBot.Storage;

/// <summary>Opens a connection of one's own, without the model, which takes a while to be put together: for what is asked in SQL.</summary>
/// <exception cref="StorageException">There is no such file any more.</exception>
public delegate SqliteConnection OpenDatabase();

/// <summary>Registers the database. The host binds <see cref="StorageOptions"/> and calls <see cref="DatabaseFile.Prepare"/> before anything reads.</summary>
public static class StorageSetup
{
    public static IServiceCollection AddStorage(this IServiceCollection services)
    {
        services.AddSingleton<OpenDatabase>(provider => () => Open(provider.GetRequiredService<IOptions<StorageOptions>>().Value));
        services.AddPooledDbContextFactory<BotDb>((provider, db) =>
            Configure(db, provider.GetRequiredService<IOptions<StorageOptions>>().Value));
        services.AddSingleton<DatabaseFile>();
        return services;
    }

    public static void Configure(DbContextOptionsBuilder db, StorageOptions options)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(options);
        Warn(db.UseSqlite(ConnectionString(options)).AddInterceptors(new ConnectionPragmas(options)));
    }

    /// <summary><see cref="OpenDatabase"/></summary>
    public static SqliteConnection Open(StorageOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        DatabaseFile.MustExist(options.Path);
        var connection = new SqliteConnection(ConnectionString(options));
        try
        {
            connection.Open();
            ConnectionPragmas.Set(connection, options);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>The model over a connection of <see cref="OpenDatabase"/>, which it leaves open.</summary>
    internal static BotDb Over(SqliteConnection connection)
    {
        var db = new DbContextOptionsBuilder<BotDb>();
        Warn(db.UseSqlite(connection));
        return new BotDb(db.Options);
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

    /// <summary>A test asks that, once; asked of every new database it builds the whole model twice more.</summary>
    private static void Warn(DbContextOptionsBuilder db) =>
        db.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));
}
