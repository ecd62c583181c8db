using SovereignData.Analyzers.Flow.Fields;
using SovereignData.Analyzers.Flow.Graph;
using SovereignData.Analyzers.Pseudonymisers.Values;

namespace SovereignData.Analyzers.Pseudonymisers.Reading;

/// <summary>What constructors are given, wherever their own project makes such an object.</summary>
internal sealed class CreationSites(BodyReader reader, BodySource bodies)
{
    private readonly Dictionary<IMethodSymbol, Material[]?> _known = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<Compilation, MemberIndex> _indices = [];

    /// <summary>Null where nobody is seen to give anything.</summary>
    public Material? ArgumentOf(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Constructor } constructor)
            return null;
        if (!_known.TryGetValue(constructor, out var arguments))
        {
            _known[constructor] = null;
            _known[constructor] = arguments = Find(constructor);
        }

        return arguments?[parameter.Ordinal];
    }

    private Material[]? Find(IMethodSymbol constructor)
    {
        if (constructor.DeclaringSyntaxReferences is not [var declaration, ..] || bodies.CompilationOf(declaration.SyntaxTree) is not { } compilation)
            return null;
        if (!_indices.TryGetValue(compilation, out var index))
            _indices.Add(compilation, index = new(bodies, new NameIndex([compilation])));
        var before = reader.Created.Count;
        foreach (var member in index.CallersOf(constructor).Where(static member => member.ContainingType is not null))
            reader.Call(member, [.. member.Parameters.Select(static _ => Material.Trusted)], Material.Nothing);
        Material[]? joined = null;
        foreach (var (_, arguments) in reader.Created.Where(made => SymbolEqualityComparer.Default.Equals(made.Constructor, constructor) && made.Arguments.Length == constructor.Parameters.Length).ToList())
            joined = joined is null ? arguments : [.. joined.Zip(arguments, static (left, right) => left.Or(right))];
        return before > reader.Created.Count ? null : joined?.Select(static one => one.WithData(default)).ToArray();
    }
}
