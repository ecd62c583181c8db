using SovereignData.Testing.Tests.Toys;

namespace SovereignData.Testing.Tests.Reporting;

public sealed class FixFailureTests
{
    private const string Before = """
        class Export
        {
            void Run(string name) => Server.Send({|TOY001:name|});
        }
        """;

    [Fact]
    public async Task Another_text_than_the_expected_one_is_shown_as_a_difference()
    {
        var failure = await Toy.FailureOf(Verify("Mask").WithFix("""
            class Export
            {
                void Run(string name) => Server.Send("***");
            }
            """));

        Assert.Equal("""
            After the fix 'Replace by Mask' (TOY001.Mask), the code is not as expected: expected (-), found (+).

            Test0.cs
                  1  class Export
                  2  {
                - 3      void Run(string name) => Server.Send("***");
                + 3      void Run(string name) => Server.Send(Server.Mask(name));
                  4  }
            """, failure.Message);
    }

    [Fact]
    public async Task A_difference_in_trailing_spaces_is_made_visible()
    {
        var failure = await Toy.FailureOf(Toy.Verify("""
            class Export { void Run() => Server.Send({|TOY001:0|}); }
            """).WithCodeFixes(new MaskFix("null")).WithFix("class Export { void Run() => Server.Send(null); }  "));

        Assert.EndsWith("""
                - 1  class Export { void Run() => Server.Send(null); }··
                + 1  class Export { void Run() => Server.Send(null); }
            """, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_still_reported_afterwards_must_be_marked()
    {
        var failure = await Toy.FailureOf(Verify("null").WithFix("""
            class Export
            {
                void Run(string name) => Server.Send(null);
            }
            """));

        Assert.Equal("""
            After the fix 'Replace by null' (TOY001.null), the diagnostics are not as expected: 1 unexpected (+).

            Test0.cs
                  1  class Export
                  2  {
                - 3      void Run(string name) => Server.Send(null);
                + 3      void Run(string name) => Server.Send({|TOY001:null|});
                  4  }

            Unexpected (+)
                Test0.cs(3,42) warning TOY001: 'null' is sent
                    path: Test0.cs: Server.Send(null)
            """, failure.Message);
    }

    [Fact]
    public async Task The_code_must_compile_afterwards()
    {
        var failure = await Toy.FailureOf(Verify("nothing").WithFix("""
            class Export
            {
                void Run(string name) => Server.Send(nothing);
            }
            """));

        Assert.StartsWith(
            "After the fix 'Replace by nothing' (TOY001.nothing), the code under test does not compile: 1 unexpected (+).\n",
            failure.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_fixes_without_a_name_are_listed()
    {
        var failure = await Toy.FailureOf(Verify("Mask", "null").WithFix("anything"));

        Assert.Equal("""
            Several fixes are offered for TOY001; name one by its title or equivalence key:

                'Replace by Mask' (TOY001.Mask)
                'Replace by null' (TOY001.null)
            """, failure.Message);
    }

    [Fact]
    public async Task A_name_that_no_fix_bears_is_answered_by_those_there_are()
    {
        var failure = await Toy.FailureOf(Verify("Mask").WithFix("TOY001.Msak", "anything"));

        Assert.Equal("""
            No fix 'TOY001.Msak' is offered. There are:

                'Replace by Mask' (TOY001.Mask)
            """, failure.Message);
    }

    [Fact]
    public async Task A_rule_without_fix_is_named()
    {
        var failure = await Toy.FailureOf(Verify("Mask").WithFix(fix => fix.Of("TOY002")));

        Assert.Equal("No fix is offered for TOY002.", failure.Message);
    }

    [Fact]
    public async Task A_file_that_the_fix_should_have_left_alone_is_shown()
    {
        var failure = await Toy.FailureOf(Verify("Mask").WithFix(fix => fix));

        Assert.EndsWith("""
                - 3      void Run(string name) => Server.Send(name);
                + 3      void Run(string name) => Server.Send(Server.Mask(name));
                  4  }
            """, failure.Message, StringComparison.Ordinal);
    }

    private static Verification Verify(params string[] replacements) => Toy.Verify(Before).WithCodeFixes(new MaskFix(replacements));
}
