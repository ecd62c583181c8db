using Microsoft.CodeAnalysis.CodeFixes;
using SovereignData.Testing.Tests.Toys;

namespace SovereignData.Testing.Tests.Fixing;

public sealed class CodeFixTests
{
    private const string Before = """
        class Export
        {
            void Run(string name) => Server.Send({|TOY001:name|});
        }
        """;

    private const string Masked = """
        class Export
        {
            void Run(string name) => Server.Send({|TOY001:Server.Mask(name)|});
        }
        """;

    private const string Nothing = """
        class Export
        {
            void Run(string name) => Server.Send({|TOY001:null|});
        }
        """;

    [Fact]
    public async Task A_fix_makes_one_text_of_another() => await Toy.Passes(Verify(Before).WithFix(Masked));

    [Theory]
    [InlineData("Replace by null")]
    [InlineData("TOY001.null")]
    public async Task One_of_several_fixes_is_named_by_title_or_equivalence_key(string name) =>
        await Toy.Passes(Verify(Before, "Mask", "null").WithFix(name, Nothing).WithFix("TOY001.Mask", Masked));

    [Fact]
    public async Task Titles_are_in_the_language_of_the_verification() => await Toy.Passes(
        Verify(Before).WithLanguage("fr").WithFix("Remplacer par Mask", Masked));

    [Fact]
    public async Task A_fix_in_another_file_names_it() => await Toy.Passes(
        Verify("").WithFile("Export.cs", Before).WithFix(fix => fix.Of("TOY001").Changing("Export.cs", Masked)));

    [Fact]
    public async Task Fix_All_reaches_every_place_file_and_project() => await Toy.Passes(
        Verify(Before)
            .WithFile("Other.cs", "class Other { void Run(int i, int j) { Server.Send({|TOY001:i|}); Server.Send({|TOY001:j|}); } }")
            .WithProject("Lib", project => project.WithFile("Lib.cs", $"class Lib {{ void Run(int i) => Server.Send({{|TOY001:i|}}); }} {Toy.Server}"))
            .WithFix(fix => fix.ToAll()
                .Changing("Test0.cs", Masked)
                .Changing("Other.cs", "class Other { void Run(int i, int j) { Server.Send({|TOY001:Server.Mask(i)|}); Server.Send({|TOY001:Server.Mask(j)|}); } }")
                .Changing("Lib/Lib.cs", $"class Lib {{ void Run(int i) => Server.Send({{|TOY001:Server.Mask(i)|}}); }} {Toy.Server}")));

    [Fact]
    public async Task Fix_All_can_be_held_to_a_document() => await Toy.Passes(
        Verify(Before)
            .WithFile("Other.cs", "class Other { void Run(string name) => Server.Send({|TOY001:name|}); }")
            .WithFixAll("Replace by Mask", Masked, FixAllScope.Document));

    [Fact]
    public async Task That_no_fix_is_offered_can_be_expected()
    {
        await Toy.Passes(Toy.Verify(Before).WithCodeFixes().WithoutFix());

        var failure = await Toy.FailureOf(Verify(Before, "Mask", "null").WithoutFix());

        Assert.Equal("""
            A fix is offered although none is expected:

                'Replace by Mask' (TOY001.Mask)
                'Replace by null' (TOY001.null)
            """, failure.Message);
    }

    private static Verification Verify(string code, params string[] replacements) => Toy.Verify(code).WithCodeFixes(new MaskFix(replacements));
}
