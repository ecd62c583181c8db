namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Delegates in records, tuples and pairs that members hold: the columns of an export, the rules of a check.</summary>
public sealed class DelegateTableTests
{
    [Fact]
    public Task Columns_that_are_records_are_run() => CallCase.Verifies("""
        sealed record Column(string Title, Func<Patient, string> Cell);
        sealed record Own(string Title, Func<Patient, string> Cell) { public string Of(Patient p) => Cell(p); }
        sealed class Sheet(IEnumerable<Column> given)
        {
            private static readonly Column[] Columns = [new("id", p => p.Nir)];
            private readonly Dictionary<string, Own> _all = new() { ["a"] = new("a", p => p.Nir) };
            public void Run(Patient p)
            {
                foreach (var column in Columns) { Cloud.Send(column.Title); Cloud.Send({|SOV1001:column.Cell(p)|}); }
                foreach (var column in given) Cloud.Send({|SOV1001:column.Cell(p)|});
                Cloud.Send({|SOV1001:_all["a"].Of(p)|});
                Cloud.Send(_all["a"].Title);
            }
        }
        """);

    [Fact]
    public Task Of_the_delegates_in_a_tuple_the_one_that_is_called_runs() => CallCase.Verifies("""
        sealed class Sheet
        {
            private static readonly (Func<Patient, string> Shown, Func<Patient, string> Plain)[] All = [(p => p.Nir, p => "x")];
            private readonly (string Title, Func<string, string> Trim) _one = ("a", s => s.Trim());
            public void Run(Patient p)
            {
                foreach (var (shown, plain) in All) { Cloud.Send({|SOV1001:shown(p)|}); Cloud.Send(plain(p)); }
                foreach (var both in All) { Cloud.Send({|SOV1001:both.Shown(p)|}); Cloud.Send(both.Plain(p)); }
                Cloud.Send({|SOV1001:_one.Trim(p.Nir)|});
                Cloud.Send(_one.Trim("x"));
                Cloud.Send(_one.Title);
            }
        }
        """);

    [Fact]
    public Task Pairs_and_tuples_in_collections_are_run() => CallCase.Verifies("""
        sealed class Sheet
        {
            private readonly List<KeyValuePair<string, Func<Patient, string>>> _pairs = [new("x", p => p.Nir)];
            private readonly Dictionary<string, (string Title, Func<Patient, string> Cell)> _table = new() { ["x"] = ("y", p => p.Nir) };
            public void Run(Patient p)
            {
                foreach (var pair in _pairs) { Cloud.Send({|SOV1001:pair.Value(p)|}); Cloud.Send(pair.Key); }
                foreach (var entry in _table.Values) Cloud.Send({|SOV1001:entry.Cell(p)|});
                Cloud.Send({|SOV1001:_table["x"].Cell(p)|});
                Cloud.Send(_table["x"].Title);
            }
        }
        """);

    [Fact]
    public Task Rules_that_are_registered_one_by_one_are_run() => CallCase.Verifies("""
        static class Check<T>
        {
            private static readonly List<(string Name, Func<T, string> Test)> Rules = [];
            public static void Rule(string name, Func<T, string> test) => Rules.Add((name, test));
            public static IEnumerable<string> Of(T value) { foreach (var (name, test) in Rules) yield return name + test(value); }
        }
        sealed class Desk
        {
            static Desk() { Check<Patient>.Rule("x", p => p.Nir); }
            public void Run(Patient p) => Cloud.Send({|SOV1001:Check<Patient>.Of(p)|});
        }
        """);
}
