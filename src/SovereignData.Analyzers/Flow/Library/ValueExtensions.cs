namespace SovereignData.Analyzers.Flow.Library;

internal static class ValueExtensions
{
    public static bool IsEmptyOrNull(this Values.Value? value) => value is null || value.Objects.IsEmpty;
}
