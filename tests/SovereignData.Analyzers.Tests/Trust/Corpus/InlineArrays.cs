namespace Corpus.InlineArrays;

[InlineArray(4)] public struct Four { private string _first; }
[InlineArray(8)] public struct Buffer<T> { private T _first; }
public static class Ward
{
    public static void Run(Patient patient)
    {
        var four = new Four();
        four[0] = patient.Nir;
        four[^1] = patient.Name;
        foreach (var one in four) Cloud.Send(one);
        Span<string> span = four;
        Cloud.Send(span[0] + four[1..][0]);
        var buffer = new Buffer<int>();
        buffer[3] = patient.HeartRate;
        Cloud.Send(buffer[3]);
    }
}
