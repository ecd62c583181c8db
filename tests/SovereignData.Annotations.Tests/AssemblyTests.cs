namespace SovereignData.Annotations.Tests;

public sealed class AssemblyTests
{
    [Fact]
    public void The_assembly_needs_netstandard_and_nothing_else()
    {
        var reference = Assert.Single(Annotation.Assembly.GetReferencedAssemblies());

        Assert.Equal("netstandard", reference.Name);
        Assert.Equal(new Version(2, 0, 0, 0), reference.Version);
    }
}
