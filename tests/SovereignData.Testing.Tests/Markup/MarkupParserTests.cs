using Microsoft.CodeAnalysis.Text;
using SovereignData.Testing.Markup;

namespace SovereignData.Testing.Tests.Markup;

public sealed class MarkupParserTests
{
    [Fact]
    public void Text_without_markup_is_left_alone() => AssertParsed("int[] x = { a | b };", "int[] x = { a | b };");

    [Fact]
    public void A_mark_names_its_rule() => AssertParsed("Send({|SOV1001:name|});", "Send(name);", ("SOV1001", "name"));

    [Fact]
    public void A_mark_may_leave_the_rule_to_the_context() => AssertParsed("Send([|name|]);", "Send(name);", (null, "name"));

    [Fact]
    public void Marks_nest() => AssertParsed(
        "{|SOV2001:Send({|SOV2007:key|}, [|name|])|};", "Send(key, name);", ("SOV2001", "Send(key, name)"), ("SOV2007", "key"), (null, "name"));

    [Fact]
    public void A_mark_may_name_several_rules() => AssertParsed(
        "{|SOV1006,SOV1001:x|}", "x", ("SOV1001", "x"), ("SOV1006", "x"));

    [Fact]
    public void The_same_rule_may_be_marked_twice() => AssertParsed("{|A:{|A:x|}|}", "x", ("A", "x"), ("A", "x"));

    [Fact]
    public void A_mark_may_be_empty() => AssertParsed("a{|A:|}b", "ab", ("A", ""));

    [Fact]
    public void A_mark_may_span_lines() => AssertParsed("{|A:x\n  y|}", "x\n  y", ("A", "x\n  y"));

    [Fact]
    public void Closers_without_opener_and_raw_string_dollars_are_code() => AssertParsed("""
        var x = $$"{|}"; // |]
        """, """
        var x = $$"{|}"; // |]
        """);

    [Fact]
    public void A_mark_that_is_never_closed_is_refused()
    {
        var exception = Assert.Throws<ArgumentException>(() => MarkupParser.Parse("Send({|SOV1001:name);"));

        Assert.StartsWith("The markup '{|SOV1001:' at position 5 is never closed.", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{|A:x|}{|B:y|}")]
    [InlineData("{|A:{|B:x|}|} {|A:y|}")]
    [InlineData("a{|A:|}b{|B:c|}")]
    public void What_is_parsed_is_written_back(string markup)
    {
        var parsed = MarkupParser.Parse(markup);

        Assert.Equal(markup, MarkupWriter.Write(parsed.Text, parsed.Marks));
    }

    [Fact]
    public void Marks_are_written_in_one_order_whatever_the_order_they_come_in()
    {
        Mark[] marks = [new("B", new TextSpan(0, 1)), new("A", new TextSpan(0, 3)), new("C", new TextSpan(2, 1))];

        Assert.Equal("{|A:{|B:x|}-{|C:y|}|}", MarkupWriter.Write("x-y", marks));
        Assert.Equal("{|A:{|B:x|}-{|C:y|}|}", MarkupWriter.Write("x-y", marks.Reverse()));
    }

    private static void AssertParsed(string markup, string text, params (string? Id, string Text)[] marks)
    {
        var parsed = MarkupParser.Parse(markup);

        Assert.Equal(text, parsed.Text);
        Assert.Equal(marks, parsed.Marks.Select(mark => (mark.Id, text.Substring(mark.Span.Start, mark.Span.Length))));
    }
}
