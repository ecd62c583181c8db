using SovereignData.Testing;

namespace SovereignData.Analyzers.Tests.CodeFixes.Tagging;

public sealed class RestoreTagTests
{
    [Fact]
    public Task Every_loosened_tag_is_replaced_by_that_of_the_base() => Clinic.Passes(Verify.Code("""
        public interface IRow { [DirectIdentifier] string A { get; } [return: HealthData] string B(); void C([DirectIdentifier] string text); }

        public sealed class Row : IRow
        {
            [Pseudonymised]
            public string {|SOV3004:A|} { get; } = "";

            [return: Anonymised]
            public string {|SOV3004:B|}() => "";

            public void C([NotHealthData("a label")] string {|SOV3004:text|}) { }
        }

        public record Positional([Pseudonymised] string {|SOV3004:A|}) : IRow { public string B() => ""; public void C(string text) { } }
        """).WithRules("SOV3004").WithFixAll("RestoreTag", """
        public interface IRow { [DirectIdentifier] string A { get; } [return: HealthData] string B(); void C([DirectIdentifier] string text); }

        public sealed class Row : IRow
        {
            [DirectIdentifier]
            public string A { get; } = "";

            [return: HealthData]
            public string B() => "";

            public void C([DirectIdentifier] string text) { }
        }

        public record Positional([DirectIdentifier] string A) : IRow { public string B() => ""; public void C(string text) { } }
        """));

    [Fact]
    public Task A_member_that_inherits_nothing_is_tagged_where_it_stands() => Clinic.Passes(Verify.Code("""
        public class Base
        {
            public string A { get; set; } = "";
        }

        public interface IRow { [DirectIdentifier] string A { get; } }

        public sealed class {|SOV3004:Row|} : Base, IRow;
        """).WithRules("SOV3004").WithFix("RestoreTag", """
        public class Base
        {
            [DirectIdentifier]
            public string A { get; set; } = "";
        }

        public interface IRow { [DirectIdentifier] string A { get; } }

        public sealed class Row : Base, IRow;
        """));
}
