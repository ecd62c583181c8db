using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeFixes;
using SovereignData.Testing.Markup;

namespace SovereignData.Testing;

/// <summary>A code fix that is expected to be offered, and what it makes of the files.</summary>
public sealed record ExpectedFix
{
    internal ExpectedFix()
    {
    }

    internal string? Action { get; private init; }

    internal string? DiagnosticId { get; private init; }

    internal FixAllScope? Scope { get; private init; }

    internal ImmutableSortedDictionary<string, MarkedText> Files { get; private init; } =
        ImmutableSortedDictionary.Create<string, MarkedText>(StringComparer.Ordinal);

    /// <summary>The title or the equivalence key of the fix; needed where several fixes are offered.</summary>
    public ExpectedFix Named(string titleOrEquivalenceKey) => this with { Action = titleOrEquivalenceKey };

    /// <summary>The rule whose first diagnostic is to be fixed; otherwise the first diagnostic that has a fix.</summary>
    public ExpectedFix Of(string diagnosticId) => this with { DiagnosticId = diagnosticId };

    /// <summary>
    /// A file that the fix changes or adds. Markup says what is still reported afterwards. Files that are not named must stay as they are.
    /// </summary>
    /// <param name="path">The file, as it was given to the verifier (<c>Lib/Patient.cs</c> for a file of the project <c>Lib</c>).</param>
    /// <param name="after">Its whole text after the fix.</param>
    public ExpectedFix Changing(string path, string after) =>
        this with { Files = Files.SetItem(path, MarkupParser.Parse(after)) };

    /// <summary>Applies the fix to every diagnostic in the scope at once (Fix All).</summary>
    public ExpectedFix ToAll(FixAllScope scope = FixAllScope.Solution) => this with { Scope = scope };
}
