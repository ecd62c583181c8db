using System.Collections.Concurrent;
using System.Globalization;
using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow;

/// <summary>One key per member, the same for all members that stand for each other.</summary>
internal sealed class FlowKeys
{
    /// <summary>Stands in no documentation id.</summary>
    private const char ParameterMark = '/';

    private readonly ConcurrentDictionary<ISymbol, ISymbol> _roots = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, FieldKey> _keys = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<string, FieldKey> _byId = new(StringComparer.Ordinal);

    /// <summary>What calling a delegate gives.</summary>
    public static FieldKey DelegateResult { get; } = FieldKey.OfMember(member: null, "$result");

    /// <summary>What the exceptions carry that calling a delegate may throw.</summary>
    public static FieldKey DelegateThrown { get; } = FieldKey.OfMember(member: null, "$thrown");

    /// <summary>What a delegate that came in from outside makes of what it is handed, by ordinal; further arguments count as the last.</summary>
    public static FieldKey[] Filled { get; } = [.. Enumerable.Range(0, 4).Select(static ordinal => FieldKey.OfMember(member: null, $"$filled{ordinal.ToString(CultureInfo.InvariantCulture)}"))];

    /// <summary>Any delegate that an object holds, itself or deeper.</summary>
    public static FieldKey Delegates { get; } = FieldKey.OfMember(member: null, "$delegates");

    /// <summary>An object and all of its kind below it: where a path was folded that came there again.</summary>
    public static FieldKey Again { get; } = FieldKey.OfMember(member: null, "$again");

    /// <summary>What a delegate that came in from outside may have put into the members of an object made here.</summary>
    public static FieldKey Filler { get; } = FieldKey.OfMember(member: null, "$filler");

    /// <summary>The delegates that an object of a library was given, to be run by what it is asked later.</summary>
    public static FieldKey Handlers { get; } = FieldKey.OfMember(member: null, "$handlers");

    /// <summary>The receiver that a lambda captures.</summary>
    public static FieldKey CapturedThis { get; } = FieldKey.OfMember(member: null, "$this");

    /// <summary>What a call gives whose receiver came in from outside.</summary>
    public FieldKey OfCall(SyntaxNode syntax, IMethodSymbol method)
    {
        var calls = _calls.GetOrAdd(syntax, static _ => new(SymbolEqualityComparer.Default));
        return calls.GetOrAdd(method, called => FieldKey.OfCall($"$call:{called.Name}@{syntax.SyntaxTree.FilePath}:{syntax.SpanStart}-{syntax.Span.End}"));
    }

    private readonly ConcurrentDictionary<SyntaxNode, ConcurrentDictionary<IMethodSymbol, FieldKey>> _calls = new();

    /// <summary>What a container hands out under a name.</summary>
    public FieldKey OfService(string service) => FieldKey.OfService(service) is var key ? _byId.GetOrAdd(key.Id, key) : key;

    /// <summary>What a dictionary holds under a key.</summary>
    public FieldKey OfEntry(string key) => FieldKey.OfEntry(key) is var entry ? _byId.GetOrAdd(entry.Id, entry) : entry;

    /// <summary>A variable or receiver that a lambda captures.</summary>
    public FieldKey OfCaptured(InputPath path) => path.Root == InputRoot.This ? CapturedThis : OfMember(path.Symbol!);

    public FieldKey OfMember(ISymbol member) =>
        _keys.GetOrAdd(_roots.GetOrAdd(member.OriginalDefinition, static symbol => RootOf(symbol)), KeyOf);

    /// <summary>The key of an id; one whose member cannot be found here, as a private field of a package, is known by its id alone.</summary>
    public FieldKey OfId(string id, Compilation compilation)
    {
        if (_byId.TryGetValue(id, out var known))
            return known;
        if (FieldKey.Special(id) is { } special)
            return special.IsService ? _byId.GetOrAdd(id, special) : special;
        foreach (var named in (FieldKey[])[DelegateResult, DelegateThrown, Delegates, Again, CapturedThis, Handlers, Filler, .. Filled])
        {
            if (string.Equals(named.Id, id, StringComparison.Ordinal))
                return named;
        }

        return Find(id, compilation) is { } member ? OfMember(member) : _byId.GetOrAdd(id, static one => FieldKey.OfMember(member: null, one));
    }

