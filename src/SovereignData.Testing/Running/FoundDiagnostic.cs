using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SovereignData.Testing.Running;

/// <summary>A reported diagnostic and where it stands; a path of null means that it stands nowhere.</summary>
internal sealed record FoundDiagnostic(Diagnostic Diagnostic, string? Path, TextSpan Span)
{
    public string Id => Diagnostic.Id;

    public static FoundDiagnostic From(Diagnostic diagnostic, TextsByPath texts) =>
        texts.Find(diagnostic.Location) is { } place ? new(diagnostic, place.Path, place.Span) : new(diagnostic, Path: null, default);
}
