using System.Net;
using System.Net.Http.Headers;
using EmulationBot.Core.Texts;
using EmulationBot.Operations.Settings;

namespace EmulationBot.Operations.Doctor;

/// <summary>Asks the server of the language model for its list of models; nothing of a person is sent.</summary>
public static class ModelExam
{
    public static async Task<Finding> Look(ModelOptions options, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (!options.Configured)
            return Finding.Good(Say.Doctor.ModelOff);
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(options.TimeoutSeconds) };
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"{options.Url.TrimEnd('/')}/models"));
        if (options.Key.Length > 0)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", options.Key);
        try
        {
            using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop);
            return answer.StatusCode switch
            {
                HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => Finding.Fault(Say.Doctor.ModelKeyRefused),
                >= HttpStatusCode.InternalServerError => Finding.Fault(Say.Doctor.ModelAway(options.Url)),
                _ => Finding.Good(Say.Doctor.ModelReachable(options.Name)),
            };
        }
        catch (Exception cause) when (cause is HttpRequestException or TaskCanceledException && !stop.IsCancellationRequested)
        {
            return Finding.Fault(Say.Doctor.ModelAway(options.Url));
        }
    }
}
