using SovereignData.Testing.Tests.Toys;

namespace SovereignData.Testing.Tests.Projects;

public sealed class ProjectsTests
{
    private const string Patient = "public class Patient { public string Name = \"\"; }";
    private const string Send = "class Export { void Run(Patient patient) => Server.Send({|TOY001:patient.Name|}); }";

    [Fact]
    public async Task A_referenced_project_is_seen_as_its_source() => await Toy.Passes(
        Toy.Verify(Send).WithProject("Lib", project => project.WithFile("Patient.cs", Patient))
            .Expecting("TOY001", diagnostic => diagnostic.WithPath(("Lib/Patient.cs", "Name = \"\""), "Server.Send(patient.Name)")));

    [Fact]
    public async Task Or_as_its_built_assembly() => await Toy.Passes(
        Toy.Verify(Send).WithProject("Lib", project => project.WithFile("Patient.cs", Patient).AsBuiltAssembly())
            .Expecting("TOY001", diagnostic => diagnostic.WithPath("Server.Send(patient.Name)")));

    [Fact]
    public async Task A_referenced_project_is_analysed_too()
    {
        const string Library = "class Inner { void Run(string name) => Server.Send({|TOY001:name|}); } " + Toy.Server;

        await Toy.Passes(Toy.Verify("").WithProject("Lib", project => project.WithFile("Inner.cs", Library)));
        await Toy.Passes(Toy.Verify("").WithProject("Lib", project => project.WithFile("Inner.cs", Library).AsBuiltAssembly()));

        var unmarked = Library.Replace("{|TOY001:name|}", "name", StringComparison.Ordinal);
        var failure = await Toy.FailureOf(Toy.Verify("").WithProject("Lib", project => project.WithFile("Inner.cs", unmarked)));
        Assert.Contains("Lib/Inner.cs(1,52) warning TOY001: 'name' is sent", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Projects_see_each_other_through_a_third() => await Toy.Passes(
        Toy.Verify(Send)
            .WithProject("Core", project => project.WithFile("Patient.cs", Patient))
            .WithProject("Middle", project => project
                .WithProject("Core")
                .WithFile("Middle.cs", "public class Ward { public Patient? Patient; }"))
            .WithProject("Top", project => project
                .WithProject("Middle")
                .WithFile("Top.cs", "public class Hospital { public Ward? Ward; public Patient? Guest; }")
                .AsBuiltAssembly()));

    [Fact]
    public void A_project_must_be_added_before_the_one_that_references_it()
    {
        AssertRefused(
            "The project 'Lib' references 'Core', which must be added before it.",
            () => Toy.Verify("").WithProject("Lib", project => project.WithProject("Core")));
    }

    [Fact]
    public void Names_are_given_once()
    {
        var verification = Toy.Verify("").WithProject("Lib", project => project).WithAdditionalFile("a.json", "");

        AssertRefused("There is a project 'Lib' already.", () => verification.WithProject("Lib", project => project));
        AssertRefused("There is a file 'Test0.cs' already.", () => verification.WithFile("Test0.cs", ""));
        AssertRefused("There is a file 'a.json' already.", () => verification.WithAdditionalFile("a.json", ""));
    }

    [Fact]
    public async Task A_stub_stands_for_a_package_and_is_not_analysed() => await Toy.Passes(
        Verify.Code("class Export { void Run(string name) => Cloud.Client.Send({|TOY001:name|}); }")
            .WithAnalyzers(new SendAnalyzer())
            .WithStub("Cloud.Sdk", "namespace Cloud; public static class Client { public static void Send(object data) => Send(0); }"));

    [Fact]
    public async Task Generators_run_before_a_project_is_built()
    {
        var verification = Verify.Code("""
            var assembly = typeof(Patient).Assembly;
            """).WithGenerators(new ToyGenerator()).WithAnalyzers(new MetadataAnalyzer());

        await Toy.Passes(verification.WithProject("Lib", project => project.WithFile("Patient.cs", Patient).AsBuiltAssembly())
            .Expecting("TOY005", diagnostic => diagnostic.WithArguments("Lib")));
        await Toy.Passes(verification.WithProject("Lib", project => project.WithFile("Patient.cs", Patient)));
    }

    [Fact]
    public async Task A_project_may_be_empty() => await Toy.Passes(Verify.EmptyProject().WithAnalyzers(new SendAnalyzer()).WithoutImplicitUsings());

    [Fact]
    public async Task A_verification_can_be_the_beginning_of_several()
    {
        var beginning = Toy.Verify(Send);

        await Toy.Passes(beginning.WithFile("Patient.cs", Patient));
        await Toy.Passes(beginning.WithFile("Other.cs", Patient));
    }

    private static void AssertRefused(string message, Func<Verification> step) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(step).Message, StringComparison.Ordinal);
}
