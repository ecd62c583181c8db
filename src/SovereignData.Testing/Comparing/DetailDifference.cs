using System.Collections.Immutable;

namespace SovereignData.Testing.Comparing;

/// <summary>Something about a diagnostic that is not as expected: its message, its path, one of its properties.</summary>
internal sealed record DetailDifference(string Name, ImmutableArray<DiffLine> Lines)
{
    public static DetailDifference Of(string name, string? expected, string? actual) =>
        new(name, [new('-', expected ?? "(none)"), new('+', actual ?? "(none)")]);
}
