namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Objects behind an interface that hold others behind the same interface, as deep as one likes.</summary>
public sealed class DispatchNestedTests
{
    private const string Nodes = """
        interface INode { string Show(); }
        class Leaf(string text) : INode { public string Show() => text; }
        class Pair(INode left, INode right) : INode { public string Show() => left.Show() + right.Show(); }
        """;

    [Theory]
    [InlineData("""{|SOV1001:new Pair(new Leaf(p.Nir), new Leaf("x")).Show()|}""")]
    [InlineData("""{|SOV1001:new Pair(new Pair(new Leaf("x"), new Leaf(p.Nir)), new Leaf("y")).Show()|}""")]
    [InlineData("""{|SOV1001:new Pair(new Pair(new Leaf("x"), new Pair(new Leaf("y"), new Leaf(p.Nir))), new Leaf("z")).Show()|}""")]
    [InlineData("""new Pair(new Pair(new Leaf("x"), new Pair(new Leaf("y"), new Leaf("z"))), new Leaf("0")).Show()""")]
    public Task A_composite_shows_its_leaves(string sent) => FlowCase.Code($$"""
        {{Nodes}}
        class Ward { void Run(Patient p) => Cloud.Send({{sent}}); }
        """);

    [Fact]
    public Task A_composite_that_keeps_a_list() => FlowCase.Code($$"""
        {{Nodes}}
        class Many : INode
        {
            private readonly List<INode> _all = [];
            public Many Add(INode node) { _all.Add(node); return this; }
            public string Show() => string.Concat(_all.Select(node => node.Show()));
        }
        class Ward
        {
            void Run(Patient p)
            {
                Cloud.Send({|SOV1001:new Many().Add(new Pair(new Leaf("x"), new Many().Add(new Leaf(p.Nir)))).Show()|});
                Cloud.Send(new Many().Add(new Pair(new Leaf("x"), new Many().Add(new Leaf("y")))).Show());
            }
        }
        """);

    [Fact]
    public Task Decorators_over_what_holds_the_data() => FlowCase.Code("""
        interface ISource { Task<string> Get(); }
        class Fixed(string text) : ISource { public Task<string> Get() => Task.FromResult(text); }
        class Retrying(ISource inner) : ISource { public async Task<string> Get() { try { return await inner.Get(); } catch (Exception) { return await inner.Get(); } } }
        class Caching(ISource inner) : ISource { private string? _last; public async Task<string> Get() => _last ??= await inner.Get(); }
        class Trimming(ISource inner) : ISource { public async Task<string> Get() => (await inner.Get()).Trim(); }
        class Ward
        {
            async Task Run(Patient p)
            {
                ISource name = new Retrying(new Trimming(new Caching(new Fixed(p.Nir))));
                Cloud.Send({|SOV1001:await name.Get()|});
                ISource plain = new Trimming(new Retrying(new Fixed("x")));
                Cloud.Send(await plain.Get());
            }
        }
        """);

    [Fact]
    public Task Steps_that_hand_on_what_they_are_given() => FlowCase.Code("""
        interface IStep { string Run(string text); }
        class Same : IStep { public string Run(string text) => text; }
        class Signed(string by) : IStep { public string Run(string text) => text + by; }
        class Then(IStep first, IStep second) : IStep { public string Run(string text) => second.Run(first.Run(text)); }
        class Ward
        {
            void Run(Patient p)
            {
                Cloud.Send({|SOV1001:new Then(new Same(), new Then(new Same(), new Same())).Run(p.Nir)|});
                Cloud.Send({|SOV1001:new Then(new Same(), new Then(new Same(), new Signed(p.Nir))).Run("x")|});
                Cloud.Send(new Then(new Signed("a"), new Then(new Same(), new Signed("b"))).Run("x"));
            }
        }
        """);
}
