using SovereignData.Testing.Comparing;

namespace SovereignData.Testing.Tests.Comparing;

public sealed class DiffTests
{
    [Theory]
    [InlineData("a\nb\nc", "a\nb\nc", " a| b| c")]
    [InlineData("a\nb\nc", "a\nx\nc", " a|-b|+x| c")]
    [InlineData("a\nb", "x\ny", "-a|-b|+x|+y")]
    [InlineData("a\nc", "a\nb\nc", " a|+b| c")]
    [InlineData("a\nb\nc", "a\nc", " a|-b| c")]
    [InlineData("a\r\nb", "a\nb", " a| b")]
    [InlineData("", "a", "-|+a")]
    public void Lines_are_told_apart(string expected, string actual, string lines) =>
        Assert.Equal(lines, string.Join('|', Diff.OfTexts(expected, actual).Select(line => $"{line.Sign}{line.Text}")));

    [Fact]
    public void Lines_are_numbered_on_their_own_side() =>
        Assert.Equal([1, 2, 2, 3, 4], Diff.OfTexts("a\nb\nc", "a\nx\ny\nc").Select(line => line.Number));
}
