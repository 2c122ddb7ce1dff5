using System.CommandLine;
using System.CommandLine.Invocation;
using EmulationBot.Core.Texts;

namespace EmulationBot.Operations.Commands;

/// <summary>The help page; the library's own speaks no Vietnamese.</summary>
public sealed class VietnameseHelp : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        ArgumentNullException.ThrowIfNull(parseResult);
        var command = parseResult.CommandResult.Command;
        var isRoot = command is RootCommand;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine($"{Say.Operations.Usage} EmulationBot {(isRoot ? Say.Operations.CommandPlaceholder : Path(command) + Usage(command))}");
        Table(output, Say.Operations.Commands, command.Subcommands.Select(c => ($"{c.Name} {Usage(c, nameless: true)}", c.Description)));
        Table(output, Say.Operations.Arguments, command.Arguments.Select(a => (a.HelpName ?? a.Name, a.Description)));
        Table(output, Say.Operations.Options, command.Options.Select(o => ($"{o.Name} {o.HelpName}", o.Description)));
        if (isRoot)
            output.WriteLine($"\n{Say.Operations.SettingsNote}");
        return 0;
    }

    /// <summary>The commands that a subcommand is typed behind.</summary>
    private static string Path(Command command) =>
        string.Concat(command.Parents.OfType<Command>().Where(parent => parent is not RootCommand).Select(parent => $"{parent.Name} "));

    private static string Usage(Command command, bool nameless = false) => string.Join(' ',
    [
        .. nameless ? [] : new[] { command.Name },
        .. command.Subcommands.Count == 0 || command is RootCommand ? [] : new[] { Subcommands(command) },
        .. command.Options.Where(o => !o.Recursive && o is not System.CommandLine.Help.HelpOption).Select(o => $"[{o.Name}{(o.HelpName is null ? "" : " " + o.HelpName)}]"),
        .. command.Arguments.Select(a => a.Arity.MinimumNumberOfValues == 0 ? $"[{a.HelpName ?? a.Name}]" : a.HelpName ?? a.Name),
    ]);

    /// <summary>In brackets where the command does something without one.</summary>
    private static string Subcommands(Command command)
    {
        var names = string.Join('|', command.Subcommands.Select(c => c.Name));
        return command.Action is null ? names : $"[{names}]";
    }

    private static void Table(TextWriter output, string title, IEnumerable<(string Left, string? Right)> rows)
    {
        var lines = rows.ToList();
        if (lines.Count == 0)
            return;
        var width = lines.Max(l => l.Left.Length) + 2;
        output.WriteLine($"\n{title}");
        foreach (var (left, right) in lines)
            output.WriteLine($"  {left.PadRight(width)}{right}");
    }
}
