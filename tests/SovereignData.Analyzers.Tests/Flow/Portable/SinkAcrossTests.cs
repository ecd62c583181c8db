namespace SovereignData.Analyzers.Tests.Flow.Portable;

/// <summary>Sinks in a library: a member that sends what it is handed.</summary>
public sealed class SinkAcrossTests
{
    [Theory, EachWaySeen]
    public async Task A_method_that_sends_its_argument_is_a_sink(SeenAs seenAs) => await LibraryCase.Run(seenAs, """
        public static class Store { public static void Save(string text) => Cloud.Azure.Put(text); }
        """, """
        class Export { void Run(Patient p) { Store.Save({|SOV1001:p.Nir|}); Store.Save("none"); } }
        """);

    [Theory, EachWaySeen]
    public async Task Only_the_argument_that_is_sent_counts(SeenAs seenAs) => await LibraryCase.Run(seenAs, """
        public static class Store { public static void Save(string kept, string sent) { _ = kept; Cloud.Azure.Put(sent); } }
        """, """
        class Export { void Run(Patient p) { Store.Save(p.Nir, "x"); Store.Save("x", {|SOV1001:p.Nir|}); } }
        """);

    [Theory, EachWaySeen]
    public async Task A_sink_lies_three_projects_away(SeenAs seenAs) => await LibraryCase.Chain(seenAs, """
        public static class Store { public static void Save(string text) => Cloud.Azure.Put(text); }
        """, """
        public class Service { public void Handle(string text, string note) => Store.Save("[" + text + "]"); }
        """, """
        class Export { void Run(Service service, Patient p) => service.Handle({|SOV1001:p.Nir|}, p.Diagnosis); }
        """);

    [Theory, EachWaySeen]
    public async Task A_member_of_the_argument_is_sent_and_its_sibling_is_not(SeenAs seenAs) => await LibraryCase.Run(seenAs, """
        public record Letter(string Head, string Body);
        public static class Post { public static void Send(Letter letter) => Cloud.Azure.Put(letter.Body); }
        """, """
        class Export
        {
            void Leaks(Patient p) => Post.Send({|SOV1001:new Letter("Dear", p.Nir)|});
            void Holds(Patient p) => Post.Send(new Letter(p.Nir, "Dear"));
        }
        """);

    [Theory, EachWaySeen]
    public async Task An_interface_of_the_library_sends_where_an_internal_class_implements_it(SeenAs seenAs) => await LibraryCase.Run(seenAs, """
        public interface IStore { void Save(string text); }
        internal sealed class AzureStore : IStore { public void Save(string text) => Cloud.Azure.Put(text); }
        public static class Stores { public static IStore Default() => new AzureStore(); }
        """, """
        class Export
        {
            void Injected(IStore store, Patient p) => store.Save({|SOV1001:p.Nir|});
            void Made(Patient p) => Stores.Default().Save({|SOV1001:p.Nir|});
        }
        """);

    [Theory, EachWaySeen]
    public async Task An_interface_that_nothing_in_sight_sends_behind_is_quiet(SeenAs seenAs) => await LibraryCase.Run(seenAs, """
        public interface IStore { void Save(string text); }
        internal sealed class Memory : IStore { private readonly System.Collections.Generic.List<string> _all = []; public void Save(string text) => _all.Add(text); }
        """, """
        class Export { void Run(IStore store, Patient p) => store.Save(p.Nir); }
        """);

    [Theory, EachWaySeen]
    public async Task The_implementation_lies_in_another_library_than_the_interface(SeenAs seenAs) => await LibraryCase.Chain(seenAs, """
        public interface IStore { void Save(string text); }
        """, """
        public sealed class AzureStore : IStore { public void Save(string text) => Cloud.Azure.Put(text); }
        """, """
        class Export { void Run(IStore store, Patient p) => store.Save({|SOV1001:p.Nir|}); }
        """);

