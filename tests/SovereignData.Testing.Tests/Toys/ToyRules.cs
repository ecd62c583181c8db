using Microsoft.CodeAnalysis;

namespace SovereignData.Testing.Tests.Toys;

/// <summary>The rules of analyzers that exist to test the verifier.</summary>
internal static class ToyRules
{
    public static readonly DiagnosticDescriptor Sent = new(
        "TOY001", "Sent", new ToyText("'{0}' is sent", "« {0} » est envoyé"), "Toys", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor Empty = new(
        "TOY002", "Empty", "Nothing is sent", "Toys", DiagnosticSeverity.Info, isEnabledByDefault: false);

    public static readonly DiagnosticDescriptor BadPolicy = new(
        "TOY003", "Bad policy", "The policy says 'bad'", "Toys", DiagnosticSeverity.Error, isEnabledByDefault: true,
        customTags: [WellKnownDiagnosticTags.CompilationEnd]);

    public static readonly DiagnosticDescriptor NoPolicy = new(
        "TOY004", "No policy", "The project {0} has no policy", "Toys", DiagnosticSeverity.Info, isEnabledByDefault: true,
        customTags: [WellKnownDiagnosticTags.CompilationEnd]);

    public static readonly DiagnosticDescriptor Left = new(
        "TOY005", "Left", "The assembly {0} was marked when built", "Toys", DiagnosticSeverity.Info, isEnabledByDefault: true,
        customTags: [WellKnownDiagnosticTags.CompilationEnd]);
}
