using SovereignData.Testing;

namespace SovereignData.Analyzers.Tests.Tagging;

/// <summary>SOV3004: overrides and implementations that loosen a tag.</summary>
public sealed class LooserTagTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public Task A_lower_tag_on_an_override_or_implementation_is_reported() => Verify.Code("""
        public interface IRow { [DirectIdentifier] string A { get; } [return: HealthData] string B(); void C([DirectIdentifier] string text); }
        public abstract class Base { [DirectIdentifier] public abstract string D { get; set; } }
        public class Row : Base, IRow
        {
            [Pseudonymised] public string {|SOV3004:A|} { get; } = "";
            [return: Anonymised] public string {|SOV3004:B|}() => "";
            public void C([NotHealthData("a label")] string {|SOV3004:text|}) { }
            [QuasiIdentifier] public override string {|SOV3004:D|} { get; set; } = "";
        }
        public record Positional([Pseudonymised] string {|SOV3004:A|}) : IRow { public string B() => ""; public void C(string text) { } }
        """).WithRules("SOV3004").RunAsync(Cancelled);

    [Fact]
    public Task The_message_says_from_what_to_what() => Verify.Code("""
        public interface IRow { [DirectIdentifier] string A { get; } [return: HealthData] string B(); }
        public sealed class Row : IRow { [Pseudonymised] public string {|SOV3004:A|} { get; } = ""; [return: NotHealthData("x")] public string {|SOV3004:B|}() => ""; }
        """).WithRules("SOV3004")
        .Expecting("SOV3004", diagnostic => diagnostic.WithMessage("'Row.A' loosens the tag of 'IRow.A', from identifying to pseudonymised: tag it [DirectIdentifier]"))
        .Expecting("SOV3004", diagnostic => diagnostic.WithMessage("'Row.B' loosens the tag of 'IRow.B', from identifying to untagged: tag it [return: HealthData]"))
        .RunAsync(Cancelled);

    [Fact]
    public Task A_tag_that_is_inherited_or_higher_is_not() => Verify.Code("""
        public interface IRow { [DirectIdentifier] string A { get; } [return: HealthData] string B(); [Pseudonymised] string C { get; } string D { get; } }
        public class Row : IRow
        {
            public virtual string A { get; } = "";
            public string B() => "";
            [DirectIdentifier] public string C { get; } = "";
            [NotHealthData("a label")] public string D { get; } = "";
        }
        public sealed class Heir : Row { public override string A => ""; }
        [HealthData] public abstract class Tagged { public abstract string Version { get; } }
        public sealed class TaggedHeir : Tagged { [NotHealthData("version of the format")] public override string Version => ""; }
        """).WithRules("SOV3004").RunAsync(Cancelled);

    [Fact]
    public Task A_static_member_of_an_interface_is_not_inherited() => Verify.Code("""
        public interface IFinder<T> where T : IFinder<T> { [return: DirectIdentifier] static abstract string Find(); }
        public sealed class Finder : IFinder<Finder> { public static string {|SOV3004:Find|}() => ""; }
        public sealed class Right : IFinder<Right> { [return: DirectIdentifier] public static string Find() => ""; }
        """).WithRules("SOV3004").RunAsync(Cancelled);

    [Fact]
    public Task A_member_of_a_base_type_that_knows_nothing_of_the_interface_inherits_nothing() => Verify.Code("""
        public class Base { public string A { get; set; } = ""; [DirectIdentifier] public string B { get; set; } = ""; }
        public interface IRow { [DirectIdentifier] string A { get; } [DirectIdentifier] string B { get; } }
        public sealed class {|SOV3004:Row|} : Base, IRow { }
        """).WithRules("SOV3004").RunAsync(Cancelled);
}
