using SovereignData.Testing;

namespace SovereignData.Analyzers.Tests.CodeFixes.Tagging;

public sealed class MoveTagTests
{
    [Fact]
    public Task Tags_are_moved_from_the_storage_to_the_property() => Clinic.Passes(Verify.Code("""
        public sealed class Row
        {
            [field: {|SOV3003:HealthData|}]
            public string A { get; set; } = "";

            [field: NonSerialized, {|SOV3003:DirectIdentifier|}]
            public string B { get; set; } = "";
        }
        """).WithFixAll("MoveTag", """
        public sealed class Row
        {
            [HealthData]
            public string A { get; set; } = "";

            [DirectIdentifier]
            [field: NonSerialized]
            public string B { get; set; } = "";
        }
        """));

    [Fact]
    public Task What_has_no_better_place_is_left_to_its_author() => Clinic.Passes(Verify.Code("""
        [{|SOV3003:HealthData|}] public static class Row { }
        """).WithoutFix());
}
