namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Dispatch that one summary for all callers makes hard.</summary>
public sealed class DispatchClosedTests
{
    [Fact]
    public Task A_virtual_call_in_a_constructor_runs_the_override() => CallCase.Verifies("""
        abstract class Page
        {
            public string Text { get; }
            protected Page(Patient p) => Text = Render(p);
            protected abstract string Render(Patient p);
        }
        sealed class Open(Patient p) : Page(p) { protected override string Render(Patient p) => p.Nir; }
        abstract class Form
        {
            public string Text { get; }
            protected Form(Patient p) => Text = Render(p);
            protected abstract string Render(Patient p);
        }
        sealed class Blank(Patient p) : Form(p) { protected override string Render(Patient p) => "blank"; }
        class Export
        {
            void Run(Patient p)
            {
                Cloud.Send({|SOV1001:new Open(p).Text|});
                Cloud.Send(new Blank(p).Text);
            }
        }
        """);
}
