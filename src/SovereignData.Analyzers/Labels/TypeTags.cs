using System.Collections.Concurrent;
using SovereignData.Analyzers.Flow;

namespace SovereignData.Analyzers.Labels;

/// <summary>The tags of types: their own, those of what they contain, and what they give to their members.</summary>
internal sealed class TypeTags(TagReader tags, PolicySources sources, Func<INamedTypeSymbol, HiddenTags?> hidden)
{
    private readonly ConcurrentDictionary<ITypeSymbol, Tag> _whole = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, Tag> _declared = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, Level> _memberLevels = new(SymbolEqualityComparer.Default);

    /// <summary>The tag of every value of a type: its own, or the highest of what it contains.</summary>
    public Tag Of(ITypeSymbol type) => _whole.TryGetValue(type, out var known)
        ? known
        : _whole.GetOrAdd(type, Whole(type, new SeenTypes()));

    /// <summary>The tag that a member without one of its own has from its containing type.</summary>
    public Tag OfMembers(INamedTypeSymbol type, ISymbol member)
    {
        var declared = Declared(type);
        return declared.Kind switch
        {
            // A type that is said to hold no health data does not come to hold some by standing in one that does.
            TagKind.Label when FlowKeys.TypeOf(member) is INamedTypeSymbol held && Declared(held).Kind == TagKind.Cut => Tag.Cut,
            TagKind.Label => AttributeTags.Make(TagKind.Label, _memberLevels.GetOrAdd(type.OriginalDefinition, MemberLevel), member),
            _ => Tag.None,
        };
    }

    /// <summary>What members that cannot be seen make of a type; null where no such member is tagged or holds what is.</summary>
    public HiddenTags? HiddenIn(INamedTypeSymbol type, Func<ISymbol, bool> isVisible)
    {
        if (!Containment.MembersOf(type).Any(member => !isVisible(member) && (tags.OwnOf(member).IsLabel || (FlowKeys.TypeOf(member) is { } held && Of(held).IsLabel))))
            return null;
        return new(Of(type), Declared(type).IsLabel ? _memberLevels.GetOrAdd(type.OriginalDefinition, MemberLevel) : null);
    }

    /// <summary>The tag that stands on a type, or on a base type or interface of it.</summary>
    public Tag Declared(INamedTypeSymbol type) => _declared.GetOrAdd(type.OriginalDefinition, ReadDeclared);

    private Tag ReadDeclared(INamedTypeSymbol type)
    {
        for (var current = type; current is not null && current.SpecialType == SpecialType.None; current = current.BaseType)
        {
            var tag = OnType(current.OriginalDefinition);
            if (tag.Kind != TagKind.None)
                return tag with { Name = AttributeTags.NameOf(type) };
        }

        foreach (var implemented in type.AllInterfaces)
        {
            var tag = OnType(implemented.OriginalDefinition);
            if (tag.Kind != TagKind.None)
                return tag with { Name = AttributeTags.NameOf(type) };
        }

        return Tag.None;
    }

    private Tag OnType(INamedTypeSymbol type)
    {
        var tag = AttributeTags.Read(type.GetAttributes(), type);
        return tag.Kind == TagKind.None ? sources.Of(type) : tag;
    }

    /// <summary>
    /// Clinical facts beside a declared identifier are pseudonymised by themselves; in a type that declares none,
    /// any member may identify.
    /// </summary>
    private Level MemberLevel(INamedTypeSymbol type)
    {
        if (Declared(type).Level < Level.Identifying)
            return Declared(type).Level;
        if (hidden(type) is { Members: { } level })
            return level;
        for (var current = type; current is not null && current.SpecialType == SpecialType.None; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (member.IsStatic || member is not (IFieldSymbol or IPropertySymbol))
                    continue;
                var own = tags.OwnOf(member);
                if (own is { IsLabel: true, Level: Level.Identifying } && IsIdentifier(member) || IsIdentifierType(member))
                    return Level.Pseudonymised;
            }
        }

