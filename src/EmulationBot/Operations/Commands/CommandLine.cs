using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using EmulationBot.Core.Texts;

namespace EmulationBot.Operations.Commands;

/// <summary>Runs the command that was typed; what cannot be read is answered in one line.</summary>
public static partial class CommandLine
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int Misused = 2;

    /// <summary>How long a stop may take to finish what is under way before the process is cut off.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly ParserConfiguration Parser = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };

    public static async Task<int> Run(RootCommand root, string[] arguments)
    {
        ArgumentNullException.ThrowIfNull(root);
        root.Options.OfType<HelpOption>().Single().Action = new VietnameseHelp();
        root.Options.OfType<HelpOption>().Single().Description = Say.Operations.Help;
        root.Options.OfType<VersionOption>().Single().Description = Say.Operations.Version;
        var parsed = root.Parse(arguments, Parser);
        if (parsed.Action is not VietnameseHelp && parsed.Errors.Count > 0)
            return Fail(Misused, Problem(parsed));
        if (UnknownOption(parsed) is { } unknown)
            return Fail(Misused, Say.Operations.UnknownWord(unknown));
        return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = Patience });
    }

    /// <summary>One line on standard error, and the exit code to end with.</summary>
    public static int Fail(int code, string line)
    {
        Console.Error.WriteLine(line);
        return code;
    }

    /// <summary>A mistyped option that an argument would swallow; after "--" everything is an argument.</summary>
    private static string? UnknownOption(ParseResult parsed) => parsed.Tokens
        .TakeWhile(token => token.Type != TokenType.DoubleDash)
        .FirstOrDefault(token => token.Type == TokenType.Argument && Option().IsMatch(token.Value))?.Value;

    [GeneratedRegex("^--?[A-Za-z][A-Za-z-]*$")]
    private static partial Regex Option();

    private static string Problem(ParseResult parsed) => parsed.UnmatchedTokens.Count > 0
        ? Say.Operations.UnknownWord(MistypedCommand(parsed) ?? parsed.UnmatchedTokens[0])
        : Say.Operations.MissingValue(Name(parsed.Errors[0].SymbolResult));

    /// <summary>"foo" of "export foo x", which the argument of "export" has swallowed; null when that is the name of a file.</summary>
    private static string? MistypedCommand(ParseResult parsed) => parsed.CommandResult.Command.Subcommands.Count == 0 ? null
        : parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).FirstOrDefault(token => Word().IsMatch(token.Value))?.Value;

    [GeneratedRegex("^[A-Za-z][A-Za-z-]*$")]
    private static partial Regex Word();

    private static string Name(SymbolResult? symbol) => symbol switch
    {
        OptionResult option => option.Option.Name,
        ArgumentResult argument => argument.Argument.HelpName ?? argument.Argument.Name,
        CommandResult command => command.Command.Name,
        _ => "EmulationBot",
    };
}
