#nullable enable

namespace Corpus.NullableAnnotations;

public class Ward<T> where T : notnull
{
    [return: NotNullIfNotNull(nameof(text))] public static string? Same(string? text) => text;
    public bool TryGet([NotNullWhen(true)] out Patient? found) { found = new Patient(); return true; }
    public void Run(Patient? patient, T? maybe)
    {
        Cloud.Send(patient!.Nir);
        if (TryGet(out var found)) Cloud.Send(found.Name);
        Cloud.Send(Same(patient?.City)!.Length + "" + maybe);
#nullable disable
        string old = null;
        Cloud.Send(old);
#nullable restore
    }
}
