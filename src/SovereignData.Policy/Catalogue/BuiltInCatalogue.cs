namespace SovereignData.Policy;

/// <summary>
/// The built-in catalogue: the data files beside it, compiled. <c>BuiltIn.*.cs</c> are written by the tests of this library
/// (<c>SOVEREIGN_REGENERATE=1</c>), which fail when code and data differ.
/// </summary>
internal static partial class BuiltInCatalogue
{
    public static IReadOnlyList<PolicyDocument> Documents()
    {
        var documents = new List<PolicyDocument>();
        AddTo(documents);
        return documents;
    }

    static partial void AddTo(List<PolicyDocument> documents);
}
