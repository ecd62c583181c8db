using System.Collections.Immutable;

namespace SovereignData.Testing.Markup;

/// <summary>Text without its markup, and what the markup said.</summary>
internal sealed record MarkedText(string Text, ImmutableArray<Mark> Marks);