        return Level.Identifying;
    }

    /// <summary>Whether the member is declared to identify a person directly.</summary>
    public bool IsIdentifier(ISymbol member) =>
        RelatedSymbols.Of(member).Any(related => Attributes.Find(related.GetAttributes(), Attributes.DirectIdentifier) is not null || sources.IsIdentifier(related))
        || (member is IPropertySymbol property && property.ContainingType.InstanceConstructors.Any(constructor => constructor.Parameters.Any(parameter =>
            string.Equals(parameter.Name, property.Name, StringComparison.Ordinal) && Attributes.Find(parameter.GetAttributes(), Attributes.DirectIdentifier) is not null)));

    private static bool IsIdentifierType(ISymbol member)
    {
        var type = FlowKeys.TypeOf(member) is INamedTypeSymbol { TypeArguments: [INamedTypeSymbol inner] } nullable && nullable.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
            ? inner
            : FlowKeys.TypeOf(member) as INamedTypeSymbol;
        return type is not null && Attributes.Find(type.GetAttributes(), Attributes.DirectIdentifier) is not null;
    }

    private Tag Whole(ITypeSymbol type, SeenTypes seen)
    {
        if (!seen.Enter(type))
            return Tag.None;
        var tag = StackGuard.HasRoom() ? WholeOf(type, seen) : StackGuard.OnFreshStack(() => WholeOf(type, seen));
        seen.Leave(type);
        return tag;
    }

    private Tag WholeOf(ITypeSymbol type, SeenTypes seen)
    {
        switch (type)
        {
            case IArrayTypeSymbol array:
                return Whole(array.ElementType, seen);
            case ITypeParameterSymbol parameter:
                return AttributeTags.Read(parameter.GetAttributes(), parameter) is { IsLabel: true } own ? own : parameter.ConstraintTypes.Select(constraint => Whole(constraint, seen)).Aggregate(Tag.None, Higher);
            case INamedTypeSymbol { TypeKind: TypeKind.Delegate or TypeKind.Error }:
                return Tag.None;
            case INamedTypeSymbol named:
                var declared = Declared(named);
                return declared.Kind != TagKind.None ? AtLeastIdentifiers(named, declared) : Contained(named, seen);
            default:
                return Tag.None;
        }
    }

    /// <summary>Clinical facts that are said to hold no identifier do identify when one is declared among them.</summary>
    private Tag AtLeastIdentifiers(INamedTypeSymbol type, Tag declared)
    {
        if (!declared.IsLabel || declared.Level == Level.Identifying)
            return declared;
        return Containment.MembersOf(type).Any(member => tags.OwnOf(member) is { IsLabel: true, Level: Level.Identifying }) ? declared with { Level = Level.Identifying } : declared;
    }

    private Tag Contained(INamedTypeSymbol type, SeenTypes seen)
    {
        var result = hidden(type.OriginalDefinition)?.Whole ?? Tag.None;
        if (Containment.StoresArguments(type))
        {
            foreach (var argument in FlowTypes.AllTypeArguments(type))
                result = Higher(result, Whole(argument, seen));
        }

        if (!Containment.IsOpaque(type))
        {
            foreach (var member in Containment.MembersOf(type))
            {
                var own = tags.OwnOf(member);
                if (own.Kind is TagKind.Cut or TagKind.Level)
                {
                    result = own.IsLevel && own.Level > Level.Anonymised ? Higher(result, own with { Kind = TagKind.Label }) : result;
                    continue;
                }

                result = Higher(result, own);
                if (FlowKeys.TypeOf(member) is { } held)
                    result = Higher(result, Whole(held, seen));
            }
        }

        return result.IsLabel ? result : Tag.None;
    }

    private static Tag Higher(Tag left, Tag right)
    {
        if (!right.IsLabel)
            return right.IsLevel && right.Level > Level.Anonymised && !left.IsLabel ? right with { Kind = TagKind.Label } : left;
        return left.IsLabel && left.Level >= right.Level ? left : right;
    }
}
