namespace EmulationBot.Storage;

/// <summary>
/// The copy of a database made before it is migrated. A migration is many transactions: while it runs a file beside the database
/// names the copy, and a start that finds that file puts the copy back. Used under the lock of <see cref="DatabaseFile"/>.
/// </summary>
internal sealed class MigrationCopy(string database)
{
    /// <summary>Instead of a copy: there was no database before.</summary>
    private const string None = "new";

    private readonly string _mark = database + ".migrating";

    /// <summary>A migration was begun and did not come to its end.</summary>
    public bool IsNeeded => File.Exists(_mark);

    /// <summary>Makes the copy, under another name until it is whole and never over an earlier one.</summary>
    /// <returns>Its path.</returns>
    public async Task<string> Make(string migration, Func<string, Task> copyTo)
    {
        var name = $"{database}.before-{migration}";
        var copy = Enumerable.Range(2, 1000).Select(n => $"{name}-{n}").Prepend(name).First(free => !File.Exists(free));
        File.Delete(name + ".partial");
        await copyTo(name + ".partial");
        File.Move(name + ".partial", copy);
        return copy;
    }

    /// <summary>From here on until <see cref="Done"/> the database may be anything.</summary>
    /// <param name="copy">Null when there was no database before.</param>
    public void Mark(string? copy)
    {
        File.WriteAllText(_mark + ".part", copy is null ? None : Path.GetFileName(copy));
        File.Move(_mark + ".part", _mark, overwrite: true);
    }

    public void Done() => File.Delete(_mark);

    /// <summary>Makes all as it was before. Cut short itself, it can be done again.</summary>
    /// <returns>The name of what was put back; null when the copy is gone.</returns>
    public string? PutBack()
    {
        var name = File.ReadAllText(_mark);
        var copy = Path.Combine(Path.GetDirectoryName(database)!, name);
        if (name != None && !File.Exists(copy))
        {
            Done();
            return null;
        }
        if (name != None)
            File.Copy(copy, database + ".restored", overwrite: true);
        foreach (var half in (string[])[database + "-wal", database + "-shm", database + "-journal", database])
            File.Delete(half);
        if (name != None)
            File.Move(database + ".restored", database);
        Done();
        return name;
    }
}
