namespace SovereignData.Policy.Tests;

public sealed class PolicyOptionsReaderTests
{
    [Fact]
    public void Every_option_is_read()
    {
        var reading = OptionText.Read("""
            profile = research
            require.pseudonymised = eu_hosted, eu_law, hds
            require.identifying.ai = never
            require.pseudonymised.http = none
            allowed_providers = ovhcloud, outscale/cloudgouv
            denied_providers = scaleway
            on_premises_hosts = *.chu-lille.example, 10.0.0.0/8
            health_types = T:Hl7.Fhir.Model.Patient, T:Contoso.Dossier
            direct_identifiers = P:Contoso.Person.Nir
            pseudonymisers = M:Contoso.Tokens.Tokenise(System.String,System.Int32), T:Contoso.Vault
            destination.Amazon.S3.IAmazonS3 = s3.gra.io.cloud.ovh.net
            destination.contoso.client = ovhcloud
            authorisation_warning_days = 30
            """);

        Assert.Empty(reading.Errors);
        var options = reading.Options;
        Assert.Equal(Profile.Research, options.Profile);
        Assert.Equal(
            [
                new RequirementRule(Level.Identifying, DestinationKind.Ai, Requirement.Never),
                new RequirementRule(Level.Pseudonymised, Kind: null, Requirement.Of(Assurances.EuHosted | Assurances.EuLaw | Assurances.Hds)),
                new RequirementRule(Level.Pseudonymised, DestinationKind.Http, Requirement.None),
            ],
            options.Require);
        Assert.Equal(["ovhcloud", "outscale/cloudgouv"], options.AllowedProviders);
        Assert.Equal(["scaleway"], options.DeniedProviders);
        Assert.Equal("*.chu-lille.example 10.0.0.0/8", string.Join(' ', options.OnPremisesHosts));
        Assert.Equal("T:Hl7.Fhir.Model.Patient T:Contoso.Dossier", string.Join(' ', options.HealthTypes));
        Assert.Equal("P:Contoso.Person.Nir", string.Join(' ', options.DirectIdentifiers));
        Assert.Equal("M:Contoso.Tokens.Tokenise(System.String,System.Int32) T:Contoso.Vault", string.Join(' ', options.Pseudonymisers));
        Assert.Equal([("T:amazon.s3.iamazons3", "s3.gra.io.cloud.ovh.net"), ("T:contoso.client", "ovhcloud")], options.Destinations.Select(one => (one.Client, one.Target)));
        Assert.Equal(30, options.AuthorisationWarningDays);
    }

    [Theory]
    [InlineData("profil = care", "Unknown option 'sovereign_data.profil'. Did you mean 'sovereign_data.profile'?")]
    [InlineData("profile = reserch", "Unknown profile 'reserch'. Did you mean 'research'?")]
    [InlineData("profile = x", "Unknown profile 'x'. Valid are: care, research, state.")]
    [InlineData("require.anonymised = hds", "Unknown option 'sovereign_data.require.anonymised'. Did you mean 'sovereign_data.require.pseudonymised'?")]
    [InlineData("require.pseudonymised.storrage = hds", "Unknown option 'sovereign_data.require.pseudonymised.storrage'. Did you mean 'sovereign_data.require.pseudonymised.storage'?")]
    [InlineData("require.identifying = nevr", "'nevr' is neither 'never', nor 'none', nor an assurance. Did you mean 'never'?")]
    [InlineData("require.identifying = hds, eulaw2", "'eulaw2' is neither 'never', nor 'none', nor an assurance. Did you mean 'eu_law'?")]
    [InlineData("require.identifying = hds, never", "'never' stands alone: it cannot be combined with assurances.")]
    [InlineData("allowed_providers = ovhclod", "Neither the catalogue nor the policy knows the provider 'ovhclod'. Did you mean 'ovhcloud'?")]
    [InlineData("denied_providers = ovhcloud/nothing like it", "Neither the catalogue nor the policy knows the provider 'ovhcloud/nothing like it'.")]
    [InlineData("on_premises_hosts = https://x", "'https://x' is not a host, a pattern of hosts or a range of addresses.")]
    [InlineData("health_types = P:A.B", "'P:A.B' is not a documentation-comment id of this kind: T: and a full name.")]
    [InlineData("pseudonymisers = M:A.B(", "'M:A.B(' is not a documentation-comment id of this kind: T:, M: and a full name.")]
    [InlineData("destination.A.B = outscal", "'outscal' is neither a host nor the id of a provider or an offer. Did you mean 'outscale'?")]
    [InlineData("destination.A..B = ovhcloud", "'a..b' is not the full name of a type.")]
    [InlineData("authorisation_warning_days = -1", "'-1' is not a number of days.")]
    public void What_is_not_understood_is_reported_with_the_nearest_valid_name(string text, string message)
    {
        var reading = OptionText.Read(text);

        var error = Assert.Single(reading.Errors);
        Assert.Equal(message, error.Message.ToString());
        Assert.Equal($"sovereign_data.{text.Split('=')[0].Trim()}", error.Key, ignoreCase: true);
    }

    [Fact]
    public void A_mistyped_allow_list_does_not_come_to_allow_all() =>
        Assert.Equal(["ovhclod"], OptionText.Read("allowed_providers = ovhclod").Options.AllowedProviders);

    [Fact]
    public void Blank_options_and_those_of_others_do_not_count()
    {
        var reading = PolicyOptionsReader.Read(
            ["sovereign_data.profile", "SOVEREIGN_DATA.Allowed_Providers", "dotnet_diagnostic.sov1001.severity"],
            key => key switch { "sovereign_data.allowed_providers" => " ", _ => "" });

        Assert.Empty(reading.Errors);
        Assert.Null(reading.Options.Profile);
        Assert.Empty(reading.Options.AllowedProviders);
    }

    [Fact]
    public void Providers_of_the_policy_file_may_be_named()
    {
        var file = PolicyReader.Read("""{ "providers": [{ "id": "house" }] }""").Document;

        Assert.Empty(OptionText.Read("allowed_providers = house", SovereignData.Policy.Catalogue.BuiltIn.With([file])).Errors);
        Assert.Single(OptionText.Read("allowed_providers = house").Errors);
    }
}
