using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace EmulationBot.Desk;

/// <summary>Who is not signed in is led to where one signs in; what only fetches a file hears that he may not.</summary>
internal sealed class DeskRefusal : IAuthorizationMiddlewareResultHandler
{
    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Succeeded)
            return next(context);
        if (HttpMethods.IsGet(context.Request.Method) && !IsFile(context.Request.Path))
            context.Response.Redirect(DeskPaths.Enter);
        else
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private static bool IsFile(PathString path) => path.StartsWithSegments(DeskPaths.Papers, StringComparison.OrdinalIgnoreCase, out var file) && file.HasValue;
}
