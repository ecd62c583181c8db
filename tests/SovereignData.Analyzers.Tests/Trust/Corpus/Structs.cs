namespace Corpus.Structs;

public struct Visit { public string Nir; public int Rate { get; set; } public Visit(string nir) { Nir = nir; } public readonly string Shown() => Nir + Rate; }
public readonly struct Fixed(string nir) { public readonly string Nir = nir; }
public record struct Pair(string Nir, int Rate);
public readonly record struct Small(string Nir);
public static class Ward
{
    public static void Run(Patient patient)
    {
        var visit = new Visit(patient.Nir) { Rate = 2 };
        var copy = visit with { Nir = "" };
        Visit empty = default;
        empty.Nir = visit.Nir;
        var pair = new Pair(patient.Nir, 2) with { Rate = 3 };
        pair.Nir += "x";
        Cloud.Send(visit.Shown() + copy.Nir + empty.Nir + pair + new Small(patient.Nir).Nir + new Fixed(patient.Nir).Nir);
    }
}
