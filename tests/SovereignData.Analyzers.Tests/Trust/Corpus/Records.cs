namespace Corpus.Records;

public record Person(string Nir, string Name) { public string Shown { get; init; } = Nir; public virtual bool Equals(Person? other) => other?.Nir == Nir; public override int GetHashCode() => 0; }
public sealed record Doctor(string Nir, string Name, [property: DirectIdentifier] string Rpps) : Person(Nir, Name) { protected override bool PrintMembers(StringBuilder builder) { builder.Append(Rpps); return true; } }
public record Empty;
public static class Ward
{
    public static void Run(Patient patient)
    {
        var doctor = new Doctor(patient.Nir, patient.Name, "x");
        var (nir, _, rpps) = doctor;
        Person copy = doctor with { Rpps = patient.Nir, Shown = "" };
        Cloud.Send(doctor); Cloud.Send(nir + rpps + copy.Shown + new Empty());
    }
}
