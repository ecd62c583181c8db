namespace Corpus.Indexers;

public class Ward
{
    private readonly Dictionary<string, string> _held = [];
    public string this[string key] { get => _held[key]; set => _held[key] = value; }
    public string this[int row, int column = 0, params string[] rest] => rest.Length > 0 ? rest[0] : _held.Values.First();
    [IndexerName("Item")] public char this[Index at] => _held["x"][at];
    public void Run(Patient patient) { this["nir"] = patient.Nir; this["nir"] += patient.Name; Cloud.Send(this["nir"] + this[1] + this[1, 2, patient.Nir] + this[^1]); }
}
