using SovereignData.Analyzers.Tests.Catalogue;
using SovereignData.Analyzers.Tests.Sdks;
using SovereignData.Testing;

namespace SovereignData.Analyzers.Tests.Rules;

/// <summary>SOV2008: options that make a library put data into logs, traces or reports.</summary>
public sealed class LeakSwitchTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public Task Sensitive_data_in_the_log_of_Entity_Framework_is_reported_at_the_call() => Sdk.EntityFramework("""
        using Microsoft.EntityFrameworkCore;

        public sealed class Records : DbContext
        {
            protected override void OnConfiguring(DbContextOptionsBuilder options)
            {
                options.UseNpgsql("Host=localhost").{|SOV2008:EnableSensitiveDataLogging()|}.EnableDetailedErrors();
                options.{|SOV2008:EnableSensitiveDataLogging(true)|};
                options.{|SOV2008:EnableSensitiveDataLogging(sensitiveDataLoggingEnabled: On)|};
                new DbContextOptionsBuilder<Records>().{|SOV2008:EnableSensitiveDataLogging()|};
                options?.{|SOV2008:EnableSensitiveDataLogging()|};
            }

            private const bool On = true;
        }
        """).Expecting("SOV2008", diagnostic => diagnostic.WithMessage(
            "'DbContextOptionsBuilder.EnableSensitiveDataLogging' is on in a project that handles health data: it puts what passes through into logs, traces or reports"))
        .RunAsync(Cancelled);

    [Fact]
    public Task What_is_off_and_what_is_decided_elsewhere_are_silent() => Sdk.EntityFramework("""
        using Microsoft.EntityFrameworkCore;

        public sealed class Records(bool wanted, Func<string, bool> settings) : DbContext
        {
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options
                .EnableSensitiveDataLogging(false)
                .EnableSensitiveDataLogging(wanted)
                .EnableSensitiveDataLogging(settings("Logging:Sensitive"))
                .EnableDetailedErrors();
        }
        """).RunAsync(Cancelled);

    [Fact]
    public Task Behind_the_question_whether_this_is_development_it_is_silent() => Sdk.AspNetCore("""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.HttpLogging;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;

        public static class Startup
        {
            public static void Configure(WebApplicationBuilder builder, bool verbose)
            {
                if (builder.Environment.IsDevelopment() && verbose)
                    builder.Services.AddHttpLogging(options => options.LoggingFields = HttpLoggingFields.All);
                if (!builder.Environment.IsDevelopment())
                    builder.Services.AddHttpLogging(options => {|SOV2008:options.LoggingFields = HttpLoggingFields.All|});
                if (builder.Environment.IsDevelopment() || verbose)
                    builder.Services.AddHttpLogging(options => {|SOV2008:options.LoggingFields = HttpLoggingFields.All|});
                else
                    builder.Services.AddHttpLogging(options => {|SOV2008:options.LoggingFields = HttpLoggingFields.All|});
            }
        }
        """).RunAsync(Cancelled);

    [Fact]
    public Task A_flag_among_others_is_found() => Sdk.AspNetCore("""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.HttpLogging;

        [{|SOV2008:HttpLogging(HttpLoggingFields.RequestBody)|}]
        public sealed class Letters
        {
            private const HttpLoggingFields Quiet = HttpLoggingFields.RequestMethod | HttpLoggingFields.ResponseStatusCode;
            private const HttpLoggingFields Loud = Quiet | HttpLoggingFields.ResponseBody;

            private readonly HttpLoggingOptions _quiet = new() { LoggingFields = Quiet };
            private readonly HttpLoggingOptions _loud = new() { {|SOV2008:LoggingFields = Loud|} };
            private readonly HttpLoggingOptions _request = new() { {|SOV2008:LoggingFields = HttpLoggingFields.Request|} };

            public void Add(HttpLoggingOptions options, HttpLoggingFields some, IEndpointConventionBuilder endpoint)
            {
                {|SOV2008:options.LoggingFields |= HttpLoggingFields.RequestBody|};
                options.LoggingFields &= ~HttpLoggingFields.RequestBody;
                options.LoggingFields = some;
                endpoint.{|SOV2008:WithHttpLogging(HttpLoggingFields.All)|};
                endpoint.WithHttpLogging(HttpLoggingFields.RequestProperties);
            }
        }
        """).RunAsync(Cancelled);

    [Fact]
    public Task The_message_names_the_flags_that_leak() => Sdk.AspNetCore("""
        using Microsoft.AspNetCore.HttpLogging;

        public sealed class Letters
        {
            private readonly HttpLoggingOptions _options = new() { {|SOV2008:LoggingFields = HttpLoggingFields.All|} };
        }
        """).Expecting("SOV2008", diagnostic => diagnostic.WithMessage(
            "'HttpLoggingFields.RequestBody, ResponseBody' is on in a project that handles health data: it puts what passes through into logs, traces or reports"))
        .RunAsync(Cancelled);

    [Fact]
    public Task Options_of_the_database_and_of_Azure_are_found() => Sdk.Cosmos("""
        using Azure.Core;

        public sealed class Options : ClientOptions
        {
            public Options()
            {
                {|SOV2008:Diagnostics.IsLoggingContentEnabled = true|};
                Diagnostics.IsLoggingEnabled = true;
            }
        }
        """).RunAsync(Cancelled);

    [Fact]
    public Task Parameters_in_the_log_of_Npgsql_are_reported() => Sdk.EntityFramework("""
        using Npgsql;

        public static class Database
        {
            public static NpgsqlDataSourceBuilder Builder { get; } = new NpgsqlDataSourceBuilder("Host=localhost").{|SOV2008:EnableParameterLogging()|};
            public static NpgsqlConnectionStringBuilder Text { get; } = new() { Host = "localhost", {|SOV2008:IncludeErrorDetail = true|} };
        }
        """).RunAsync(Cancelled);

    [Fact]
    public Task Switches_of_telemetry_are_found_in_lambdas_and_initialisers() => Sdk.Plain("""
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.Http.Logging;
        using Microsoft.IdentityModel.Logging;

        public static class Startup
        {
            public static LoggingOptions Http { get; } = new() { {|SOV2008:LogBody = true|} };

            public static void Configure(Action<Action<OpenTelemetryChatClient>> chat)
            {
                chat(client => {|SOV2008:client.EnableSensitiveData = true|});
                chat(client => client.EnableSensitiveData = false);
                {|SOV2008:IdentityModelEventSource.ShowPII = true|};
            }
        }
        """).WithStub("LeakSwitches", Stub.Read("LeakSwitches")).RunAsync(Cancelled);

    [Fact]
    public Task Sentry_is_found_in_code_and_in_settings() => Sdk.Plain("""
        using Sentry;
        using Sentry.AspNetCore;
        using Sentry.Extensibility;

        public static class Startup
        {
            public static void Configure() => SentrySdk.Init(options => {|SOV2008:options.SendDefaultPii = true|});
            public static SentryOptions Options { get; } = new SentryAspNetCoreOptions { {|SOV2008:MaxRequestBodySize = RequestSize.Always|}, SendDefaultPii = false };
            public static SentryOptions Others { get; } = new SentryAspNetCoreOptions { MaxRequestBodySize = RequestSize.None };
        }
        """)
        .WithStub("Sentry", Stub.Read("Sentry"))
        .WithAdditionalFile("appsettings.json", """{ "Sentry": { "sendDefaultPii": {|SOV2008:true|}, "MaxRequestBodySize": {|SOV2008:"Always"|} } }""")
        .WithAdditionalFile("appsettings.Production.json", """{ "Sentry": { "SendDefaultPii": false, "MaxRequestBodySize": "None" }, "Other": { "SendDefaultPii": true } }""")
        .WithAdditionalFile("appsettings.Development.json", """{ "Sentry": { "SendDefaultPii": true } }""")
        .RunAsync(Cancelled);

    [Fact]
    public Task A_house_may_add_its_own() => Sdk.Plain("""
        namespace Contoso.Net;

        public record UplinkOptions { public bool Echo { get; init; } public Trace Trace { get; init; } }
        public enum Trace { None, Headers, Bodies }

        public static class Uplink
        {
            public static void Record() { }
            public static void Record(string topic) { }
        }

        public static class Startup
        {
            public static UplinkOptions Options(UplinkOptions given)
            {
                Uplink.{|SOV2008:Record()|};
                Uplink.Record("letters");
                return given with { {|SOV2008:Echo = true|}, Trace = Trace.Headers };
            }

            public static UplinkOptions Loud { get; } = new() { {|SOV2008:Trace = Trace.Bodies|} };
        }
        """)
        .WithPolicy("""
            {
              "version": 1,
              "leakSwitches": [
                { "symbol": "P:Contoso.Net.UplinkOptions.Echo" },
                { "symbol": "P:Contoso.Net.UplinkOptions.Trace", "on": ["F:Contoso.Net.Trace.Bodies"] },
                { "symbol": "M:Contoso.Net.Uplink.Record()" }
              ]
            }
            """)
        .RunAsync(Cancelled);

    [Fact]
    public Task A_symbol_of_the_policy_that_does_not_exist_is_told() => Sdk.Plain("namespace Contoso.Net { public class Uplink { public bool Echo { get; set; } } }")
        .WithPolicy("""{ "leakSwitches": [{ "symbol": {|SOV9003:"P:Contoso.Net.Uplink.Ecko"|}, "on": [{|SOV9003:"F:Contoso.Net.Uplink.None"|}] }] }""")
        .RunAsync(Cancelled);

    [Fact]
    public Task A_project_without_health_data_may_log_what_it_likes() => Verify.Code("""
        using Microsoft.AspNetCore.HttpLogging;

        public sealed class Letters
        {
            private readonly HttpLoggingOptions _options = new() { LoggingFields = HttpLoggingFields.All };
        }
        """).WithAspNetCore().RunAsync(Cancelled);
}
