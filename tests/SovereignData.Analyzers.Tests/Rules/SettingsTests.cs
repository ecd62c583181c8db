using SovereignData.Testing;

namespace SovereignData.Analyzers.Tests.Rules;

/// <summary>SOV1005: configuration files that name non-sovereign endpoints.</summary>
public sealed class SettingsTests
{
    private const string Tagged = "[HealthData] public sealed record Letter(string Text);";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public Task A_non_sovereign_endpoint_is_reported_at_its_value() => Verify.Code(Tagged)
        .WithAdditionalFile("appsettings.json", """
            {
              // Where archives go.
              "Archive": { "Endpoint": {|SOV1005:"https://chu.blob.core.windows.net/archives"|}, "Container": "archives" },
            }
            """)
        .Expecting("SOV1005", diagnostic => diagnostic.WithMessage(
            "Setting 'Archive:Endpoint' of a project that handles health data names Microsoft Azure (chu.blob.core.windows.net): no evidence of eu_hosted as of 2026-11-21, "
            + "no eu_law, since the operator (US) is subject to the CLOUD Act; send it to a destination that offers eu_hosted, eu_law, hds"))
        .RunAsync(Cancelled);

    [Theory]
    [InlineData("appsettings.json")]
    [InlineData("appsettings.Production.json")]
    [InlineData("Properties/launchSettings.json")]
    [InlineData("AppSettings.Development.JSON")]
    public Task It_stands_in_any_settings_file(string path) => Verify.Code(Tagged)
        .WithAdditionalFile(path, """{ "Urls": [ "https://s3.gra.io.cloud.ovh.net", {|SOV1005:"https://s3.eu-west-3.amazonaws.com"|} ] }""")
        .RunAsync(Cancelled);

    [Theory]
    [InlineData("settings.json")]
    [InlineData("global.json")]
    [InlineData("nuget.config")]
    [InlineData("packages.config")]
    public Task It_stands_in_no_other_file(string path) => Verify.Code(Tagged)
        .WithAdditionalFile(path, """{ "Url": "https://s3.eu-west-3.amazonaws.com" }""")
        .RunAsync(Cancelled);

    [Theory]
    [InlineData("https://prod-12.westeurope.logic.azure.com:443/workflows?api-version=1")]
    [InlineData("DefaultEndpointsProtocol=https;AccountName=chu;AccountKey=a2V5;EndpointSuffix=core.windows.net")]
    [InlineData("Server=tcp:chu.database.windows.net,1433;Database=care;User Id=app")]
    [InlineData("Host=db.123.eu-west-3.rds.amazonaws.com;Username=app;Password=secret")]
    [InlineData("mongodb+srv://app:secret@care.ab1.mongodb.net/care")]
    [InlineData("api.openai.com")]
    public Task Connection_strings_and_hosts_are_endpoints_too(string value) => Verify.Code(Tagged)
        .WithAdditionalFile("appsettings.json", $$"""{ "Value": {|SOV1005:"{{value}}"|} }""")
        .RunAsync(Cancelled);

    [Theory]
    [InlineData("Information")]
    [InlineData("*")]
    [InlineData("support@amazonaws.com")]
    [InlineData("See https: aws.amazon.com for more")]
    [InlineData("http://localhost:5000")]
    [InlineData("Server=(localdb)\\\\mssqllocaldb;Database=care")]
    [InlineData("https://s3.chu-exemple.example")]
    [InlineData("https://s3.gra.io.cloud.ovh.net")]
    [InlineData("https://blob.core.windows.net.chu-exemple.example")]
    [InlineData("UseDevelopmentStorage=true")]
    [InlineData("sv=placeholder")]
    [InlineData("")]
    public Task Words_and_the_hosts_of_others_are_silent(string value) => Verify.Code(Tagged)
        .WithAdditionalFile("appsettings.json", $$"""{ "$schema": "https://s3.amazonaws.com/schema", "Value": "{{value}}" }""")
        .RunAsync(Cancelled);

    [Fact]
    public Task In_a_config_file_attributes_and_texts_are_read_and_namespaces_are_not() => Verify.Code(Tagged)
        .WithAdditionalFile("web.config", """
            <?xml version="1.0" encoding="utf-8"?>
            <!-- https://s3.amazonaws.com -->
            <configuration xmlns:aws="https://s3.amazonaws.com/schema">
              <connectionStrings>
                <add name="care" connectionString="{|SOV1005:Server=chu.database.windows.net;Database=care|}" />
              </connectionStrings>
              <appSettings>
                <add key="archive"
                     value='{|SOV1005:https://chu.blob.core.windows.net|}' />
                <add key="own" value="https://s3.chu-exemple.example" />
              </appSettings>
              <setting><value>{|SOV1005:https://api.openai.com/v1|}</value></setting>
            </configuration>
            """)
        .Expecting("SOV1005", diagnostic => diagnostic.WithMessageContaining("configuration:connectionStrings:add:connectionString"))
        .RunAsync(Cancelled);

