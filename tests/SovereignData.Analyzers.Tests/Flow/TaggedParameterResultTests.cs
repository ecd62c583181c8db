namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>What a method gives back of a parameter that bears a tag of its own: the caller sends it, and the caller is told.</summary>
public sealed class TaggedParameterResultTests
{
    [Fact]
    public Task What_is_returned_of_a_tagged_parameter_is_reported_where_the_caller_sends_it() => CallCase.Verifies("""
        static class Lab
        {
            public static string Line([DirectIdentifier] string id, string text) => id + text;
            public static void Fill([DirectIdentifier] string id, List<string> lines) => lines.Add(id);
            public static string Token([DirectIdentifier] string id) => Tokens.Of(id);
            public static int Length([DirectIdentifier] string id) => id.Length;
        }
        class Desk
        {
            void Run(string free, Patient p)
            {
                Cloud.Send({|SOV1001:Lab.Line(free, "x")|});
                Cloud.Send({|SOV1001:Lab.Line(p.Nir, "x")|});
                Cloud.Send(Lab.Line("constant", free));
                Cloud.Send({|SOV1002:Lab.Token(free)|});
                Model.Ask(Lab.Token(free));
                Cloud.Send(Lab.Length(free));
                var lines = new List<string>();
                Lab.Fill(free, lines);
                Cloud.Send({|SOV1001:lines|});
                Cloud.Send(free);
            }

            string Handed(string free) => Lab.Line(free, "y");
            void Further(string free) => Cloud.Send({|SOV1001:Handed(free)|});
            void Lowered(Patient p) => Model.Ask(Lab.Line(Tokens.Of(p.Nir), "x"));
        }
        """);

    [Fact]
    public Task What_the_callee_sends_itself_is_told_once() => CallCase.Verifies("""
        static class Lab { public static string Send([DirectIdentifier] string id) { Cloud.Send({|SOV1001:id|}); return "done"; } }
        class Desk { void Run(string free) => Cloud.Send(Lab.Send(free)); }
        """);
}
