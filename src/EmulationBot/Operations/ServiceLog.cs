using Microsoft.Extensions.Logging.Console;

namespace EmulationBot.Operations;

/// <summary>The log of the service: one line an event on standard output, from the bot at Information, from its libraries at Warning.</summary>
public static class ServiceLog
{
    /// <param name="started">Until then a failure is the start's own, which says it in one line.</param>
    public static ILoggingBuilder AddServiceLog(this ILoggingBuilder logging, Func<bool> started) => logging
        .AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.TimestampFormat = "yyyy-MM-ddTHH:mm:sszzz ";
            console.ColorBehavior = LoggerColorBehavior.Disabled;
        })
        .SetMinimumLevel(LogLevel.Warning)
        .AddFilter("EmulationBot", LogLevel.Information)
        .AddFilter("Microsoft.Extensions.Hosting", level => level >= LogLevel.Warning && started())
        // Its lines hold the address of every request, and the address of the Bot API holds the token.
        .AddFilter("System.Net.Http.HttpClient", LogLevel.None)
        // It says nothing of failures, and traces every request as long as it may.
        .AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None)
        // Of the keys of cookies it has to say only that they are not sealed themselves; the folder they lie in is the service's own.
        .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error)
        // A turn that lost a race is decided again; the failed attempt is no news.
        .AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Error);
}
