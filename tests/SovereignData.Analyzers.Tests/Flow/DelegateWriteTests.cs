namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>What a delegate writes that one member puts away and another runs.</summary>
public sealed class DelegateWriteTests
{
    [Fact]
    public Task A_field_holds_what_a_stored_delegate_wrote_to_it() => CallCase.Verifies("""
        sealed class Board
        {
            private string? _last; private string? _other; private Action<string>? _hook;
            public void Start() => _hook = x => _last = x;
            public void Arrive(Patient p) => _hook!(p.Nir);
            public void Show() => Cloud.Send({|SOV1001:_last|});
            public void Else() => Cloud.Send(_other);
        }
        static class Desk
        {
            private static string? _last; private static string? _calm;
            private static readonly Action<string> Hook = x => _last = x, Calm = x => _calm = x;
            public static void Arrive(Patient p) { Hook(p.Nir); Calm("x"); }
            public static void Show() { Cloud.Send({|SOV1001:_last|}); Cloud.Send(_calm); }
        }
        """);

    [Fact]
    public Task Method_groups_write_too() => CallCase.Verifies("""
        sealed class Board
        {
            private string? _last; private readonly List<string> _seen = []; private readonly Action<string> _hook;
            public Board() { _hook = Keep; _hook += _seen.Add; }
            private void Keep(string x) => _last = x;
            public void Arrive(Patient p) => _hook(p.Nir);
            public void Show() => Cloud.Send({|SOV1001:_last|});
            public void All() => Cloud.Send({|SOV1001:_seen|});
        }
        """);

    [Fact]
    public Task Handlers_of_another_objects_event_write_what_is_raised() => CallCase.Verifies("""
        sealed class Source { public event Action<string>? Changed; public event Action<string>? Renamed; public void Raise(string s) => Changed?.Invoke(s); public void Rename(string s) => Renamed?.Invoke(s); }
        sealed class Board
        {
            private string? _last; private string? _name;
            public Board(Source source) { source.Changed += x => _last = x; source.Renamed += x => _name = x; }
            public void Show() => Cloud.Send({|SOV1001:_last|});
            public void Title() => Cloud.Send(_name);
        }
        sealed class Desk(Source source) { public void Arrive(Patient p) { source.Raise(p.Nir); source.Rename("ward 7"); } }
        """);

    [Fact]
    public Task Handlers_in_the_list_of_a_hub_write_what_is_sent_around() => CallCase.Verifies("""
        sealed class Hub { private readonly List<Action<string>> _all = []; public void On(Action<string> a) => _all.Add(a); public void Fire(string s) { foreach (var a in _all) a(s); } }
        sealed class Quiet { private readonly List<Action<string>> _all = []; public void On(Action<string> a) => _all.Add(a); public void Tell(string s) { foreach (var a in _all) a(s); } }
        sealed class Board
        {
            private string? _last; private string? _calm;
            public Board(Hub hub, Quiet quiet) { hub.On(x => _last = x); quiet.On(x => _calm = x); }
            public void Show() => Cloud.Send({|SOV1001:_last|});
            public void Calm() => Cloud.Send(_calm);
        }
        sealed class Desk(Hub hub, Quiet quiet) { public void Arrive(Patient p) { hub.Fire(p.Nir); quiet.Tell("x"); } }
        """);
}
