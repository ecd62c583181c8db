namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Visitors, and members that only a type argument knows.</summary>
public sealed class DispatchVisitorTests
{
    [Fact]
    public Task A_visitor_gives_what_it_makes_of_a_node() => CallCase.Verifies("""
        interface IVisitor<T> { T Visit(Text text); T Visit(Id id); }
        abstract class Node { public abstract T Accept<T>(IVisitor<T> visitor); }
        sealed class Text(string value) : Node { public string Value => value; public override T Accept<T>(IVisitor<T> visitor) => visitor.Visit(this); }
        sealed class Id(Patient patient) : Node { public Patient Patient => patient; public override T Accept<T>(IVisitor<T> visitor) => visitor.Visit(this); }
        sealed class Printer : IVisitor<string> { public string Visit(Text text) => text.Value; public string Visit(Id id) => id.Patient.Nir; }
        sealed class Masker : IVisitor<string> { public string Visit(Text text) => text.Value; public string Visit(Id id) => "***"; }
        class Export
        {
            void Run(Patient p)
            {
                Node[] nodes = [new Text("a"), new Id(p)];
                foreach (var node in nodes)
                {
                    Cloud.Send({|SOV1001:node.Accept(new Printer())|});
                    Cloud.Send(node.Accept(new Masker()));
                }
            }
        }
        """);

    [Fact]
    public Task A_visitor_walks_a_tree() => CallCase.Verifies("""
        abstract class Node { public abstract string Accept(IVisitor v); }
        class Leaf(Patient p) : Node { public Patient P => p; public override string Accept(IVisitor v) => v.Visit(this); }
        class Branch(params Node[] nodes) : Node { public Node[] Nodes => nodes; public override string Accept(IVisitor v) => v.Visit(this); }
        interface IVisitor { string Visit(Leaf l); string Visit(Branch b); }
        class Full : IVisitor { public string Visit(Leaf l) => l.P.Nir; public string Visit(Branch b) => string.Concat(b.Nodes.Select(n => n.Accept(this))); }
        class Masked : IVisitor { public string Visit(Leaf l) => "*"; public string Visit(Branch b) => string.Concat(b.Nodes.Select(n => n.Accept(this))); }
        class Export
        {
            void Run(Patient p)
            {
                var tree = new Branch(new Leaf(p), new Branch(new Leaf(p)));
                Cloud.Send({|SOV1001:tree.Accept(new Full())|});
                Cloud.Send(tree.Accept(new Masked()));
            }
        }
        """);

    [Fact]
    public Task A_static_abstract_factory_makes_what_the_type_argument_makes() => CallCase.Verifies("""
        interface IParse<T> where T : IParse<T> { static abstract T Of(Patient p); string Text { get; } static virtual string Kind => "k"; }
        record Nir(string Text) : IParse<Nir> { public static Nir Of(Patient p) => new(p.Nir); }
        record Ward(string Text) : IParse<Ward> { public static Ward Of(Patient p) => new("w"); }
        static class Make { public static T A<T>(Patient p) where T : IParse<T> => T.Of(p); public static string Text<T>(Patient p) where T : IParse<T> => T.Of(p).Text; }
        class Export
        {
            void Run(Patient p)
            {
                Cloud.Send({|SOV1001:Make.A<Nir>(p)|});
                Cloud.Send(Make.A<Ward>(p));
                Cloud.Send({|SOV1001:Make.Text<Nir>(p)|});
                Cloud.Send(Make.Text<Ward>(p));
            }
        }
        """);

    [Fact]
    public Task A_default_interface_member_calls_back_into_its_object() => CallCase.Verifies("""
        interface IPrint { string Name { get; } string Line(Patient p) => Name + ":" + Value(p); string Value(Patient p); }
        class A : IPrint { public string Name => "a"; public string Value(Patient p) => p.Nir; }
        class B : IPrint { public string Name => "b"; public string Value(Patient p) => "w"; public string Line(Patient p) => "x"; }
        class Export
        {
            void Run(Patient p)
            {
                IPrint a = new A(); IPrint b = new B();
                Cloud.Send({|SOV1001:a.Line(p)|});
                Cloud.Send(b.Line(p));
            }
        }
        """);

    [Fact]
    public Task A_pseudonymiser_behind_decorators_and_helpers_lowers() => CallCase.Verifies("""
        interface IPseudonymiser { [Pseudonymiser] string Of(string id); }
        interface ITokens { string Of(string id); }
        sealed class Vault : ITokens { [Pseudonymiser] public string Of(string id) => $"{id.Length}"; }
        sealed class Logging(ITokens inner) : ITokens { public string Of(string id) { Console.WriteLine("token"); return inner.Of(id); } }
        sealed class Timed(IPseudonymiser inner) : IPseudonymiser { public string Of(string id) => inner.Of(id); }
        static class Help { public static T Apply<T>(T value, Func<T, T> f) => f(value); public static string With(IPseudonymiser t, string id) => t.Of(id); }
        class Export(ITokens tokens, IPseudonymiser pseudo)
        {
            void Run(Patient p)
            {
                Model.Ask(pseudo.Of(p.Nir));
                Model.Ask(tokens.Of(p.Nir));
                Model.Ask(new Timed(pseudo).Of(p.Nir));
                Model.Ask(new Logging(new Vault()).Of(p.Nir));
                Model.Ask(Help.Apply(p.Nir, pseudo.Of));
                Model.Ask({|SOV2001:Help.Apply(p.Nir, x => x)|});
                Model.Ask(Help.With(pseudo, p.Nir));
            }
        }
        """);
}
