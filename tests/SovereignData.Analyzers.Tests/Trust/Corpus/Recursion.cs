namespace Corpus.Recursion;

public class Ward
{
    public string Down(string text, int depth) => depth == 0 ? text : Up(text + depth, depth - 1);
    public string Up(string text, int depth) { Cloud.Send(text); return depth > 3 ? Down(text, depth - 1) : Self(text); }
    public string Self(string text) => text.Length > 9 ? text : Self(text + text);
    public Ward Next => new Ward().Next;
    public static implicit operator string(Ward ward) => (string)ward.Next;
    public void Run(Patient patient) { Cloud.Send(Down(patient.Nir, 9)); Cloud.Send((string)this); Func<int, string>? f = null; f = n => n == 0 ? patient.Nir : f!(n - 1); Cloud.Send(f(3)); }
}
