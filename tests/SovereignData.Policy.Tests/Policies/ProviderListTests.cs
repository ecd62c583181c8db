namespace SovereignData.Policy.Tests;

public sealed class ProviderListTests
{
    private static readonly Catalogue Known = SovereignData.Policy.Catalogue.BuiltIn;

    [Fact]
    public void An_allow_list_restricts_and_grants_nothing()
    {
        var policy = EffectivePolicy.Create([], new PolicyOptions { AllowedProviders = ["ovhcloud", "azure"] });

        Assert.Equal(("SOV1001", ViolationCause.ProviderNotAllowed), Judge(policy, "scaleway"));
        Assert.Equal(("SOV1001", ViolationCause.LacksAssurances), Judge(policy, "azure"));
        Assert.Equal(("ok", null), Judge(policy, "ovhcloud"));
    }

    [Fact]
    public void A_denied_provider_stays_denied_though_allowed()
    {
        var file = new PolicyDocument { DeniedProviders = ["ovhcloud"] };
        var policy = EffectivePolicy.Create([file], new PolicyOptions { AllowedProviders = ["ovhcloud"] });

        Assert.Equal(("SOV1001", ViolationCause.ProviderDenied), Judge(policy, "ovhcloud"));
    }

    [Fact]
    public void A_list_names_all_offers_of_a_provider_or_one()
    {
        var policy = EffectivePolicy.Create([], new PolicyOptions { DeniedProviders = ["outscale", "ovhcloud/bare-metal-pod"] });

        Assert.Equal(("SOV1001", ViolationCause.ProviderDenied), Judge(policy, "outscale/cloudgouv"));
        Assert.Equal(("SOV1001", ViolationCause.ProviderDenied), Judge(policy, "ovhcloud/bare-metal-pod"));
        Assert.Equal(("ok", null), Judge(policy, "ovhcloud/hosted-private-cloud"));
    }

    [Fact]
    public void On_premises_is_exempt_from_both_lists()
    {
        var policy = EffectivePolicy.Create([], new PolicyOptions { AllowedProviders = ["ovhcloud"], DeniedProviders = ["azure"] });

        Assert.IsType<Verdict.Admissible>(
            Verdict.Of(Level.Identifying, DestinationKind.Storage, Destinations.OnPremises, policy, Destinations.Today));
    }

    [Fact]
    public void The_options_allow_list_replaces_the_files_and_every_file_must_allow()
    {
        var ovh = new PolicyDocument { AllowedProviders = ["ovhcloud", "outscale"] };
        var outscale = new PolicyDocument { AllowedProviders = ["outscale"] };

        var files = EffectivePolicy.Create([ovh, outscale], PolicyOptions.Empty);
        var options = EffectivePolicy.Create([ovh, outscale], new PolicyOptions { AllowedProviders = ["ovhcloud"] });

        Assert.Equal(ViolationCause.ProviderNotAllowed, Judge(files, "ovhcloud").Cause);
        Assert.Equal("ok", Judge(files, "outscale").Rule);
        Assert.Equal("ok", Judge(options, "ovhcloud").Rule);
    }

    [Fact]
    public void Logs_and_anonymised_data_know_no_provider()
    {
        var policy = EffectivePolicy.Create([], new PolicyOptions { AllowedProviders = ["ovhcloud"], DeniedProviders = ["azure"] });
        var azure = Known.FindById("azure")!;

        Assert.IsType<Verdict.Admissible>(Verdict.Of(Level.Pseudonymised, DestinationKind.Log, Destinations.Undetermined, policy, Destinations.Today));
        Assert.IsType<Verdict.Admissible>(Verdict.Of(Level.Anonymised, DestinationKind.Storage, azure, policy, Destinations.Today));
    }

    private static (string Rule, ViolationCause? Cause) Judge(EffectivePolicy policy, string id) =>
        Verdict.Of(Level.Identifying, DestinationKind.Storage, Known.FindById(id)!, policy, Destinations.Today) is Verdict.Violation violation
            ? (violation.RuleId, violation.Cause)
            : ("ok", null);
}
