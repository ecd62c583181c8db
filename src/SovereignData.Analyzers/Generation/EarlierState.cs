using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using SovereignData.Analyzers.Configuration;
using SovereignData.Analyzers.Flow;
using SovereignData.Analyzers.Pseudonymisers.Reading;

namespace SovereignData.Analyzers.Generation;

/// <summary>
/// What a generator found in a compilation, for the analyzers, which are handed the same one with the generated files in it.
/// Where those files are ours alone, and so declare nothing, they ask the engine of the earlier state instead of making one.
/// </summary>
internal sealed class EarlierState
{
    private static readonly ConditionalWeakTable<SyntaxTree, EarlierState> Latest = new();

    private readonly Compilation _compilation;
    private readonly CompilationEngine _engine;
    private readonly Lazy<Dictionary<Declaration, INamedTypeSymbol>> _types;

    private EarlierState(Compilation compilation, CompilationEngine engine)
    {
        _compilation = compilation;
        _engine = engine;
        _types = new(Declared);
    }

    public FlowEngine Flow => _engine.Flow;

    public Lazy<IReadOnlyCollection<string>> Receivers => _engine.Receivers;

    /// <summary>Keeps an engine for the state after this one.</summary>
    public static void Keep(Compilation compilation, CompilationEngine engine)
    {
        if (compilation.SyntaxTrees.FirstOrDefault() is not { } first)
            return;
        lock (Latest)
        {
            Latest.Remove(first);
            Latest.Add(first, new(compilation, engine));
        }
    }

    /// <summary>The state that a compilation differs from by files of ours alone, under the same policy; null where none is kept. It is kept no longer.</summary>
    public static EarlierState? Take(Compilation compilation, PolicyContext policy)
    {
        lock (Latest)
        {
            if (compilation.SyntaxTrees.FirstOrDefault() is not { } first || !Latest.TryGetValue(first, out var state) || !state.Answers(compilation, policy))
                return null;
            Latest.Remove(first);
            return state;
        }
    }

    /// <summary>The same member in the earlier state.</summary>
    public ISymbol? TwinOf(ISymbol member)
    {
        if (member is IMethodSymbol { PartialDefinitionPart: { } declared })
            return (TwinOf(declared) as IMethodSymbol)?.PartialImplementationPart;
        if (member.ContainingType is not { } type || Declaration.Of(type) is not { } declaration || !_types.Value.TryGetValue(declaration, out var twin))
            return null;
        var (namesakes, twins) = (type.GetMembers(member.Name), twin.GetMembers(member.Name));
        var place = namesakes.IndexOf(member, SymbolEqualityComparer.Default);
        return place >= 0 && namesakes.Length == twins.Length ? twins[place] : null;
    }

    private bool Answers(Compilation later, PolicyContext policy) =>
        string.Equals(_engine.Policy, policy.Fingerprint, StringComparison.Ordinal)
        && string.Equals(_compilation.AssemblyName, later.AssemblyName, StringComparison.Ordinal)
        && _compilation.Options.WithSyntaxTreeOptionsProvider(null).Equals(later.Options.WithSyntaxTreeOptionsProvider(null))
        && _compilation.References.SequenceEqual(later.References)
        && _compilation.SyntaxTrees.Where(IsForeign).SequenceEqual(later.SyntaxTrees.Where(IsForeign));

    private static bool IsForeign(SyntaxTree tree) => !OwnFiles.Holds(tree);

    private Dictionary<Declaration, INamedTypeSymbol> Declared()
    {
        var types = new Dictionary<Declaration, INamedTypeSymbol>();
        foreach (var type in new Implementations([_compilation]).Types)
        {
            if (Declaration.Of(type) is { } declaration)
                types[declaration] = type;
        }

        return types;
    }

    /// <summary>Where a type is declared first. Both states have the same files, in the same order.</summary>
    private readonly record struct Declaration(SyntaxTree Tree, TextSpan Span)
    {
        public static Declaration? Of(INamedTypeSymbol type) =>
            type.DeclaringSyntaxReferences.FirstOrDefault() is { } reference ? new(reference.SyntaxTree, reference.Span) : null;
    }
}
