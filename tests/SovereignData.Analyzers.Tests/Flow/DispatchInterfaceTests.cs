namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Calls through interfaces.</summary>
public sealed class DispatchInterfaceTests
{
    [Fact]
    public Task An_injected_interface_stands_for_its_one_implementation() => CallCase.Verifies("""
        interface IStore { void Save(string text); }
        sealed class CloudStore : IStore { public void Save(string text) => Cloud.Send(text); }
        interface IFormat { string Of(Patient p); }
        sealed class Format : IFormat { public string Of(Patient p) => p.Nir; }
        sealed class Export(IStore store, IFormat format)
        {
            public void Run(Patient p)
            {
                store.Save({|SOV1001:p.Nir|});
                store.Save("ward");
                store.Save({|SOV1001:format.Of(p)|});
                Cloud.Send({|SOV1001:format.Of(p)|});
            }
        }
        """);

    [Fact]
    public Task An_interface_whose_one_implementation_gives_a_constant_carries_nothing() => CallCase.Verifies("""
        interface IFormat { string Of(Patient p); string Name { get; } }
        sealed class Format : IFormat { public string Of(Patient p) => "patient"; public string Name => "plain"; }
        interface IStore { void Save(string text); }
        sealed class Memory : IStore { private readonly List<string> kept = []; public void Save(string text) => kept.Add(text); }
        sealed class Export
        {
            private readonly IFormat format;
            private readonly IStore store;
            public Export(IFormat format, IStore store) => (this.format, this.store) = (format, store);
            public void Run(Patient p)
            {
                Cloud.Send(format.Of(p));
                Cloud.Send(format.Name);
                store.Save(p.Nir);
            }
        }
        """);

    [Fact]
    public Task An_interface_joins_all_of_its_implementations() => CallCase.Verifies("""
        interface IStore { void Save(string text); string Load(); }
        class CloudStore : IStore { public void Save(string text) => Cloud.Send(text); public string Load() => ""; }
        class Disk(Patient p) : IStore { public void Save(string text) { } public string Load() => p.Nir; }
        class Export
        {
            void Run(IStore store, Disk disk, Patient p)
            {
                store.Save({|SOV1001:p.Nir|});
                disk.Save(p.Nir);
                Cloud.Send({|SOV1001:store.Load()|});
                Cloud.Send(new CloudStore().Load());
            }
        }
        """);

    [Fact]
    public Task An_interface_with_no_implementation_in_sight_is_unknown_code() => CallCase.Verifies("""
        interface IFormat { string Of(Patient p); int Rank(Patient p); bool Knows(Patient p); }
        class Export
        {
            void Run(IFormat format, Patient p)
            {
                Cloud.Send({|SOV1001:format.Of(p)|});
                Cloud.Send(format.Rank(p));
                Cloud.Send(format.Knows(p));
            }
        }
        """);

    [Fact]
    public Task Default_interface_members_run_unless_they_are_replaced() => CallCase.Verifies("""
        interface IFormat
        {
            string Of(Patient p) => p.Nir;
            string Title(Patient p) => "title";
            void Post(string text) => Cloud.Send(text);
        }
        class Plain : IFormat { }
        class Masked : IFormat { public string Of(Patient p) => "***"; public void Post(string text) { } }
        class Export
        {
            void Run(Patient p)
            {
                IFormat plain = new Plain();
                Cloud.Send({|SOV1001:plain.Of(p)|});
                Cloud.Send(plain.Title(p));
                plain.Post({|SOV1001:p.Nir|});
                IFormat masked = new Masked();
                Cloud.Send(masked.Of(p));
                masked.Post(p.Nir);
            }
        }
        """);

    [Fact]
    public Task An_interface_may_reimplement_the_default_of_another() => CallCase.Verifies("""
        interface IFormat { string Of(Patient p) => "none"; }
        interface IOpenFormat : IFormat { string IFormat.Of(Patient p) => p.Nir; }
        class Open : IOpenFormat { }
        class Closed : IFormat { }
        class Export
        {
            void Run(Patient p)
            {
                IFormat open = new Open();
                Cloud.Send({|SOV1001:open.Of(p)|});
                IFormat closed = new Closed();
                Cloud.Send(closed.Of(p));
            }
        }
        """);

