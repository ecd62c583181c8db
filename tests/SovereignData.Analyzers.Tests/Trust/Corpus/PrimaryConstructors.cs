namespace Corpus.PrimaryConstructors;

public class Repository(Patient patient, ILog? log = null) : IDisposable { private readonly string _nir = patient.Nir; public string Name => patient.Name; public void Dispose() => log?.Write(_nir + Name); public void Change() => patient = new Patient(); }
public interface ILog { void Write(string text); }
public struct Point(int x) { public int X { get; } = x; public readonly int Twice() => X * 2; }
public class Sender : ILog { public void Write(string text) => Cloud.Send(text); }
public static class Ward { public static void Run(Patient patient) { using var held = new Repository(patient, new Sender()); held.Change(); Cloud.Send(new Point(patient.HeartRate).Twice()); } }
