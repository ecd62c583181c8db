using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp;

namespace SovereignData.Analyzers.Flow;

/// <summary>
/// The symbols that referenced projects have of their own. Where a project stands on other references than the one that is analysed, as a
/// .NET Standard library does, the compiler shows its members there through other symbols, which equal none of those that its code is bound to.
/// </summary>
internal static class OwnSymbols
{
    private static readonly ConditionalWeakTable<IAssemblySymbol, Project> Shown = new();
    private static volatile bool _isAnyShown;

    /// <summary>Whether there are such projects at all.</summary>
    public static bool Differ => _isAnyShown;

    /// <summary>Looks at what each of some projects references.</summary>
    public static void Learn(IEnumerable<Compilation> compilations)
    {
        foreach (var compilation in compilations)
        {
            foreach (var reference in compilation.References)
            {
                if (reference is not CompilationReference { Compilation: CSharpCompilation referenced }
                    || compilation.GetAssemblyOrModuleSymbol(reference) is not IAssemblySymbol shown
                    || SymbolEqualityComparer.Default.Equals(shown, referenced.Assembly))
                    continue;
                Shown.GetValue(shown, _ => new(referenced));
                _isAnyShown = true;
            }
        }
    }

    /// <summary>The definition that a project has itself for one that is shown of it; any other symbol as it is.</summary>
    public static T Of<T>(T definition)
        where T : class, ISymbol =>
        _isAnyShown && definition.ContainingAssembly is { } assembly && Shown.TryGetValue(assembly, out var project) ? (T)project.Of(definition) : definition;

    /// <summary>Whether two symbols are the same, or are shown for the same.</summary>
    public static bool AreSame(ISymbol? left, ISymbol? right) =>
        SymbolEqualityComparer.Default.Equals(left, right) || (_isAnyShown && left is not null && right is not null && AreNamedAlike(left, right));

    private static bool AreNamedAlike(ISymbol left, ISymbol right)
    {
        if (left.Kind != right.Kind || !string.Equals(left.Name, right.Name, StringComparison.Ordinal))
            return false;
        return (left, right) switch
        {
            (IArrayTypeSymbol one, IArrayTypeSymbol other) => one.Rank == other.Rank && AreSame(one.ElementType, other.ElementType),
            (ITypeParameterSymbol one, ITypeParameterSymbol other) => one.Ordinal == other.Ordinal && one.TypeParameterKind == other.TypeParameterKind,
            (INamedTypeSymbol one, INamedTypeSymbol other) when one.Arity == other.Arity && !SymbolEqualityComparer.Default.Equals(one, one.OriginalDefinition) =>
                AreSame(one.OriginalDefinition, other.OriginalDefinition) && one.TypeArguments.Zip(other.TypeArguments, AreSame).All(static isSame => isSame),
            _ => left.OriginalDefinition.GetDocumentationCommentId() is { Length: > 0 } id && string.Equals(id, right.OriginalDefinition.GetDocumentationCommentId(), StringComparison.Ordinal),
        };
    }

    /// <summary>A referenced project, by its own symbols.</summary>
    private sealed class Project(CSharpCompilation compilation)
    {
        private readonly ConcurrentDictionary<ISymbol, ISymbol> _own = new(SymbolEqualityComparer.Default);

        public ISymbol Of(ISymbol shown) => _own.GetOrAdd(shown, Find);

        private ISymbol Find(ISymbol shown) => shown.GetDocumentationCommentId() is { Length: > 0 } id
            ? DocumentationCommentId.GetSymbolsForDeclarationId(id, compilation).FirstOrDefault(own => own.Kind == shown.Kind && SymbolEqualityComparer.Default.Equals(own.ContainingAssembly, compilation.Assembly)) ?? shown
            : shown;
    }
}
