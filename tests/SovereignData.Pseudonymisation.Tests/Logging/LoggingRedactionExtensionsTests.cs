using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using static SovereignData.Pseudonymisation.Tests.Logging.Clinic;

namespace SovereignData.Pseudonymisation.Tests.Logging;

public sealed partial class LoggingRedactionExtensionsTests
{
    private readonly Journal _journal = new();

    [Fact]
    public void The_loggers_of_a_container_mask_for_all_of_its_providers()
    {
        using var services = new ServiceCollection()
            .AddLogging(logging => logging.AddHealthDataRedaction(options => options.Names.Add("Ipp")).AddProvider(_journal))
            .BuildServiceProvider();

        services.GetRequiredService<ILogger<Stay>>().LogInformation("Kept {Card} of {Ipp}", new CardNumber("8004123456"), "8004123456");

        Assert.Equal(["Information Kept *** of ***"], _journal.Lines);
    }

    [Fact]
    public void A_logger_that_the_compiler_generated_masks_too()
    {
        using var factory = LoggerFactory.Create(logging => logging.AddProvider(_journal).AddHealthDataRedaction());

        Messages.Kept(factory.CreateLogger("x"), "Cardiology", new CardNumber("8004123456"));

        Assert.Equal(["Information Kept *** in Cardiology"], _journal.Lines);
        Assert.Equal("***", _journal.Last!.Values["Card"]);
    }

    [Fact]
    public void Filters_and_the_end_of_the_container_reach_the_providers()
    {
        var services = new ServiceCollection()
            .AddLogging(logging => logging.AddFilter("quiet", LogLevel.Error).AddHealthDataRedaction())
            .AddSingleton<ILoggerProvider>(_ => _journal)
            .BuildServiceProvider();

        var quiet = services.GetRequiredService<ILoggerFactory>().CreateLogger("quiet");
        Assert.False(quiet.IsEnabled(LogLevel.Warning));
        Assert.True(quiet.IsEnabled(LogLevel.Error));

        services.Dispose();
        Assert.True(_journal.IsDisposed);
    }

    [Fact]
    public void A_factory_of_somebody_elses_is_wrapped()
    {
        var own = LoggerFactory.Create(logging => logging.AddProvider(_journal));
        using var services = new ServiceCollection()
            .AddSingleton(own)
            .AddLogging(logging => logging.AddHealthDataRedaction())
            .BuildServiceProvider();

        services.GetRequiredService<ILogger<Stay>>().LogInformation("Kept {Card}", new CardNumber("8004123456"));

        Assert.Equal(["Information Kept ***"], _journal.Lines);
    }

    private static partial class Messages
    {
        // The parameters stand in another order than the placeholders.
        [LoggerMessage(1, LogLevel.Information, "Kept {Card} in {Ward}")]
        public static partial void Kept(ILogger logger, string ward, CardNumber card);
    }
}
