namespace SovereignData.Package.Tests;

internal sealed record BuildDiagnostic(string Severity, string Id, string File, int Line, string Message);
