using SovereignData.Testing;

namespace SovereignData.Analyzers.Tests.Tagging;

/// <summary>SOV3002: public types that hold tagged data.</summary>
public sealed class HolderTests
{
    private const string Stay = "[HealthData] public sealed record Stay([DirectIdentifier] string Ipp);\n";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public Task A_public_type_that_holds_tagged_data_at_any_depth_is_reported() => Verify.Code(Stay + """
        public sealed record {|SOV3002:Bed|}(string Room, Stay? Occupant);
        public sealed class {|SOV3002:Floor|} { public List<Bed> Beds { get; } = []; }
        public sealed class {|SOV3002:Form|} { [DirectIdentifier] public string Text { get; set; } = ""; }
        """).WithRules("SOV3002").Expecting("SOV3002", diagnostic => diagnostic.WithMessage(
            "'Bed' holds 'Stay', which is tagged, and carries no tag itself: tag it [HealthData], so that whoever uses it can see what it is"))
        .Expecting("SOV3002").Expecting("SOV3002").RunAsync(Cancelled);

    [Fact]
    public Task Tagged_types_heirs_of_tagged_ones_internal_ones_and_services_are_not() => Verify.Code(Stay + """
        [HealthData] public sealed record Bed(string Room, Stay? Occupant);
        [HealthData] public abstract class Base;
        public sealed class Heir : Base { public Stay? Stay { get; set; } }
        internal sealed record Hidden(Stay Stay);
        public sealed class Desk { public event Action<Stay>? Admitted; public void Admit(Stay stay) => Admitted?.Invoke(stay); }
        """).WithRules("SOV3002").RunAsync(Cancelled);
}
