using SovereignData.Analyzers.Flow.Summaries;

namespace SovereignData.Analyzers.Flow.Portable;

/// <summary>A sink as one line of text: id, name, kind, vendor or package, and the types that send.</summary>
internal static class SinkText
{
    private const char Separator = '\t';
    private const char PackageMark = '@';

    public static string Of(Sink sink) => string.Join(Separator.ToString(), [sink.Id, sink.Name, sink.Kind.PolicyName(), sink.Package is { } package ? $"{PackageMark}{package}" : sink.Provider ?? "", .. sink.Clients]);

    /// <summary>Null where the text is none.</summary>
    public static Sink? Read(string text)
    {
        var parts = text.Split(Separator);
        if (parts.Length < 4 || !PolicyNames.TryParse(parts[2], out DestinationKind kind))
            return null;
        var isPackage = parts[3].Length > 0 && parts[3][0] == PackageMark;
        return new(parts[0], parts[1], kind, isPackage || parts[3].Length == 0 ? null : parts[3], ImmutableArray.Create(parts, 4, parts.Length - 4))
        {
            Package = isPackage ? parts[3].Substring(1) : null,
        };
    }
}
