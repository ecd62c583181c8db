using SovereignData.Analyzers.Flow.Summaries;

namespace SovereignData.Analyzers.Flow.Portable;

/// <summary>A sink as one line of text: id, name, kind, vendor, package or the mark of an exception, and the types that send.</summary>
internal static class SinkText
{
    private const char Separator = '\t';
    private const char PackageMark = '@';
    private const string ExceptionMark = "!";

    public static string Of(Sink sink) => string.Join(Separator.ToString(), [sink.Id, sink.Name, sink.Kind.PolicyName(), OwnerOf(sink), .. sink.Clients]);

    /// <summary>Null where the text is none.</summary>
    public static Sink? Read(string text)
    {
        var parts = text.Split(Separator);
        if (parts.Length < 4 || !PolicyNames.TryParse(parts[2], out DestinationKind kind))
            return null;
        var isPackage = parts[3].Length > 0 && parts[3][0] == PackageMark;
        var isException = string.Equals(parts[3], ExceptionMark, StringComparison.Ordinal);
        return new(parts[0], parts[1], kind, isPackage || isException || parts[3].Length == 0 ? null : parts[3], ImmutableArray.Create(parts, 4, parts.Length - 4))
        {
            Package = isPackage ? parts[3].Substring(1) : null,
            IsExceptionMessage = isException,
        };
    }

    private static string OwnerOf(Sink sink) => sink switch
    {
        { Package: { } package } => $"{PackageMark}{package}",
        { IsExceptionMessage: true } => ExceptionMark,
        _ => sink.Provider ?? "",
    };
}
