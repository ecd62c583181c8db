using SovereignData.Testing.Tests.Toys;

namespace SovereignData.Testing.Tests.Running;

public sealed class CompileErrorTests
{
    private const string Broken = """
        class Export
        {
            int Run() => Server.Send("name");
        }
        """;

    [Fact]
    public async Task Code_that_does_not_compile_fails_before_anything_else()
    {
        var failure = await Toy.FailureOf(Toy.Verify(Broken));

        Assert.Equal("""
            The code under test does not compile: 1 unexpected (+).

            Test0.cs
                  1  class Export
                  2  {
                - 3      int Run() => Server.Send("name");
                + 3      int Run() => {|CS0029:Server.Send("name")|};
                  4  }

            Unexpected (+)
                Test0.cs(3,18) error CS0029: Cannot implicitly convert type 'void' to 'int'
            """, failure.Message);
    }

    [Fact]
    public async Task It_passes_where_that_is_allowed()
    {
        var failure = await Toy.FailureOf(Toy.Verify(Broken).AllowingCompileErrors());

        Assert.StartsWith("The diagnostics are not as expected", failure.Message, StringComparison.Ordinal);
        await Toy.Passes(Toy.Verify(Broken.Replace("\"name\"", "{|TOY001:\"name\"|}", StringComparison.Ordinal)).AllowingCompileErrors());
    }

    [Fact]
    public async Task It_passes_where_the_error_is_marked() => await Toy.Passes(Toy.Verify("""
        class Export
        {
            int Run() => {|CS0029:Server.Send({|TOY001:"name"|})|};
        }
        """));

    [Fact]
    public async Task A_marked_error_must_occur()
    {
        var failure = await Toy.FailureOf(Toy.Verify("class {|CS0101:Export|} { }").AllowingCompileErrors());

        Assert.StartsWith("The compiler does not report what is marked: 1 missing (-).", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compiler_warnings_may_be_marked_and_are_ignored_otherwise()
    {
        await Toy.Passes(Toy.Verify("class Export { void Run() { int {|CS0168:unused|}; } }"));
        await Toy.Passes(Toy.Verify("class Export { void Run() { int unused; } }"));
    }

    [Fact]
    public async Task A_referenced_project_must_compile_too()
    {
        var failure = await Toy.FailureOf(Toy.Verify("").WithProject("Lib", project => project.WithFile("Broken.cs", "class Broken : Missing;")));

        Assert.Contains("Lib/Broken.cs(1,16) error CS0246", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_built_project_must_compile_whatever_is_allowed()
    {
        var failure = await Toy.FailureOf(Toy.Verify("")
            .WithProject("Lib", project => project.WithFile("Broken.cs", "class Broken : Missing;").AsBuiltAssembly())
            .AllowingCompileErrors());

        Assert.StartsWith("The project 'Lib' cannot be built:\n\n    /Lib/Broken.cs(1,16): error CS0246:", failure.Message, StringComparison.Ordinal);
    }
}
