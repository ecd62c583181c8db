using SovereignData.Analyzers.Tests.Catalogue;
using SovereignData.Analyzers.Tests.Sdks;
using SovereignData.Testing;

namespace SovereignData.Analyzers.Tests.CodeFixes.Leaks;

public sealed class TurnOffTests
{
    private const string Title = "Turn it off";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("{|SOV2008:options.LoggingFields = HttpLoggingFields.RequestMethod | HttpLoggingFields.RequestBody|}", "options.LoggingFields = HttpLoggingFields.RequestMethod")]
    [InlineData("{|SOV2008:options.LoggingFields = HttpLoggingFields.RequestBody | HttpLoggingFields.Duration | HttpLoggingFields.ResponseBody|}", "options.LoggingFields = HttpLoggingFields.Duration")]
    [InlineData("{|SOV2008:options.LoggingFields = HttpLoggingFields.ResponseBody|}", "options.LoggingFields = HttpLoggingFields.None")]
    [InlineData("{|SOV2008:options.LoggingFields = HttpLoggingFields.Request|}", "options.LoggingFields = HttpLoggingFields.Request & ~HttpLoggingFields.RequestBody")]
    [InlineData("{|SOV2008:options.LoggingFields = HttpLoggingFields.Duration | HttpLoggingFields.Request|}", "options.LoggingFields = HttpLoggingFields.Duration | (HttpLoggingFields.Request & ~HttpLoggingFields.RequestBody)")]
    [InlineData("{|SOV2008:options.LoggingFields |= HttpLoggingFields.Duration | HttpLoggingFields.RequestBody|}", "options.LoggingFields |= HttpLoggingFields.Duration")]
    [InlineData("endpoint.{|SOV2008:WithHttpLogging(HttpLoggingFields.All)|}", "endpoint.WithHttpLogging(HttpLoggingFields.All & ~HttpLoggingFields.RequestBody & ~HttpLoggingFields.ResponseBody)")]
    public Task The_flags_that_leak_go_and_the_others_stay(string before, string after) => Logging($"{before};").WithFix(Title, LoggingCode($"{after};")).RunAsync(Cancelled);

    [Fact]
    public Task A_statement_of_which_nothing_would_remain_goes() => Logging("""
        options.RequestBodyLogLimit = 7;
                {|SOV2008:options.LoggingFields |= HttpLoggingFields.RequestBody|};
        """).WithFix(Title, LoggingCode("options.RequestBodyLogLimit = 7;")).RunAsync(Cancelled);

    [Fact]
    public Task Every_switch_of_a_context_is_turned_off_at_once() => Sdk.EntityFramework(Context("""
        options
                    .UseNpgsql("Host=localhost")
                    .{|SOV2008:EnableSensitiveDataLogging()|}
                    .EnableDetailedErrors();
                options.{|SOV2008:EnableSensitiveDataLogging()|};
                options.{|SOV2008:EnableSensitiveDataLogging(true)|};
                options.{|SOV2008:EnableSensitiveDataLogging()|}.EnableDetailedErrors().{|SOV2008:EnableSensitiveDataLogging()|};
                Configure(o => o.{|SOV2008:EnableSensitiveDataLogging()|});
                Configure(o => o.UseNpgsql("Host=localhost").{|SOV2008:EnableSensitiveDataLogging()|});
                options?.{|SOV2008:EnableSensitiveDataLogging()|};
        """)).WithFixAll(Title, Context("""
        options
                    .UseNpgsql("Host=localhost")
                    .EnableDetailedErrors();
                options.EnableSensitiveDataLogging(false);
                options.EnableSensitiveDataLogging(false);
                options.EnableDetailedErrors();
                Configure(o => o.EnableSensitiveDataLogging(false));
                Configure(o => o.UseNpgsql("Host=localhost"));
                options?.EnableSensitiveDataLogging(false);
        """)).RunAsync(Cancelled);

    [Fact]
    public Task Options_become_false_or_the_value_that_means_nothing() => Sdk.Plain("""
        using Sentry;
        using Sentry.AspNetCore;
        using Sentry.Extensibility;

        public static class Startup
        {
            public static void Configure() => SentrySdk.Init(options => {|SOV2008:options.SendDefaultPii = true|});
            public static SentryOptions Options { get; } = new SentryAspNetCoreOptions { {|SOV2008:MaxRequestBodySize = RequestSize.Always|}, Dsn = "" };
        }
        """)
        .WithStub("Sentry", Stub.Read("Sentry"))
        .WithFixAll(Title, """
        using Sentry;
        using Sentry.AspNetCore;
        using Sentry.Extensibility;

        public static class Startup
        {
            public static void Configure() => SentrySdk.Init(options => options.SendDefaultPii = false);
            public static SentryOptions Options { get; } = new SentryAspNetCoreOptions { MaxRequestBodySize = RequestSize.None, Dsn = "" };
        }
        """).RunAsync(Cancelled);

    private static Verification Logging(string statements) => Sdk.AspNetCore(LoggingCode(statements));

    private static string LoggingCode(string statements) => $$"""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.HttpLogging;

        public static class Startup
        {
            public static void Configure(HttpLoggingOptions options, IEndpointConventionBuilder endpoint)
            {
                {{statements}}
            }
        }
        """;

    private static string Context(string statements) => $$"""
        using Microsoft.EntityFrameworkCore;

        public sealed class Records : DbContext
        {
            private static void Configure(Action<DbContextOptionsBuilder> configure) => configure(new());

            protected override void OnConfiguring(DbContextOptionsBuilder options)
            {
                {{statements}}
            }
        }
        """;
}
