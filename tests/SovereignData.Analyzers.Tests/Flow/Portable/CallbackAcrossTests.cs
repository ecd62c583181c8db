namespace SovereignData.Analyzers.Tests.Flow.Portable;

/// <summary>Libraries that call what only their users write: template methods, handlers, strategies.</summary>
public sealed class CallbackAcrossTests
{
    [Theory, EachWaySeen]
    public async Task A_template_method_sends_what_the_override_gives(SeenAs seenAs) => await LibraryCase.Run(seenAs, """
        public abstract class Exporter
        {
            public void Run(string key) => Cloud.Azure.Put(Render(key));
            protected abstract string Render(string key);
        }
        """, """
        class Echo : Exporter { protected override string Render(string key) => key; }
        class Constant : Exporter { protected override string Render(string key) => "none"; }
        class Export
        {
            void Leaks(Patient p) => new Echo().Run({|SOV1001:p.Nir|});
            void Holds(Patient p) => new Constant().Run(p.Nir);
        }
        """);

    [Theory, EachWaySeen]
    public async Task A_default_body_may_be_overridden(SeenAs seenAs) => await LibraryCase.Run(seenAs, """
        public class Exporter
        {
            public void Run(string key) => Cloud.Azure.Put(Render(key));
            protected virtual string Render(string key) => key;
        }
        """, """
        class Constant : Exporter { protected override string Render(string key) => "none"; }
        class Export
        {
            void Leaks(Patient p) => new Exporter().Run({|SOV1001:p.Nir|});
            void Holds(Patient p) => new Constant().Run(p.Nir);
        }
        """);

    [Theory, EachWaySeen]
    public async Task A_handler_of_ones_own_is_run_by_the_library(SeenAs seenAs) => await LibraryCase.Run(seenAs, """
        public interface IHandler<in T> { void Handle(T message); }
        public static class Bus { public static void Publish<T>(T message, IHandler<T> handler) => handler.Handle(message); }
        """, """
        class Sends : IHandler<string> { public void Handle(string message) => Cloud.Azure.Put(message); }
        class Keeps : IHandler<string> { public void Handle(string message) { } }
        class Export
        {
            void Leaks(Patient p) => Bus.Publish({|SOV1001:p.Nir|}, new Sends());
            void Holds(Patient p) => Bus.Publish(p.Nir, new Keeps());
        }
        """);

    [Theory, EachWaySeen]
    public async Task A_strategy_of_ones_own_decides_what_the_library_hands_back(SeenAs seenAs) => await LibraryCase.Run(seenAs, """
        public interface IFormat { string Of(string text); }
        public sealed class Printer(IFormat format) { public string Print(string text) => "[" + format.Of(text) + "]"; }
        """, """
        class Plain : IFormat { public string Of(string text) => text.Trim(); }
        class Silent : IFormat { public string Of(string text) => "***"; }
        class Export
        {
            void Leaks(Patient p) => Cloud.Azure.Put({|SOV1001:new Printer(new Plain()).Print(p.Nir)|});
            void Holds(Patient p) => Cloud.Azure.Put(new Printer(new Silent()).Print(p.Nir));
        }
        """);

    [Theory, EachWaySeen]
    public async Task A_pseudonymiser_of_ones_own_lowers_inside_the_library(SeenAs seenAs) => await LibraryCase.Run(seenAs, """
        public interface IHide { string Of(string text); }
        public static class Writer { public static string Line(string text, IHide hide) => hide.Of(text) + ";"; }
        """, """
        class Tokens : IHide { [Pseudonymiser] public string Of(string text) => "t" + text.Length; }
        class Export { void Run(Patient p, Tokens tokens) => Cloud.Azure.Put({|SOV1002:Writer.Line(p.Nir, tokens)|}); }
        """);

    [Theory, EachWaySeen]
    public async Task A_chain_of_decorators_ends(SeenAs seenAs) => await LibraryCase.Run(seenAs, """
        public interface IStep { string Run(string text); }
        public sealed class Trimmed(IStep next) : IStep { public string Run(string text) => next.Run(text.Trim()); }
        public sealed class Quoted(IStep next) : IStep { public string Run(string text) => next.Run("'" + text + "'"); }
        public sealed class Silent : IStep { public string Run(string text) => "***"; }
        """, """
        class Echo : IStep { public string Run(string text) => text; }
        class Export
        {
            void Leaks(Patient p) => Cloud.Azure.Put({|SOV1001:new Trimmed(new Quoted(new Echo())).Run(p.Nir)|});
            void Holds(Patient p) => Cloud.Azure.Put(new Trimmed(new Silent()).Run(p.Nir));
        }
        """);

    [Theory, EachWaySeen]
    public async Task A_lambda_of_ones_own_fills_what_the_library_sends(SeenAs seenAs) => await LibraryCase.Run(seenAs, """
        using System.Text;
        public sealed class Options { public string Name { get; set; } = ""; public string Ward { get; set; } = ""; }
        public static class Uploads
        {
            public static void Send(Action<Options> configure) { var options = new Options(); configure(options); Cloud.Azure.Put(options.Name); }
            public static string Text(Action<StringBuilder> append) { var text = new StringBuilder(); append(text); return text.ToString(); }
        }
        """, """
        class Export
        {
            void Leaks(Patient p) { Uploads.Send({|SOV1001:o => o.Name = p.Nir|}); Cloud.Azure.Put({|SOV1001:Uploads.Text(text => text.Append(p.Nir))|}); }
            void Holds(Patient p) { Uploads.Send(o => o.Ward = p.Nir); Cloud.Azure.Put(Uploads.Text(text => text.Append(p.Nir.Length))); }
        }
        """);
}
