using SovereignData.Analyzers.Flow.Summaries;

namespace SovereignData.Analyzers.Flow.Portable;

/// <summary>A sink as one line of text: id, name, kind, vendor, and the types that send.</summary>
internal static class SinkText
{
    private const char Separator = '\t';

    public static string Of(Sink sink) => string.Join(Separator.ToString(), [sink.Id, sink.Name, sink.Kind.PolicyName(), sink.Provider ?? "", .. sink.Clients]);

    /// <summary>Null where the text is none.</summary>
    public static Sink? Read(string text)
    {
        var parts = text.Split(Separator);
        return parts.Length >= 4 && PolicyNames.TryParse(parts[2], out DestinationKind kind)
            ? new(parts[0], parts[1], kind, parts[3].Length == 0 ? null : parts[3], ImmutableArray.Create(parts, 4, parts.Length - 4))
            : null;
    }
}
