namespace Corpus.Fields;

public class Ward
{
    public const string Prefix = "nir";
    private static readonly string[] Names = ["a", "b"];
    private static string? s_last;
    private volatile int _count;
    private readonly string _nir;
    [ThreadStatic] private static Patient? t_current;
    internal string First = Prefix, Second = Names[0];

    public Ward(Patient patient) { _nir = patient.Nir; s_last = _nir; t_current = patient; _count++; }
    public void Run() { Cloud.Send(_nir); Cloud.Send(s_last); Cloud.Send(t_current?.Name); Cloud.Send(First + Second + _count); }
}
