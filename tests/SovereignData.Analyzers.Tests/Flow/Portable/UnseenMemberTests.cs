namespace SovereignData.Analyzers.Tests.Flow.Portable;

/// <summary>What a library keeps in private collections of its objects, which nobody outside can see.</summary>
public sealed class UnseenMemberTests
{
    private const string Library = """
        using System.Collections.Concurrent; using Cloud;
        namespace Library;

        public class Outbox
        {
            private readonly ConcurrentQueue<string> _queue = new();
            private readonly List<string> _sent = [];
            private readonly Dictionary<string, int> _counts = [];
            public void Enqueue(string text) => _queue.Enqueue(text);
            public void Count(string text) => _counts["all"] = _counts.GetValueOrDefault("all") + text.Length;
            public void Archive(string text) => _sent.Add(text);
            public void Flush() { while (_queue.TryDequeue(out var text)) Azure.Put(text); }
            public void Report() => Azure.Put(_counts);
            public List<string> Sent() => _sent;
        }
        """;

    [Theory, EachWaySeen]
    public Task A_collection_of_an_object_that_was_handed_in(SeenAs seenAs) => LibraryCase.Run(seenAs, Library, """
        using Cloud; using Library;
        class Export(Outbox outbox)
        {
            private readonly Outbox _own = new();
            void Injected(Patient p) { outbox.Enqueue(p.Nir); {|SOV1001:outbox.Flush()|}; }
            void HandedIn(Patient p, Outbox box) { box.Enqueue(p.Nir); {|SOV1001:box.Flush()|}; }
            void Created(Patient p) { var box = new Outbox(); box.Enqueue(p.Nir); {|SOV1001:box.Flush()|}; }
            void Kept(Patient p) { _own.Archive(p.Nir); Azure.Put({|SOV1001:_own.Sent()|}); }
        }
        """);

    [Theory, EachWaySeen]
    public Task A_sibling_of_that_collection(SeenAs seenAs) => LibraryCase.Run(seenAs, Library, """
        using Library;
        class Export
        {
            void Archived(Patient p, Outbox box) { box.Archive(p.Nir); box.Flush(); }
            void Counted(Patient p, Outbox box) { box.Count(p.Nir); box.Report(); }
        }
        """);
}
