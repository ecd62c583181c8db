namespace Corpus.CollectionExpressions;

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        string[] array = [patient.Nir, .. patient.Allergies];
        List<string> list = [.. array, patient.Name];
        Span<char> chars = ['a', .. patient.Nir];
        ImmutableArray<string> immutable = [patient.Nir];
        IEnumerable<string> lazy = [];
        Cloud.Send(array); Cloud.Send(list); Cloud.SendChars(chars); Cloud.Send(immutable); Cloud.Send(lazy);
        Dictionary<string, int[]> map = new() { ["a"] = [1, 2] };
        Cloud.Send(map);
    }
}
