namespace SovereignData.Policy.Tests;

public sealed class PolicyTableTests
{
    [Fact]
    public void A_policy_is_shown_whole()
    {
        var policy = EffectivePolicy.Create(
            [new PolicyDocument { AllowedProviders = ["ovhcloud", "outscale/cloudgouv"], DeniedProviders = ["azure"] }],
            OptionText.Read("profile = research\nrequire.pseudonymised.http = none\ndenied_providers = aws, azure").Options);

        Assert.Equal(
            """
                       identifying  pseudonymised
            storage    on_premises  eu_hosted, eu_law, hds, secnumcloud
            database   on_premises  eu_hosted, eu_law, hds, secnumcloud
            messaging  on_premises  eu_hosted, eu_law, hds, secnumcloud
            http       on_premises  none
            ai         never        eu_hosted, eu_law, hds, secnumcloud
            analytics  never        eu_hosted, eu_law, hds, secnumcloud
            telemetry  never        eu_hosted, eu_law, hds, secnumcloud
            log        never        none
            allowed providers: ovhcloud, outscale/cloudgouv
            denied providers: azure, aws

            """.ReplaceLineEndings("\n"),
            policy.ToString());
    }

    [Fact]
    public void Lists_that_are_empty_are_not_shown() =>
        Assert.DoesNotContain("providers", EffectivePolicy.Default.ToString(), StringComparison.Ordinal);
}
