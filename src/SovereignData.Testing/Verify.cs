using SovereignData.Testing.Projects;

namespace SovereignData.Testing;

/// <summary>Verifies what SovereignData reports in a piece of code, in any test framework.</summary>
/// <example>
/// <code>
/// await Verify.Code("""
///         [HealthData] record Patient(string Name);
///         class Export { void Print(Patient patient) => Console.WriteLine({|SOV2005:patient.Name|}); }
///         """)
///     .WithPolicy("""{ "version": 1, "extends": ["care"] }""")
///     .RunAsync();
/// </code>
/// </example>
public static class Verify
{
    /// <summary>The file that holds the code handed to <see cref="Code"/>.</summary>
    public const string MainFile = "Test0.cs";

    private const string MainProject = "TestProject";

    /// <summary>
    /// Starts from one C# file, <c>Test0.cs</c>. Its markup says what is to be reported where: <c>{|SOV1001:expression|}</c>, nested at will,
    /// or <c>[|expression|]</c> where one rule only is in play. Nothing else may be reported. Compiler errors can be marked too.
    /// </summary>
    public static Verification Code(string code) => new(new(Empty().WithFile(MainFile, code)));

    /// <summary>Starts from a project without any file.</summary>
    public static Verification EmptyProject() => new(new(Empty()));

    private static ProjectUnderTest Empty() => new(MainProject, VirtualPath.Root);
}
