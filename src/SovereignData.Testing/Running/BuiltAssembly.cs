using Microsoft.CodeAnalysis;
using SovereignData.Testing.Projects;
using SovereignData.Testing.Reporting;

namespace SovereignData.Testing.Running;

/// <summary>The assembly that a project's build would yield, generated sources included.</summary>
internal static class BuiltAssembly
{
    public static async Task<MetadataReference> EmitAsync(Scenario scenario, Project project, CancellationToken cancellationToken)
    {
        var run = await GeneratorRun.CreateAsync(scenario, project, cancellationToken).ConfigureAwait(false);
        BreakdownReport.ThrowIfAny(run.Breakdowns);

        using var image = new MemoryStream();
        var emitted = run.Compilation.Emit(image, cancellationToken: cancellationToken);
        if (!emitted.Success)
        {
            var errors = emitted.Diagnostics.Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error).Select(error => $"    {error}");
            throw new VerificationException($"The project '{project.Name}' cannot be built:\n\n{string.Join('\n', errors)}");
        }

        return MetadataReference.CreateFromImage(image.ToArray(), filePath: $"{project.Name}.dll");
    }
}
