namespace SovereignData.Policy.Tests;

public sealed class SymbolPatternTests
{
    [Theory]
    [InlineData("T:Contoso.Dossier", "T:Contoso.Dossier", true)]
    [InlineData("T:Contoso.Dossier", "T:Contoso.DossierPart", false)]
    [InlineData("T:Contoso.Dossier", "T:Contoso.Dossier`1", false)]
    [InlineData("T:Contoso.Dossier`1", "T:Contoso.Dossier`1", true)]
    [InlineData("T:Contoso.Emc2.*", "T:Contoso.Emc2.Export.Batch", true)]
    [InlineData("T:Contoso.Emc2.*", "T:Contoso.Emc2", false)]
    [InlineData("T:Contoso.Emc2.*", "M:Contoso.Emc2.Export.Run", false)]
    [InlineData("M:X.F", "M:X.F", true)]
    [InlineData("M:X.F", "M:X.F(System.Int32)", true)]
    [InlineData("M:X.F", "M:X.F``1(``0)", true)]
    [InlineData("M:X.F", "M:X.FAsync", false)]
    [InlineData("M:X.F()", "M:X.F", true)]
    [InlineData("M:X.F()", "M:X.F``1", true)]
    [InlineData("M:X.F()", "M:X.F(System.Int32)", false)]
    [InlineData("M:X.F(System.Int32)", "M:X.F(System.Int32)", true)]
    [InlineData("M:X.F(System.Int32)", "M:X.F(System.Int32,System.String)", false)]
    [InlineData("M:X.Send*", "M:X.SendAsync(System.Int32)", true)]
    [InlineData("M:X.#ctor", "M:X.#ctor(System.String)", true)]
    [InlineData("M:X.op_Implicit", "M:X.op_Implicit(X)~System.String", true)]
    [InlineData("M:X.op_Implicit(X)", "M:X.op_Implicit(X)~System.String", true)]
    [InlineData("P:X.Item", "P:X.Item(System.Int32)", true)]
    [InlineData("F:X.value", "F:X.value", true)]
    [InlineData("M:*", "M:X.F", true)]
    [InlineData("M:X.System#IDisposable#Dispose", "M:X.System#IDisposable#Dispose", true)]
    public void Names_symbols_by_documentation_comment_id(string pattern, string id, bool expected) =>
        Assert.Equal(expected, SymbolPattern.Parse(pattern).Matches(id));

    [Theory]
    [InlineData("")]
    [InlineData("T:")]
    [InlineData("Contoso.Dossier")]
    [InlineData("N:Contoso")]
    [InlineData("T:Contoso.")]
    [InlineData("T:.Contoso")]
    [InlineData("T:Contoso..Dossier")]
    [InlineData("T:Contoso.*.Dossier")]
    [InlineData("T:Contoso Dossier")]
    [InlineData("T:X(System.Int32)")]
    [InlineData("M:X.F(System.Int32")]
    [InlineData("M:X.F(*")]
    [InlineData("M:(System.Int32)")]
    public void What_is_no_documentation_comment_id_is_said_to_be_none(string text)
    {
        Assert.False(SymbolPattern.TryParse(text, out _));
        Assert.Throws<FormatException>(() => SymbolPattern.Parse(text));
    }
}
