namespace Corpus.Interfaces;

public interface IRead { string Read(); string Shown => Read() + "!"; static string Fixed => "x"; private string Hidden() => Read(); sealed string Sealed() => Hidden(); }
public interface IName { string Name { get; } event Action? Changed; string this[int i] { get; } }
public class Reader(Patient patient) : IRead, IName
{
    string IRead.Read() => patient.Nir;
    public string Name => patient.Name;
    event Action? IName.Changed { add { } remove { } }
    string IName.this[int i] => patient.Nir[i..];
}
public static class Ward { public static void Run(Patient patient) { IRead read = new Reader(patient); Cloud.Send(read.Read() + read.Shown + read.Sealed() + IRead.Fixed + ((IName)read)[0]); } }
