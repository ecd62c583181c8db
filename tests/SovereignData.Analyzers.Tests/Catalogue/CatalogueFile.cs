using System.Globalization;
using SovereignData.Policy;

namespace SovereignData.Analyzers.Tests.Catalogue;

/// <summary>A data file of the catalogue that names members, as the library reads it.</summary>
internal sealed record CatalogueFile(string Name, string Text, PolicyReading Reading)
{
    public static IReadOnlyList<CatalogueFile> All { get; } =
    [
        .. new[] { "*.sinks.json", "*.sources.json", "*.switches.json" }
            .SelectMany(names => Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Catalogue"), names))
            .Order(StringComparer.Ordinal)
            .Select(path => (Name: Path.GetFileName(path), Text: File.ReadAllText(path)))
            .Select(file => new CatalogueFile(file.Name, file.Text, PolicyReader.Read(file.Text))),
    ];

    public PolicyDocument Document => Reading.Document;

    /// <summary>How a failure names an entry.</summary>
    public string At(TextRange place) => string.Create(CultureInfo.InvariantCulture, $"{Name}({place.Line},{place.Column})");
}
