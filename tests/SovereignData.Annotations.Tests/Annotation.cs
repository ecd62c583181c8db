using System.Reflection;

namespace SovereignData.Annotations.Tests;

/// <summary>What the assembly under test declares.</summary>
internal static class Annotation
{
    public static Assembly Assembly { get; } = typeof(HealthDataAttribute).Assembly;

    public static IReadOnlyList<Type> All { get; } = [.. Assembly.GetExportedTypes().OrderBy(type => type.Name, StringComparer.Ordinal)];
}
