using EmulationBot.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace EmulationBot.Tests.Storage;

public sealed class StorageOptionsTests
{
    [Theory]
    [InlineData("data/bot.db", "OFF", "Storage:Synchronous must be NORMAL or FULL")]
    [InlineData("", "FULL", "Storage:Path is empty")]
    public void A_bad_value_is_named_with_its_mend(string path, string synchronous, string complaint)
    {
        using var services = new ServiceCollection().AddStorage()
            .Configure<StorageOptions>(o => (o.Path, o.Synchronous) = (path, synchronous)).BuildServiceProvider();
        var refusal = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IOptions<StorageOptions>>().Value);
        Assert.Contains(complaint, refusal.Message, StringComparison.Ordinal);
    }
}
