namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Delegates in statics: those that are put there when the class is loaded are known where they are called.</summary>
public sealed class StaticDelegateTests
{
    [Fact]
    public Task What_an_entry_of_a_read_only_table_passes_on_is_followed() => FlowCase.Code("""
        static class Formats
        {
            private static readonly Dictionary<char, Func<string, string>> Table = new() { ['n'] = text => text, ['u'] = text => text.ToUpperInvariant() };
            public static string Of(char kind, string text) => Table[kind](text);
        }
        public class Ward
        {
            void Run(Patient patient)
            {
                Cloud.Send({|SOV1001:Formats.Of('n', patient.Nir)|});
                Cloud.Send(Formats.Of('n', "ward"));
            }
        }
        """);

    [Fact]
    public Task What_a_read_only_delegate_sends_is_reported_where_it_is_handed_in() => FlowCase.Code("""
        static class Archive
        {
            private static readonly Action<string> Keep = text => Cloud.Send(text);
            public static void Put(string text) => Keep(text);
        }
        public class Ward
        {
            void Run(Patient patient)
            {
                Archive.Put({|SOV1001:patient.Nir|});
                Archive.Put("ward");
            }
        }
        """);

    [Fact]
    public Task A_delegate_inside_an_object_that_a_static_holds_is_followed() => FlowCase.Code("""
        public sealed class Support(Func<string, string> parse)
        {
            private readonly Func<string, string> _parse = parse;
            public string Of(string text) => _parse(text);
        }
        public class Ward
        {
            private static readonly Support Plain = new(text => text);
            private static readonly Support Short = new(text => "ward");
            void Run(Patient patient)
            {
                Cloud.Send({|SOV1001:Plain.Of(patient.Nir)|});
                Cloud.Send(Plain.Of("ward"));
            }
        }
        """);

    [Fact]
    public Task A_delegate_that_a_caller_puts_there_is_known_to_it() => FlowCase.Code("""
        static class Hooks
        {
            public static Action<string> Seen = text => { };
            public static void Tell(string text) => Seen(text);
        }
        public class Ward
        {
            void Run(Patient patient)
            {
                var last = "";
                Hooks.Seen = text => last = text;
                Hooks.Tell(patient.Nir);
                Cloud.Send({|SOV1001:last|});
            }
        }
        """);
}
