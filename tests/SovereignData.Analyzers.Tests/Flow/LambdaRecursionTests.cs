namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Delegates that call delegates, without end.</summary>
public sealed class LambdaRecursionTests
{
    [Fact]
    public Task A_loop_over_a_functional_state() => CallCase.Verifies("""
        static class Retry
        {
            public static T Loop<S, T>(S seed, Func<S, (bool Done, S Next, T Value)> step)
            {
                var state = seed;
                while (true)
                {
                    var (done, next, value) = step(state);
                    if (done) return value;
                    state = next;
                }
            }
            public static async Task<T> Run<T>(Func<int, Task<T>> action, Func<Exception, bool> when, Func<int, Func<Task<T>>, Task<T>> wrap)
            {
                for (var i = 0; ; i++)
                {
                    try { return await wrap(i, () => action(i)); }
                    catch (Exception e) when (when(e)) { }
                }
            }
        }
        class Export
        {
            async Task Run(Patient p)
            {
                Cloud.Send({|SOV1001:Retry.Loop(p.Nir, s => (s.Length > 3, s + "a", s))|});
                Cloud.Send(Retry.Loop("a", s => (s.Length > 3, s + p.Nir.Length, s)));
                Cloud.Send({|SOV1001:await Retry.Run(async i => { await Task.Delay(i); return p.Nir; }, e => true, (i, next) => next())|});
                Cloud.Send(await Retry.Run(async i => { await Task.Delay(i); return "w"; }, e => true, (i, next) => next()));
            }
        }
        """);

    [Fact]
    public Task An_interface_that_calls_itself_through_policies_and_caches() => CallCase.Verifies("""
        interface ISource { Task<string> Get(string key); }
        sealed class Raw : ISource { public Task<string> Get(string key) => Task.FromResult(key); }
        sealed class Caching(ISource inner) : ISource
        {
            private readonly Dictionary<string, Lazy<Task<string>>> cache = new();
            public Task<string> Get(string key)
            {
                if (!cache.TryGetValue(key, out var lazy)) cache[key] = lazy = new Lazy<Task<string>>(() => Load(key));
                return lazy.Value;
            }
            private async Task<string> Load(string key) => await Policy.Run(() => inner.Get(key));
        }
        sealed class Retrying(ISource inner) : ISource
        {
            public Task<string> Get(string key) => Policy.Run(async () => { try { return await inner.Get(key); } catch (Exception) { return await Policy.Run(() => Get(key)); } });
        }
        sealed class Fallback(params ISource[] sources) : ISource
        {
            public async Task<string> Get(string key)
            {
                foreach (var s in sources) { var r = await Policy.Run(() => s.Get(key)); if (r != "") return r; }
                return await Policy.Run(() => sources.Select(s => Policy.Run(() => s.Get(key))).First());
            }
        }
        static class Policy
        {
            public static async Task<T> Run<T>(Func<Task<T>> action) { try { return await Wrap(action); } catch (Exception) { return await Wrap(() => action()); } }
            private static Task<T> Wrap<T>(Func<Task<T>> action) => Timed(async () => await action());
            private static async Task<T> Timed<T>(Func<Task<T>> action) { var r = await action(); return r; }
        }
        class Export(ISource source)
        {
            async Task Run(Patient p)
            {
                Cloud.Send({|SOV1001:await source.Get(p.Nir)|});
            }
        }
        """);

    [Fact]
    public Task Combinators_of_parsers() => CallCase.Verifies("""
        class Parser<T>(Func<string, (T Value, string Tail)?> run)
        {
            public (T Value, string Tail)? Run(string s) => run(s);
            public Parser<U> Select<U>(Func<T, U> f) => new(s => Run(s) is { } r ? (f(r.Value), r.Tail) : null);
            public Parser<V> SelectMany<U, V>(Func<T, Parser<U>> f, Func<T, U, V> g) => new(s => Run(s) is { } r && f(r.Value).Run(r.Tail) is { } q ? (g(r.Value, q.Value), q.Tail) : null);
            public Parser<T> Or(Parser<T> other) => new(s => Run(s) ?? other.Run(s));
            public Parser<List<T>> Many() => new(s => { var all = new List<T>(); while (Run(s) is { } r) { all.Add(r.Value); s = r.Tail; } return (all, s); });
        }
        static class Parse
        {
            public static Parser<char> Char(Func<char, bool> is_) => new(s => s.Length > 0 && is_(s[0]) ? (s[0], s[1..]) : null);
            public static readonly Parser<string> Word = from c in Char(char.IsLetter).Many() select string.Concat(c);
            public static readonly Parser<string> Number = Char(char.IsDigit).Many().Select(c => string.Concat(c));
            public static readonly Parser<(string Key, string Value)> Pair = from k in Word from e in Char(c => c == '=') from v in Word.Or(Number) select (k, v);
            public static readonly Parser<List<(string Key, string Value)>> Pairs = Pair.Many();
        }
        class Export
        {
            void Run(Patient p)
            {
                Cloud.Send({|SOV1001:Parse.Pairs.Run("a=" + p.Nir)|});
            }
        }
        """);

    [Fact]
    public Task Continuations_and_fixed_points() => CallCase.Verifies("""
        static class Cps
        {
            public static R Fold<T, R>(IReadOnlyList<T> items, int i, R seed, Func<R, T, R> f, Func<R, R> then) => i == items.Count ? then(seed) : Fold(items, i + 1, f(seed, items[i]), f, r => then(r));
            public static Func<A, R> Fix<A, R>(Func<Func<A, R>, Func<A, R>> f) => a => f(Fix(f))(a);
        }
        class Export
        {
            void Run(List<Patient> all)
            {
                Cloud.Send({|SOV1001:Cps.Fold(all, 0, "", (s, p) => s + p.Nir, r => r)|});
                Cloud.Send({|SOV1001:Cps.Fix<string, string>(self => s => s.Length < 3 ? self(s + "a") : s)(all[0].Nir)|});
            }
        }
        """);

    [Fact]
    public Task A_tree_that_is_matched_by_functions() => CallCase.Verifies("""
        abstract record Expr { public T Match<T>(Func<Num, T> num, Func<Add, T> add, Func<Neg, T> neg) => this switch { Num n => num(n), Add a => add(a), Neg g => neg(g), _ => throw new Exception() }; }
        record Num(string Text) : Expr; record Add(Expr L, Expr R) : Expr; record Neg(Expr E) : Expr;
        class Export
        {
            static string Print(Expr e) => e.Match(n => n.Text, a => Print(a.L) + "+" + Print(a.R), g => "-" + Print(g.E));
            static Expr Simplify(Expr e) => e.Match<Expr>(n => n, a => new Add(Simplify(a.L), Simplify(a.R)), g => g.E.Match<Expr>(n => g, a => new Add(Simplify(new Neg(a.L)), Simplify(new Neg(a.R))), h => Simplify(h.E)));
            void Run(Patient p)
            {
                Cloud.Send({|SOV1001:Print(Simplify(new Add(new Num(p.Nir), new Neg(new Num("1")))))|});
            }
        }
        """);
}
