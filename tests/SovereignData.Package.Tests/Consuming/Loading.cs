namespace SovereignData.Package.Tests.Consuming;

/// <summary>What the compiler says when an analyzer cannot be loaded, or throws.</summary>
internal static class Loading
{
    private static readonly string[] Failures =
    [
        "AD0001", // an analyzer threw
        "CS8032", "CS8033", "CS8034", // an analyzer, or its assembly, could not be loaded
        "CS8784", "CS8785", // a generator threw
        "CS9057", // an analyzer asks for a newer compiler
    ];

    public static void AssertSound(DotNetResult build) =>
        Assert.All(Failures, id => Assert.DoesNotContain(id, build.Output, StringComparison.Ordinal));
}
