using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;

namespace SovereignData.Analyzers.Baselines;

/// <summary>The baselines among the additional files: by name, each path once, in the order of their paths.</summary>
internal static class BaselineFiles
{
    private static readonly ConditionalWeakTable<SourceText, BaselineReading> Known = new();

    public static IReadOnlyList<ReadBaseline> Read(ImmutableArray<AdditionalText> files, CancellationToken cancellationToken)
    {
        var found = new List<ReadBaseline>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files.Where(static file => BaselineReader.IsBaseline(file.Path)).OrderBy(static file => file.Path, StringComparer.Ordinal))
        {
            if (seen.Add(file.Path) && file.GetText(cancellationToken) is { } text)
                found.Add(new(file.Path, text, Known.GetValue(text, static one => BaselineReader.Read(one.ToString(), Suppressions.Rules))));
        }

        return found;
    }

    /// <summary>What is listed of an assembly, each entry with its file.</summary>
    public static IEnumerable<(ReadBaseline File, BaselineEntry Entry)> EntriesOf(Compilation compilation, ImmutableArray<AdditionalText> files, CancellationToken cancellationToken) =>
        Read(files, cancellationToken).SelectMany(file => file.Reading.Entries.Where(entry => entry.IsOf(compilation.AssemblyName)).Select(entry => (file, entry)));
}