    [Fact]
    public Task Explicit_implementations_are_called_through_their_interface_only() => CallCase.Verifies("""
        interface IPublic { string Of(Patient p); }
        interface ISecret { string Of(Patient p); }
        sealed class Format : IPublic, ISecret
        {
            string IPublic.Of(Patient p) => "public";
            string ISecret.Of(Patient p) => p.Nir;
            public string Of(Patient p) => "own";
        }
        class Export
        {
            void Run(Format format, Patient p)
            {
                Cloud.Send(((IPublic)format).Of(p));
                Cloud.Send({|SOV1001:((ISecret)format).Of(p)|});
                Cloud.Send(format.Of(p));
            }
        }
        """);

    [Fact]
    public Task An_explicit_property_is_read_through_its_interface() => CallCase.Verifies("""
        interface IHeaded { string Head { get; set; } }
        class Letter : IHeaded { private string head = ""; string IHeaded.Head { get => head; set => head = value; } public string Head => "own"; }
        class Export
        {
            void Run(Patient p)
            {
                var letter = new Letter();
                ((IHeaded)letter).Head = p.Nir;
                Cloud.Send({|SOV1001:((IHeaded)letter).Head|});
                Cloud.Send(letter.Head);
            }
        }
        """);

    [Fact]
    public Task An_inherited_method_may_implement_an_interface() => CallCase.Verifies("""
        interface IPost { void Post(string text); }
        class Poster { public void Post(string text) => Cloud.Send(text); }
        class LetterBox : Poster, IPost { }
        interface IQuiet { void Post(string text); }
        class Quiet : IQuiet { public void Post(string text) { } }
        class Export
        {
            void Run(IPost box, IQuiet quiet, Patient p)
            {
                box.Post({|SOV1001:p.Nir|});
                quiet.Post(p.Nir);
            }
        }
        """);

    [Fact]
    public Task A_struct_behind_an_interface_is_followed() => CallCase.Verifies("""
        interface IFormat { string Of(Patient p); }
        readonly struct Open : IFormat { public string Of(Patient p) => p.Nir; }
        readonly struct Closed : IFormat { public string Of(Patient p) => "closed"; }
        class Export
        {
            static string Use<T>(T format, Patient p) where T : struct, IFormat => format.Of(p);
            void Run(Patient p)
            {
                IFormat boxed = new Closed();
                Cloud.Send(boxed.Of(p));
                Cloud.Send({|SOV1001:new Open().Of(p)|});
                Cloud.Send({|SOV1001:Use(new Open(), p)|});
            }
        }
        """);

    [Fact]
    public Task A_decorator_passes_on_what_it_decorates() => CallCase.Verifies("""
        interface IStore { void Save(string text); }
        sealed class CloudStore : IStore { public void Save(string text) => Cloud.Send(text); }
        sealed class Retrying(IStore inner) : IStore
        {
            public void Save(string text)
            {
                for (var i = 0; i < 3; i++)
                {
                    try { inner.Save(text); return; }
                    catch (IOException) when (i < 2) { }
                }
            }
        }
        sealed class Masking(IStore inner) : IStore { public void Save(string text) => inner.Save("masked " + text.Length); }
        class Export
        {
            void Run(Patient p)
            {
                var store = new Retrying(new CloudStore());
                store.Save({|SOV1001:p.Nir|});
                new Masking(new CloudStore()).Save(p.Nir);
            }
        }
        """);

    [Fact]
    public Task A_visitor_finds_its_way_back() => CallCase.Verifies("""
        interface INode { T Accept<T>(IVisitor<T> visitor); }
        interface IVisitor<T> { T Visit(Leaf leaf); T Visit(Pair pair); }
        sealed class Leaf(string text) : INode { public string Text { get; } = text; public T Accept<T>(IVisitor<T> visitor) => visitor.Visit(this); }
        sealed class Pair(INode left, INode right) : INode
        {
            public INode Left { get; } = left;
            public INode Right { get; } = right;
            public T Accept<T>(IVisitor<T> visitor) => visitor.Visit(this);
        }
        sealed class Printer : IVisitor<string>
        {
            public string Visit(Leaf leaf) => leaf.Text;
            public string Visit(Pair pair) => pair.Left.Accept(this) + pair.Right.Accept(this);
        }
        class Export
        {
            void Run(Patient p)
            {
                INode tree = new Pair(new Leaf("ward"), new Leaf(p.Nir));
                Cloud.Send({|SOV1001:tree.Accept(new Printer())|});
                INode clean = new Pair(new Leaf("ward"), new Leaf("7"));
                Cloud.Send(clean.Accept(new Printer()));
            }
        }
        """);
}
