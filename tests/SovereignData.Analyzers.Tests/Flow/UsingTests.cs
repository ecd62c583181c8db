namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>What is disposed of at the end of a using.</summary>
public sealed class UsingTests
{
    [Fact]
    public Task Dispose_writes_and_runs_what_it_was_given() => CallCase.Verifies("""
        sealed class Scope(Action onExit) : IDisposable { public void Dispose() => onExit(); }
        sealed class Swap(Holder holder, string text) : IDisposable { public void Dispose() => holder.Text = text; }
        sealed class Clean(Holder holder) : IDisposable { public void Dispose() => holder.Text = ""; }
        class Holder { public string Text = ""; }
        ref struct Span(Holder h, string text) { public void Dispose() => h.Text = text; }
        class Export
        {
            void Run(Patient p)
            {
                var a = new Holder();
                using (new Swap(a, p.Nir)) { Cloud.Send(a.Text); }
                Cloud.Send({|SOV1001:a.Text|});
                var b = new Holder { Text = p.Nir };
                using (new Clean(b)) { Cloud.Send({|SOV1001:b.Text|}); }
                Cloud.Send(b.Text);
                var c = new Holder();
                { using var span = new Span(c, p.Nir); }
                Cloud.Send({|SOV1001:c.Text|});
                var text = "";
                using (var scope = new Scope(() => text = p.Nir)) { Cloud.Send(text); }
                Cloud.Send({|SOV1001:text|});
                using (new Scope(() => Cloud.Send({|SOV1001:p.Nir|}))) { }
            }
            string Early(Patient p)
            {
                var h = new Holder();
                string Inner() { using var s = new Swap(h, p.Nir); return "w"; }
                Cloud.Send(Inner());
                Cloud.Send({|SOV1001:h.Text|});
                return h.Text;
            }
        }
        """);
}
