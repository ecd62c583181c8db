namespace Corpus.CollectionBuilders;

[CollectionBuilder(typeof(Bag), nameof(Bag.Create))] public class Bag<T>(T[] held) : IEnumerable<T> { public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)held).GetEnumerator(); IEnumerator IEnumerable.GetEnumerator() => GetEnumerator(); }
public static class Bag { public static Bag<T> Create<T>(ReadOnlySpan<T> values) => new(values.ToArray()); }
public class Own : IEnumerable<string> { private readonly List<string> _held = []; public void Add(string one, int times = 1) => _held.Add(one + times); public IEnumerator<string> GetEnumerator() => _held.GetEnumerator(); IEnumerator IEnumerable.GetEnumerator() => GetEnumerator(); }
public static class Ward { public static void Run(Patient patient) { Bag<string> bag = [patient.Nir, .. patient.Allergies]; Cloud.Send(bag); foreach (var one in bag) Cloud.Send(one); Own own = new() { patient.Nir, { patient.Name, 2 } }; Cloud.Send(own.First()); Own other = [patient.Nir]; Cloud.Send(other); } }
