namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Function pointers.</summary>
public sealed class CallPointerTests
{
    [Fact]
    public Task A_function_pointer_runs_its_function() => CallCase.Verifies("""
        unsafe class Export
        {
            static string Quote(string text) => "'" + text + "'";
            static string Hide(string text) => "***";
            void Run(Patient p)
            {
                delegate*<string, string> quote = &Quote;
                Cloud.Send({|SOV1001:quote(p.Nir)|});
                delegate*<string, string> hide = &Hide;
                Cloud.Send(hide("ward"));
            }
        }
        """);
}
