using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;
using SovereignData.Testing.Projects;
using SovereignData.Testing.Reporting;

namespace SovereignData.Testing.Running;

/// <summary>The assembly that a project's build would yield, generated sources included.</summary>
internal static class BuiltAssembly
{
    public static async Task<MetadataReference> EmitAsync(Scenario scenario, ProjectUnderTest described, Project project, CancellationToken cancellationToken)
    {
        // A stub stands for a package that was built without us: what its bodies do says nothing of the real one.
        var run = await GeneratorRun.CreateAsync(described.IsAnalysed ? scenario : scenario with { OwnGenerators = [] }, project, cancellationToken).ConfigureAwait(false);
        BreakdownReport.ThrowIfAny(run.Breakdowns);

        using var image = new MemoryStream();
        var emitted = run.Compilation.Emit(image, options: new EmitOptions(metadataOnly: described.IsReferenceAssembly, includePrivateMembers: !described.IsReferenceAssembly), cancellationToken: cancellationToken);
        if (!emitted.Success)
        {
            var errors = emitted.Diagnostics.Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error).Select(error => $"    {error}");
            throw new VerificationException($"The project '{project.Name}' cannot be built:\n\n{string.Join('\n', errors)}");
        }

        return MetadataReference.CreateFromImage(image.ToArray(), filePath: $"{project.Name}.dll");
    }
}
