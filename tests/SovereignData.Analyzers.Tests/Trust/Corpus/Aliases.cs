using Pair = (string Nir, int Rate);
using Numbers = int[];
using unsafe Pointer = int*;
using Person = Corpus.Patient;
using Map = System.Collections.Generic.Dictionary<string, Corpus.Patient>;
using static Corpus.Cloud;

namespace Corpus.Aliases;

public static class Ward { public static unsafe void Run(Person patient) { Pair pair = (patient.Nir, patient.HeartRate); Numbers numbers = [pair.Rate]; Map map = new() { [pair.Nir] = patient }; fixed (Pointer first = numbers) Send(*first); Send(map["x"].Nir + pair.Nir + global::System.Math.Max(1, 2)); } }
