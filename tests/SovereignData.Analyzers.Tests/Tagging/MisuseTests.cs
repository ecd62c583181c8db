using SovereignData.Testing;

namespace SovereignData.Analyzers.Tests.Tagging;

/// <summary>SOV3003: annotations that contradict each other, or have no effect where they stand.</summary>
public sealed class MisuseTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public Task Annotations_that_contradict_each_other_are_reported_once() => Verify.Code("""
        public sealed class Row
        {
            [HealthData, {|SOV3003:NotHealthData("a label")|}] public string A { get; set; } = "";
            [DirectIdentifier, {|SOV3003:Pseudonymised|}] public string B { get; set; } = "";
            [{|SOV3003:DirectIdentifier|}, QuasiIdentifier] public string C { get; set; } = "";
            [{|SOV3003:Anonymised|}, Pseudonymised] public string D { get; set; } = "";
            [HealthData, QuasiIdentifier] public string E { get; set; } = "";
            [HealthData, Pseudonymised] public string F { get; set; } = "";
            [{|SOV3003:Anonymiser|}, Pseudonymiser] public string G(string text) => "";
            public void H([HealthData, {|SOV3003:NotHealthData("a label")|}] string text) { }
            [return: HealthData, {|SOV3003:NotHealthData("a label")|}] public string I() => "";
        }
        """).RunAsync(Cancelled);

    [Fact]
    public Task So_are_those_on_a_records_parameter_and_on_its_property() => Verify.Code("""
        public record Row([DirectIdentifier][property: {|SOV3003:Pseudonymised|}] string A, [DirectIdentifier][property: DirectIdentifier] string B, [property: DirectIdentifier] string C, [DirectIdentifier, {|SOV3003:Pseudonymised|}] string D);
        """).RunAsync(Cancelled);

    [Fact]
    public Task So_are_those_on_the_parts_of_a_partial_type() => Verify.Code("""
        [DirectIdentifier] public partial record struct Token(string Value);
        [{|SOV3003:Pseudonymised|}] public partial record struct Token;
        """).RunAsync(Cancelled);

    [Fact]
    public Task A_cut_needs_a_reason() => Verify.Code("""
        public sealed class Row
        {
            [NotHealthData({|SOV3003:""|})] public string A { get; set; } = "";
            [NotHealthData({|SOV3003:"  "|})] public string B { get; set; } = "";
            [NotHealthData("version")] public string C { get; set; } = "";
        }
        """).RunAsync(Cancelled);

    [Fact]
    public Task Facts_without_identifiers_declare_none() => Verify.Code("""
        [HealthData({|SOV3003:Identifying = false|})] public sealed class A { [DirectIdentifier] public string Ipp { get; set; } = ""; }
        [HealthData({|SOV3003:Identifying = false|})] public sealed record B([DirectIdentifier] string Ipp);
        [HealthData(Identifying = false)] public sealed class C { [QuasiIdentifier] public DateTime Day { get; set; } }
        """).RunAsync(Cancelled);

    [Fact]
    public Task A_tag_needs_a_value() => Verify.Code("""
        [{|SOV3003:HealthData|}] public static class A { }
        [HealthData] public enum B { None }
        public sealed class C
        {
            [return: {|SOV3003:HealthData|}] public void D() { }
            [return: {|SOV3003:HealthData|}] public Task E() => Task.CompletedTask;
            [return: HealthData] public Task<string> F() => Task.FromResult("");
            [field: {|SOV3003:DirectIdentifier|}] public string G { get; set; } = "";
        }
        public record H([field: {|SOV3003:DirectIdentifier|}] string I);
        """).RunAsync(Cancelled);

    [Fact]
    public Task Something_passes_through_a_pseudonymiser() => Verify.Code("""
        public sealed class A
        {
            [{|SOV3003:Pseudonymiser|}] public static void B() { }
            [Pseudonymiser] public void C() { }
            [Pseudonymiser] public static void D(ref string text) => text = "";
            [Pseudonymiser] public static string E() => "";
            [{|SOV3003:Pseudonymiser|}] public override string ToString() => "";
            public string F { [{|SOV3003:Anonymiser|}] get => ""; }
        }
        """).RunAsync(Cancelled);

    [Fact]
    public Task Destinations_and_sinks_are_known() => Verify.Code("""
        [Destination({|SOV3003:"ovhclod"|})] public sealed class A { }
        public sealed class B
        {
            [Destination("ovhcloud")] public A C { get; } = new();
            [Destination("s3.gra.io.cloud.ovh.net")] public A D { get; } = new();
            [Destination({|SOV3003:"https://s3.gra.io.cloud.ovh.net"|})] public A E { get; } = new();
            [Destination({|SOV3003:""|})] public A F { get; } = new();
            [{|SOV3003:Destination("ovhcloud")|}] public void G() { }
            [SendsData({|SOV3003:Provider = "azur"|}, {|SOV3003:Kind = "storge"|})] public void H(string text) { }
            [{|SOV3003:SendsData|}] public void I(CancellationToken cancelled) { }
            [SendsData(Provider = "endpoint")] public void J(string text) { }
            public void K([{|SOV3003:SendsData|}] CancellationToken cancelled, [SendsData(Kind = "ai")] string text) { }
        }
        """).RunAsync(Cancelled);

    [Fact]
    public Task A_message_names_the_nearest_name() => Verify.Code("""
        public sealed class A { [SendsData({|SOV3003:Provider = "azur"|})] public void Send(string text) { } }
        """).Expecting("SOV3003", diagnostic => diagnostic.WithMessage("Neither the catalogue nor the policy knows the provider 'azur'. Did you mean 'azure'?")).RunAsync(Cancelled);

    [Fact]
    public Task Attributes_that_derive_from_ours_count() => Verify.Code("""
        public sealed class SecretAttribute : DirectIdentifierAttribute { }
        public sealed class Row { [Secret, {|SOV3003:Pseudonymised|}] public string A { get; set; } = ""; }
        """).RunAsync(Cancelled);
}