    [Theory]
    [InlineData("appsettings.json", "{ \"Url\": \"https://s3.amazonaws.com\"")]
    [InlineData("appsettings.json", "")]
    [InlineData("web.config", "<a><b c='x'")]
    [InlineData("web.config", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hosts'>]><a>&b;</a>")]
    public Task A_file_that_is_broken_is_none_of_ours(string path, string text) => Verify.Code(Tagged)
        .WithAdditionalFile(path, text)
        .RunAsync(Cancelled);

    [Fact]
    public Task A_project_without_health_data_may_name_what_it_likes() => Verify.Code("public sealed record Letter(string Text);")
        .WithAdditionalFile("appsettings.json", """{ "Url": "https://s3.amazonaws.com" }""")
        .RunAsync(Cancelled);

    [Fact]
    public Task What_the_policy_admits_or_denies_counts() => Verify.Code(Tagged)
        .WithAdditionalFile("appsettings.json", """{ "Ours": "https://chu.blob.core.windows.net", "Other": {|SOV1005:"https://s3.gra.io.cloud.ovh.net"|} }""")
        .WithEditorConfig("sovereign_data.on_premises_hosts = chu.blob.core.windows.net\nsovereign_data.denied_providers = ovhcloud")
        .RunAsync(Cancelled);

    [Fact]
    public Task What_one_folder_admits_is_not_reported() => Verify.Code(Tagged)
        .WithFile("Open/Export.cs", "")
        .WithAdditionalFile("appsettings.json", """{ "Url": "https://s3.amazonaws.com" }""")
        .WithEditorConfig("[Open/**.cs]\nsovereign_data.require.pseudonymised = hds\nsovereign_data.require.identifying = hds")
        .RunAsync(Cancelled);

    [Fact]
    public Task An_endpoint_that_all_of_the_code_is_authorised_to_use_has_to_be_named() => Authorised("""[assembly: AuthorisedTransfer("aws", Reference = "7", Expires = "2027-12-31")]""")
        .WithAdditionalFile("appsettings.json", """{ "Url": "https://s3.amazonaws.com", "Other": {|SOV1005:"https://chu.blob.core.windows.net"|} }""")
        .RunAsync(Cancelled);

    [Fact]
    public Task An_authorisation_of_a_policy_without_a_scope_is_one_for_all_of_it() => Authorised("")
        .WithPolicy("""{ "version": 1, "authorisations": [ { "provider": "aws", "reference": "7", "expires": "2027-12-31" } ] }""")
        .WithAdditionalFile("appsettings.json", """{ "Url": "https://s3.amazonaws.com" }""")
        .RunAsync(Cancelled);

    [Theory]
    [InlineData("""[AuthorisedTransfer("aws", Reference = "7", Expires = "2027-12-31")] class Narrow { void Run(Letter letter) => Aws.Keep(letter); }""")]
    [InlineData("""class Narrow { [AuthorisedTransfer("aws", Reference = "7", Expires = "2027-12-31")] void Run(Letter letter) => Aws.Keep(letter); }""")]
    public Task What_a_part_of_the_code_is_authorised_to_use_is_reported_still(string code) => Verify.Code(Tagged + code)
        .WithFile("Aws.cs", Aws)
        .WithAdditionalFile("appsettings.json", """{ "Url": {|SOV1005:"https://s3.amazonaws.com"|} }""")
        .RunAsync(Cancelled);

    [Fact]
    public Task So_is_what_a_policy_authorises_within_a_scope() => Authorised("")
        .WithPolicy("""{ "version": 1, "authorisations": [ { "provider": "aws", "reference": "7", "expires": "2027-12-31", "scope": ["T:Export"] } ] }""")
        .WithAdditionalFile("appsettings.json", """{ "Url": {|SOV1005:"https://s3.amazonaws.com"|} }""")
        .RunAsync(Cancelled);

    private const string Aws = """static class Aws { [SendsData(Provider = "aws", Kind = "storage")] public static void Keep(object data) { } }""";

    private static Verification Authorised(string attribute) => Verify.Code($"{attribute}\n{Tagged}\nclass Export {{ void Run(Letter letter) => Aws.Keep(letter); }}").WithFile("Aws.cs", Aws);
}
