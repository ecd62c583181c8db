namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Closures in closures, and closures that outlive what they captured.</summary>
public sealed class LambdaClosureTests
{
    [Fact]
    public Task Local_functions_and_lambdas_inside_one_another() => CallCase.Verifies("""
        class Export
        {
            void Run(List<Patient> all)
            {
                var total = "";
                void Add(string s) { total += s; }
                void Each(Action<Patient> act) { foreach (var p in all) act(p); }
                Each(p => { var local = p.Nir; void Inner() { Add(local); } Inner(); });
                Cloud.Send({|SOV1001:total|});
                var clean = "";
                Each(p => { clean += p.Nir.Length > 3 ? "a" : "b"; });
                Cloud.Send(clean);
                Func<Func<string>> outer() { var n = all[0].Nir; return () => () => n; }
                Cloud.Send({|SOV1001:outer()()()|});
                var actions = new List<Action>();
                for (var i = 0; i < 3; i++) { var copy = all[i].Nir; actions.Add(() => Cloud.Send({|SOV1001:copy|})); }
                actions.ForEach(a => a());
                var memo = new Dictionary<int, string>();
                string Of(int i) => memo.TryGetValue(i, out var v) ? v : memo[i] = i == 0 ? all[0].Nir : Of(i - 1);
                Cloud.Send({|SOV1001:Of(3)|});
                string Zero(int i) => i == 0 ? "z" : Zero(i - 1);
                Cloud.Send(Zero(3));
            }
        }
        """);

    [Fact]
    public Task Closures_outlive_the_variables_they_capture() => CallCase.Verifies("""
        class Export
        {
            static Func<string> Static(Patient p) { var n = p.Nir; return () => n; }
            static Func<Func<string>> Deep(Patient p) { Func<string> inner() { var n = p.Nir; return () => n; } return inner; }
            void Run(Patient p)
            {
                Func<Func<string>> f = () => { var n = p.Nir; return () => n; };
                Cloud.Send({|SOV1001:f()()|});
                Func<Func<string>> g = () => { var n = "w"; return () => n; };
                Cloud.Send(g()());
                Cloud.Send({|SOV1001:Static(p)()|});
                Cloud.Send({|SOV1001:Deep(p)()()|});
                Func<int, Func<string>> pick = i => { var a = p.Nir; var b = "w"; return i > 0 ? () => a : () => b; };
                Cloud.Send({|SOV1001:pick(1)()|});
                Func<string> counter(string start) { var s = start; return () => s += "x"; }
                Cloud.Send({|SOV1001:counter(p.Nir)()|});
                Cloud.Send(counter("a")());
            }
        }
        """);
}
