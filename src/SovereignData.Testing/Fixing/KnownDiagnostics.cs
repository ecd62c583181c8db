using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SovereignData.Testing.Running;

namespace SovereignData.Testing.Fixing;

/// <summary>Hands the diagnostics of an analysis to Fix All.</summary>
internal sealed class KnownDiagnostics(Analysis analysis) : FixAllContext.DiagnosticProvider
{
    private IEnumerable<Diagnostic> All => analysis.Analyzers.Select(found => found.Diagnostic);

    public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken)
    {
        var trees = new HashSet<SyntaxTree?>();
        foreach (var document in project.Documents)
            trees.Add(await document.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false));

        return All.Where(diagnostic => diagnostic.Location.SourceTree is { } tree && trees.Contains(tree));
    }

    public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
    {
        var tree = await document.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false);
        return All.Where(diagnostic => diagnostic.Location.SourceTree == tree);
    }

    public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
        Task.FromResult<IEnumerable<Diagnostic>>([]);
}