    [Theory, EachWaySeen]
    public async Task A_generic_client_sends_what_its_type_argument_is(SeenAs seenAs) => await LibraryCase.Run(seenAs, """
        public interface IRepository<T> { System.Threading.Tasks.Task AddAsync(T item); }
        public class CloudRepository<T> : IRepository<T>
        {
            public async System.Threading.Tasks.Task AddAsync(T item) { await System.Threading.Tasks.Task.Yield(); Cloud.Azure.Put(item); }
        }
        """, """
        class Visit { public string Room = ""; }
        class Export
        {
            async Task Leaks(IRepository<Patient> all, Patient p) => await all.AddAsync({|SOV1001:p|});
            async Task Holds(IRepository<Visit> all, Visit v) => await all.AddAsync(v);
        }
        """);

    [Theory, EachWaySeen]
    public async Task A_library_calls_back_with_what_it_was_given(SeenAs seenAs) => await LibraryCase.Run(seenAs, """
        public static class Retry { public static T Run<T>(System.Func<T> action) { for (var i = 0; ; i++) { try { return action(); } catch when (i < 3) { } } } }
        public static class Each { public static void Do(System.Collections.Generic.List<string> all, System.Action<string> action) { foreach (var one in all) action(one); } }
        """, """
        class Export
        {
            void Returned(Patient p) => Cloud.Azure.Put({|SOV1001:Retry.Run(() => p.Nir)|});
            void Constant(Patient p) => Cloud.Azure.Put(Retry.Run(() => p.Nir.Length > 3));
            void Handed(Patient p) => Each.Do([p.Nir], one => Cloud.Azure.Put({|SOV1001:one|}));
        }
        """);

    [Theory, EachWaySeen]
    public async Task An_extension_method_sends_its_receiver(SeenAs seenAs) => await LibraryCase.Run(seenAs, """
        public static class Extensions { public static void Upload(this string text) => Cloud.Azure.Put(text); }
        """, """
        class Export { void Run(Patient p) { {|SOV1001:p.Nir|}.Upload(); "x".Upload(); } }
        """);

    [Theory, EachWaySeen]
    public async Task A_base_class_of_the_library_sends(SeenAs seenAs) => await LibraryCase.Run(seenAs, """
        public abstract class Exporter
        {
            public void Run(string key) => Cloud.Azure.Put(Render(key));
            protected abstract string Render(string key);
            protected void Send(string text) => Cloud.Azure.Put(text);
        }
        """, """
        class Mine(Patient p) : Exporter
        {
            protected override string Render(string key) => "none";
            public void Go() => Send({|SOV1001:p.Nir|});
            public void Stay() => Send("none");
        }
        """);

    [Theory, EachWaySeen]
    public async Task What_an_object_of_the_library_was_made_of_is_sent_later(SeenAs seenAs) => await LibraryCase.Run(seenAs, """
        public sealed class Message(string to, string body)
        {
            private readonly string _body = body;
            public string To => to;
            public void Send() => Cloud.Azure.Put(_body);
        }
        """, """
        class Export
        {
            void Leaks(Patient p) { var m = new Message("ward", p.Nir); {|SOV1001:m.Send()|}; }
            void Holds(Patient p) { var m = new Message(p.Nir, "hello"); m.Send(); }
        }
        """);

    [Theory, EachWaySeen]
    public async Task What_the_library_overwrites_before_it_sends_is_gone(SeenAs seenAs) => await LibraryCase.Run(seenAs, """
        public record Row(string Who, string Ward);
        public static class Uploads
        {
            public static void Clean(Row row) => Cloud.Azure.Put(row with { Who = "*" });
            public static void Moved(Row row) => Cloud.Azure.Put(row with { Ward = "*" });
        }
        """, """
        class Export
        {
            void Leaks(Patient p) => Uploads.Moved({|SOV1001:new Row(p.Nir, "7")|});
            void Holds(Patient p) => Uploads.Clean(new Row(p.Nir, "7"));
        }
        """);
}
