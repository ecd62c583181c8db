using Microsoft.CodeAnalysis;

namespace SovereignData.Testing.Tests.Toys;

/// <summary>Adds an attribute to the assembly at build, as our own generator does, or breaks down.</summary>
[Generator]
internal sealed class ToyGenerator(bool throws = false) : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterImplementationSourceOutput(context.CompilationProvider, (production, compilation) =>
        {
            if (throws)
                throw new InvalidOperationException("The toy broke.");

            production.AddSource("Summaries.g.cs", $"""[assembly: System.Reflection.AssemblyMetadata("toy", "{compilation.AssemblyName}")]""");
        });
}
