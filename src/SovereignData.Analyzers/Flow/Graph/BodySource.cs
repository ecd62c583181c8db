using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SovereignData.Analyzers.Flow.Portable;

namespace SovereignData.Analyzers.Flow.Graph;

/// <summary>Finds the operations behind a method, in this compilation or in one that it references as a project; of packages, whether they say what it does.</summary>
internal sealed class BodySource
{
    private readonly Compilation _compilation;
    private readonly PackageSummaries _packages;
    private readonly bool _isLibrary;
    private readonly Dictionary<SyntaxTree, Compilation> _foreign = [];
    private readonly Dictionary<IMethodSymbol, IOperation[]> _bound = new(SymbolEqualityComparer.Default);

    public BodySource(Compilation compilation, PackageSummaries packages)
    {
        _compilation = compilation;
        _isLibrary = compilation.Options.OutputKind is OutputKind.DynamicallyLinkedLibrary or OutputKind.NetModule;
        _packages = packages;
        Constructors = new Constructors(this);
        foreach (var referenced in ReferencedProjects.Of(compilation))
        {
            foreach (var tree in referenced.SyntaxTrees)
                _foreign[tree] = referenced;
        }
    }

    public Constructors Constructors { get; }

    public bool IsHere(SyntaxTree tree) => _compilation.ContainsSyntaxTree(tree);

    /// <summary>The definition whose parameters a body refers to: of a partial member the part that implements it.</summary>
    public static IMethodSymbol Definition(IMethodSymbol method)
    {
        method = OwnSymbols.Of((method.ReducedFrom ?? method).OriginalDefinition);
        return method.PartialImplementationPart ?? method;
    }

    /// <summary>The method that runs the code of a member: itself, or the first constructor that runs its initialiser.</summary>
    public static IMethodSymbol? MethodRunning(ISymbol member) => member switch
    {
        IMethodSymbol method => method,
        IFieldSymbol or IPropertySymbol when member.IsStatic => member.ContainingType.StaticConstructors.FirstOrDefault(),
        IFieldSymbol or IPropertySymbol => member.ContainingType.InstanceConstructors.FirstOrDefault(static constructor => !ChainsToThis(constructor)),
        _ => null,
    };

    public bool HasBody(IMethodSymbol method) => IsInSight(method) || _packages.Knows(method);

    /// <summary>Whether the code itself can be looked into.</summary>
    public bool IsInSight(IMethodSymbol method) => SyntaxOf(method) is not null || HasImplicitBody(method);

    /// <summary>Whether the symbol is of a package that says what its members do.</summary>
    public bool IsDescribed(ISymbol symbol) => _packages.Describes(symbol.ContainingAssembly);

    /// <summary>Whether projects that reference this one may override or implement the method.</summary>
    public bool IsOpenToOthers(IMethodSymbol method) =>
        _isLibrary
        && !method.DeclaringSyntaxReferences.IsEmpty
        && (method.IsVirtual || method.IsAbstract || method.IsOverride)
        && !method.IsSealed
        && !method.ContainingType.IsSealed
        && Visibility.IsOutside(method);

    /// <summary>The virtual members that the method calls on what it is handed, as its package says.</summary>
    public IEnumerable<IMethodSymbol> OpenCallsInPackage(IMethodSymbol method) => _packages.Of(method, through: null)
        .SelectMany(static summary => summary?.OpenCalls ?? [])
        .Select(call => DocumentationCommentId.GetFirstSymbolForDeclarationId(call.Method, _compilation))
        .OfType<IMethodSymbol>();

    /// <summary>Whether a package says that the method, or what may stand behind it, sends.</summary>
    public bool SendsInPackage(IMethodSymbol method) => _packages.Of(method, through: null).Any(static summary => summary is { Sends: true });

    /// <summary>The method's own operations; for a constructor, the initialisers that run before it come first. Bound once until it is released.</summary>
    public IOperation[] OperationsOf(IMethodSymbol method, CancellationToken cancellationToken)
    {
        if (!_bound.TryGetValue(method, out var operations))
            _bound.Add(method, operations = Bind(method, cancellationToken));
        return operations;
    }

    /// <summary>Lets go of the operations of a method that is summarised: bound code takes more room than all that is said of it.</summary>
    public void Release(IMethodSymbol method) => _bound.Remove(method);

    private IOperation[] Bind(IMethodSymbol method, CancellationToken cancellationToken)
    {
        var operations = new List<IOperation>();
        if (method.MethodKind is MethodKind.Constructor or MethodKind.StaticConstructor)
            AddInitialisers(method, operations, cancellationToken);
        if (SyntaxOf(method) is { } syntax && Model(syntax.SyntaxTree)?.GetOperation(syntax, cancellationToken) is { } body)
            operations.Add(body);
        return operations.ToArray();
    }

    /// <summary>The project that a file belongs to; null for one that is not in sight.</summary>
    public Compilation? CompilationOf(SyntaxTree tree) => IsHere(tree) ? _compilation : _foreign.TryGetValue(tree, out var compilation) ? compilation : null;

#pragma warning disable RS1030 // Inside the driver this hands out the shared model, with what is already bound.
    public SemanticModel? Model(SyntaxTree tree) => CompilationOf(tree)?.GetSemanticModel(tree);
#pragma warning restore RS1030

    private static bool HasImplicitBody(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor, ContainingType: { IsImplicitlyDeclared: false, DeclaringSyntaxReferences.Length: > 0 } };

    private static SyntaxNode? SyntaxOf(IMethodSymbol method)
    {
        method = method.PartialImplementationPart ?? method;
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            var syntax = reference.GetSyntax();
            var found = syntax switch
            {
                BaseMethodDeclarationSyntax { Body: null, ExpressionBody: null } => null,
                AccessorDeclarationSyntax { Body: null, ExpressionBody: null } => null,
                BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or ArrowExpressionClauseSyntax => syntax,
                TypeDeclarationSyntax { ParameterList: not null } when method.MethodKind == MethodKind.Constructor => syntax,
                CompilationUnitSyntax => syntax,
                _ => null,
            };
            if (found is not null)
                return found;
        }

        return null;
    }

    private void AddInitialisers(IMethodSymbol constructor, List<IOperation> operations, CancellationToken cancellationToken)
    {
        if (ChainsToThis(constructor))
            return;
        foreach (var member in constructor.ContainingType.GetMembers())
        {
            if (member.IsStatic != constructor.IsStatic || member.Kind is not (SymbolKind.Field or SymbolKind.Property) || member.IsImplicitlyDeclared)
                continue;
            foreach (var reference in member.DeclaringSyntaxReferences)
            {
                var initialiser = reference.GetSyntax(cancellationToken) switch
                {
                    VariableDeclaratorSyntax { Initializer: { } field } => field,
                    PropertyDeclarationSyntax { Initializer: { } property } => property,
                    _ => null,
                };
                if (initialiser is not null && Model(initialiser.SyntaxTree)?.GetOperation(initialiser, cancellationToken) is { } operation)
                    operations.Add(operation);
            }
        }
    }

    private static bool ChainsToThis(IMethodSymbol constructor)
    {
        foreach (var reference in constructor.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is ConstructorDeclarationSyntax { Initializer: { } initialiser }
                && initialiser.IsKind(SyntaxKind.ThisConstructorInitializer))
            {
                return true;
            }
        }

        return false;
    }
}
