namespace Corpus.Classes;

public abstract class Base { public abstract string Read(); public virtual void Send() => Cloud.Send(Read()); protected internal string Held = ""; }
public class Middle(Patient patient) : Base { public override string Read() => patient.Nir; public new string Held = patient.Name; }
public sealed class Last(Patient patient) : Middle(patient) { public sealed override void Send() { base.Send(); Cloud.Send(Held + base.Held + ((Base)this).Held); } public class Nested { public static void Go(Base held) => held.Send(); } }
public static class Ward { public static void Run(Patient patient) { new Last(patient).Send(); Last.Nested.Go(new Middle(patient)); } }
