using Microsoft.CodeAnalysis.Editing;
using SovereignData.CodeFixes.Fixing;

namespace SovereignData.CodeFixes.Pseudonymising;

/// <summary>What it takes to find, in one document, where a pseudonymiser can be called.</summary>
/// <param name="Model">What the document means.</param>
/// <param name="Generator">Writes its language.</param>
/// <param name="CancellationToken">Stops all of it.</param>
internal sealed record WrappingTools(SemanticModel Model, SyntaxGenerator Generator, CancellationToken CancellationToken)
{
    /// <summary>Tries changes out.</summary>
    public CompileCheck Check { get; } = new(Model, CancellationToken);

    /// <summary>Writes the calls.</summary>
    public WrappingSyntax Calls { get; } = new(Model, Generator);

    public SyntaxNode Root => Model.SyntaxTree.GetRoot(CancellationToken);

    public static async Task<WrappingTools?> CreateAsync(Document document, CancellationToken cancellationToken) =>
        await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model
            ? new(model, SyntaxGenerator.GetGenerator(document), cancellationToken)
            : null;

    /// <summary>Whether data that is pseudonymised already leaves: only to anonymise it would help.</summary>
    public static bool MustAnonymise(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue("level", out var level) && string.Equals(level, "pseudonymised", StringComparison.Ordinal);
}
