namespace SovereignData.CodeFixes.Logging;

/// <summary>Which methods take a format and its values.</summary>
internal static class LogFormats
{
    /// <summary>The parameter that is the format; null where there is none, or no values follow it.</summary>
    public static IParameterSymbol? ParameterOf(IMethodSymbol method) =>
        method.Parameters.FirstOrDefault(parameter => parameter.Ordinal < method.Parameters.Length - 1 && IsFormat(parameter.Name, method.ContainingType));

    /// <summary>Whether placeholders are numbers of values; otherwise they are named, and taken in their order.</summary>
    public static bool IsNumbered(IMethodSymbol method) => !IsLogger(method.ContainingType);

    private static bool IsFormat(string parameter, INamedTypeSymbol type) =>
        IsLogger(type) ? parameter is "message" or "messageFormat" : parameter is "format" && IsWriter(type);

    private static bool IsLogger(INamedTypeSymbol type) => type.ToDisplayString() is "Microsoft.Extensions.Logging.LoggerExtensions";

    private static bool IsWriter(INamedTypeSymbol type) =>
        type.ToDisplayString() is "System.Console" or "System.Diagnostics.Debug" or "System.Diagnostics.Trace" or "System.Diagnostics.TraceSource";
}
