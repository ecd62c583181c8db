namespace SovereignData.Analyzers.Flow;

internal static class Arrays
{
    extension<T>(T[] array)
    {
        public bool IsEmpty => array.Length == 0;
    }
}
