namespace Corpus.CovariantReturns;

public abstract class Source { public abstract object Read(); public virtual Source Self => this; }
public class Strings(Patient patient) : Source { public override string Read() => patient.Nir; public override Strings Self => this; }
public static class Ward { public static void Run(Patient patient) { Source source = new Strings(patient); Cloud.Send(source.Self.Read()); Cloud.Send(new Strings(patient).Self.Read().Trim()); } }
