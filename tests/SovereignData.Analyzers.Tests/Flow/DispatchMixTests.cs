namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Dispatch where the receiver came from a list, a container, a test of its type, or a delegate.</summary>
public sealed class DispatchMixTests
{
    private const string Stores = """
        interface IStore { string Name { get; } void Save(string text); }
        sealed class CloudStore : IStore { public string Name => "cloud"; public void Save(string text) => Cloud.Send(text); }
        sealed class DiskStore : IStore { public string Name => "disk"; public void Save(string text) { } }
        """;

    [Fact]
    public Task A_receiver_from_a_collection() => Verifies("""
        void Run(List<IStore> stores, Patient p)
        {
            foreach (var store in stores) store.Save({|SOV1001:p.Nir|});
            stores.ForEach(store => store.Save({|SOV1001:p.Nir|}));
            stores.First(store => store.Name == "cloud").Save({|SOV1001:p.Nir|});
            stores[0].Save("ward");
            var disks = new List<DiskStore> { new() };
            disks.ForEach(store => store.Save(p.Nir));
            disks[0].Save(p.Nir);
        }
        """);

    [Fact]
    public Task A_receiver_from_a_container() => Verifies("""
        void Run(IServiceProvider services, Patient p)
        {
            ((IStore)services.GetService(typeof(IStore))!).Save({|SOV1001:p.Nir|});
            if (services.GetService(typeof(DiskStore)) is DiskStore disk) disk.Save(p.Nir);
            (services.GetService(typeof(IStore)) as IStore)?.Save({|SOV1001:p.Nir|});
        }
        """);

    [Fact]
    public Task A_receiver_whose_type_is_tested() => Verifies("""
        void Run(object target, Patient p)
        {
            switch (target)
            {
                case CloudStore cloud: cloud.Save({|SOV1001:p.Nir|}); break;
                case DiskStore disk: disk.Save(p.Nir); break;
                case IStore any: any.Save({|SOV1001:p.Nir|}); break;
            }
            if (target is IStore { Name: "disk" } store) store.Save({|SOV1001:p.Nir|});
        }
        """);

    [Fact]
    public Task A_delegate_bound_to_a_virtual_method() => Verifies("""
        void Run(IStore store, Patient p)
        {
            Action<string> save = store.Save;
            save({|SOV1001:p.Nir|});
            Action<string> disk = new DiskStore().Save;
            disk(p.Nir);
            new[] { p.Nir }.ToList().ForEach({|SOV1001:store.Save|});
        }
        """);

    [Fact]
    public Task A_receiver_made_by_a_factory() => Verifies("""
        static IStore Disk() => new DiskStore();
        static IStore Make(string kind) => kind == "disk" ? new DiskStore() : new CloudStore();
        static T Make<T>() where T : IStore, new() => new T();
        void Run(Patient p)
        {
            Disk().Save(p.Nir);
            Make("disk").Save({|SOV1001:p.Nir|});
            Make<CloudStore>().Save({|SOV1001:p.Nir|});
            Make<DiskStore>().Save(p.Nir);
        }
        """);

    [Fact]
    public Task An_interface_implemented_again_below() => CallCase.Verifies("""
        interface IFormat { string Of(Patient p); }
        class Closed : IFormat { public string Of(Patient p) => "closed"; }
        class Open : Closed, IFormat { public new string Of(Patient p) => p.Nir; }
        class Hidden : Closed { public new string Of(Patient p) => p.Nir; }
        class Export
        {
            void Run(Patient p)
            {
                IFormat open = new Open();
                Cloud.Send({|SOV1001:open.Of(p)|});
                IFormat hidden = new Hidden();
                Cloud.Send(hidden.Of(p));
                Closed closed = new Open();
                Cloud.Send(closed.Of(p));
            }
        }
        """);

    [Fact]
    public Task A_diamond_of_default_members() => CallCase.Verifies("""
        interface IFormat { string Of(Patient p) => "format"; }
        interface ILeft : IFormat { string IFormat.Of(Patient p) => "left"; }
        interface IRight : ILeft { string IFormat.Of(Patient p) => p.Nir; }
        class Both : ILeft, IRight { }
        class Left : ILeft { }
        class Export
        {
            void Run(Patient p)
            {
                Cloud.Send({|SOV1001:((IFormat)new Both()).Of(p)|});
                Cloud.Send(((IFormat)new Left()).Of(p));
            }
        }
        """);

    [Fact]
    public Task Curiously_recurring_generics_and_covariant_returns() => CallCase.Verifies("""
        abstract class Builder<TSelf> where TSelf : Builder<TSelf>
        {
            protected string Text = "";
            public TSelf With(string text) { Text += text; return (TSelf)this; }
            public abstract Builder<TSelf> Copy();
        }
        sealed class LetterBuilder : Builder<LetterBuilder>
        {
            public string Head = "";
            public LetterBuilder WithHead(string head) { Head = head; return this; }
            public override LetterBuilder Copy() => new() { Text = Text, Head = "copy" };
            public string Build() => Text;
        }
        class Export
        {
            void Run(Patient p)
            {
                var letter = new LetterBuilder().With("nir ").With(p.Nir).WithHead("head");
                Cloud.Send({|SOV1001:letter.Build()|});
                Cloud.Send(letter.Head);
                Cloud.Send({|SOV1001:letter.Copy().Build()|});
                Cloud.Send(letter.Copy().Head);
                Cloud.Send(new LetterBuilder().With("ward").Build());
            }
        }
        """);

    [Fact]
    public Task A_chain_of_responsibility() => CallCase.Verifies("""
        abstract class Handler
        {
            private Handler? next;
            public Handler Then(Handler handler) { next = handler; return this; }
            public virtual void Handle(string text) => next?.Handle(text);
        }
        sealed class Trim : Handler { public override void Handle(string text) => base.Handle(text.Trim()); }
        sealed class Post : Handler { public override void Handle(string text) => Cloud.Send(text); }
        sealed class Stop : Handler { public override void Handle(string text) { } }
        class Export
        {
            void Run(Patient p)
            {
                new Trim().Then(new Post()).Handle({|SOV1001:p.Nir|});
                new Trim().Then(new Post()).Handle("ward");
                new Stop().Then(new Post()).Handle(p.Nir);
            }
        }
        """);

    [Fact]
    public Task A_strategy_held_in_a_dictionary() => CallCase.Verifies("""
        interface IFormat { string Of(Patient p); }
        sealed class Open : IFormat { public string Of(Patient p) => p.Nir; }
        sealed class Closed : IFormat { public string Of(Patient p) => "closed"; }
        class Export
        {
            private static readonly Dictionary<string, IFormat> Formats = new() { ["open"] = new Open(), ["closed"] = new Closed() };
            private readonly IReadOnlyDictionary<string, Func<Patient, string>> closed = new Dictionary<string, Func<Patient, string>> { ["a"] = p => "a", ["b"] = new Closed().Of };
            void Run(Patient p, string kind)
            {
                Cloud.Send({|SOV1001:Formats[kind].Of(p)|});
                if (Formats.TryGetValue(kind, out var format)) Cloud.Send({|SOV1001:format.Of(p)|});
                Cloud.Send(closed[kind](p));
            }
        }
        """);

    private static Task Verifies(string members) => CallCase.Verifies($$"""
        {{Stores}}
        class Export
        {
            {{members}}
        }
        """);
}