    public static ITypeSymbol? TypeOf(ISymbol? member) => member switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        IParameterSymbol parameter => parameter.Type,
        ILocalSymbol local => local.Type,
        IEventSymbol @event => @event.Type,
        INamedTypeSymbol container => container,
        _ => null,
    };

    /// <summary>Whether a path leads through what a call gives.</summary>
    public static bool IsCalled(InputPath path)
    {
        for (var current = path; current.Field is { } field; current = current.Parent!)
        {
            if (field.IsCall)
                return true;
        }

        return false;
    }

    /// <summary>Whether a member stands for what running the delegate gives that it is below.</summary>
    public static bool IsOfDelegate(FieldKey field) =>
        ReferenceEquals(field, DelegateResult) || ReferenceEquals(field, DelegateThrown) || Array.IndexOf(Filled, field) >= 0;

    /// <summary>The delegate, or the call, that a path leads through to what it was handed.</summary>
    public static InputPath? FilledBy(InputPath path)
    {
        for (var current = path; current.Parent is { } parent; current = parent)
        {
            if (Array.IndexOf(Filled, current.Field) >= 0)
                return parent;
        }

        return null;
    }

    private FieldKey KeyOf(ISymbol root)
    {
        var id = Id(root);
        return _byId.GetOrAdd(id, _ => FieldKey.OfMember(root, id));
    }

    private static ISymbol? Find(string id, Compilation compilation)
    {
        var mark = id.IndexOf(ParameterMark);
        if (mark < 0)
            return DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation);
        var name = id.Substring(mark + 1);
        return DocumentationCommentId.GetFirstSymbolForDeclarationId(id.Substring(0, mark), compilation) is IMethodSymbol method
            ? method.Parameters.FirstOrDefault(parameter => string.Equals(parameter.Name, name, StringComparison.Ordinal))
            : null;
    }

    private static string Id(ISymbol symbol) => symbol switch
    {
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: not (MethodKind.AnonymousFunction or MethodKind.LocalFunction) } or IPropertySymbol } => $"{symbol.ContainingSymbol.GetDocumentationCommentId()}{ParameterMark}{symbol.Name}",
        IParameterSymbol or ILocalSymbol => $"{symbol.ContainingSymbol.GetDocumentationCommentId()}{ParameterMark}{symbol.Name}@{(symbol.Locations is [var location, ..] ? location.SourceSpan.Start : 0)}",
        _ => symbol.GetDocumentationCommentId() ?? symbol.ToDisplayString(),
    };

    /// <summary>An override or implementation holds what the member holds that it stands for.</summary>
    public static ISymbol RootOf(ISymbol symbol)
    {
        // What the keyword "field" refers to is the property's own storage.
        if (symbol is IFieldSymbol { AssociatedSymbol: { } stored })
            symbol = stored.OriginalDefinition;
        if (symbol is not (IPropertySymbol or IEventSymbol))
            return symbol;
        while (Overridden(symbol) is { } overridden)
            symbol = overridden.OriginalDefinition;
        foreach (var implemented in symbol.ContainingType.AllInterfaces)
        {
            foreach (var member in implemented.GetMembers())
            {
                if (member.Kind == symbol.Kind && SymbolEqualityComparer.Default.Equals(symbol.ContainingType.FindImplementationForInterfaceMember(member), symbol))
                    return member.OriginalDefinition;
            }
        }

        return symbol;
    }

    private static ISymbol? Overridden(ISymbol symbol) => symbol is IPropertySymbol property ? property.OverriddenProperty : ((IEventSymbol)symbol).OverriddenEvent;
}
