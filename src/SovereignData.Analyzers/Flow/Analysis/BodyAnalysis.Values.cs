using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>What objects hold, and what the whole of a value says.</content>
internal sealed partial class BodyAnalysis
{
    private Value InputValue(InputPath path, ITypeSymbol? type, Tag tag, string name, Place? place)
    {
        var births = FactSet.Empty;
        if (tag.IsLabel || tag.IsLevel)
            births = FactSet.Of(new(new SourceOrigin(tag.Symbol, tag.Name, tag.Level, path), Level.Identifying, Trace.Start(name, place)));
        if (FlowTypes.IsScalar(type))
        {
            var typeTag = type is null || tag.IsLevel ? Tag.None : _model.TagOf(type);
            if (typeTag.IsLabel || typeTag.IsLevel)
                births = births.With(new(new SourceOrigin(typeTag.Symbol, typeTag.Name, typeTag.Level, path), Level.Identifying, Trace.Start(name, place)));
            var deep = new InputOrigin(path, CoveredBy(births));
            return Value.Of(births.With(new(deep, Level.Identifying, Trace.Start(name, place))));
        }

        return Value.Of(_registry.Input(path, type, () => new HeapObject
        {
            Type = type,
            IsExact = type is { IsSealed: true },
            Input = path,
            Birth = births,
            BirthCap = tag.IsLevel ? tag.Level : null,
            Name = name,
            Place = place,
        }));
    }

    private static Level? CoveredBy(FactSet births)
    {
        Level? covered = null;
        foreach (var fact in births)
        {
            if (fact.Origin is SourceOrigin && (covered is null || fact.Level > covered))
                covered = fact.Level;
        }

        return covered;
    }

    /// <summary>What objects say by themselves that no state changes.</summary>
    private readonly Dictionary<HeapObject, FactSet> _ownFacts = [];

    /// <summary>Everything that a value says, what its objects hold included; of its own objects, without some members.</summary>
    private FactSet Whole(Value value, MemberSet? without = null)
    {
        without ??= MemberSet.None;
        if (value.Objects.IsEmpty)
            return value.Facts;
        if (value.IsCut)
            Exhaust(nameof(FlowBudget.ObjectsPerValue));
        var facts = new FactBuilder(value.Facts);
        if (_isSpent)
        {
            foreach (var heapObject in value.Objects)
                facts.Add(OwnFacts(heapObject, MemberSet.None).Lowered(CapOf(heapObject)));
            return facts.Build();
        }

        var pending = new Stack<(HeapObject Object, Level Cap, bool IsChild, MemberSet Without)>();
        foreach (var heapObject in value.Objects)
            pending.Push((heapObject, Level.Identifying, IsChild: false, without));
        var seen = new Dictionary<(HeapObject Object, bool IsChild, bool IsPart), Level>();
        while (pending.Count > 0)
        {
            var (heapObject, cap, isChild, gone) = pending.Pop();
            Spend(1 + heapObject.Slots.Count);
            // What stands in a slot was lowered with the object, or came after.
            var inherited = cap;
            cap = Lower(cap, CapOf(heapObject));
            var visit = (heapObject, isChild, !gone.IsEmpty);
            if (seen.TryGetValue(visit, out var before) && before >= cap)
                continue;
            seen[visit] = cap;
            if (IsGiving(heapObject))
            {
                facts.Add(Given(heapObject).Lowered(cap));
                continue;
            }

            // What stands for a member that was never written says nothing that its owner does not; only what was put into it counts.
            if (!isChild)
                facts.Add(OwnFacts(heapObject, gone.Union(Overwritten(heapObject))).Lowered(cap));
            foreach (var child in heapObject.Children)
            {
                if (!gone.Contains(child.Key) && (heapObject.FindSlot(child.Key) is not { } replaced || _state.Find(replaced) is null))
                    pending.Push((child.Value, cap, IsChild: true, MemberSet.None));
            }

            foreach (var slot in heapObject.Slots)
            {
                if (slot.Field!.IsSpecial || gone.Contains(slot.Field) || _state.Find(slot) is not { } held)
                    continue;
                facts.Add(held.Facts.Lowered(inherited));
                foreach (var inner in held.Objects)
                    pending.Push((inner, inherited, IsChild: false, MemberSet.None));
            }
        }

        return facts.Build();
    }

    private static Level Lower(Level left, Level right) => left < right ? left : right;

    /// <summary>The members of an input that were written here: their slots alone say what they hold, also where that may be what it was.</summary>
    private MemberSet Overwritten(HeapObject heapObject)
    {
        if (heapObject.Input is null)
            return MemberSet.None;
        var members = new List<FieldKey>();
        foreach (var slot in heapObject.Slots)
        {
            if (slot.Field!.Member is not null && _state.Find(slot) is not null)
                members.Add(slot.Field);
        }

        return MemberSet.Of(members);
    }

    /// <summary>What an object says by itself: its birth, its type, the input that it stands for.</summary>
    private FactSet OwnFacts(HeapObject heapObject, MemberSet without)
    {
        if (!without.IsEmpty || heapObject.IsFilledHere)
            return Own(heapObject, without);
        if (!_ownFacts.TryGetValue(heapObject, out var known))
            _ownFacts.Add(heapObject, known = Own(heapObject, MemberSet.None));
        return known;
    }

    private FactSet Own(HeapObject heapObject, MemberSet without)
    {
        var facts = heapObject.Birth.Union(TypeFacts(heapObject));
        return heapObject is { Input: { } path, IsBound: false }
            ? facts.With(new(new InputOrigin(path, CoveredBy(facts)) { Without = without }, Level.Identifying, Trace.Start(heapObject.Name, heapObject.Place)))
            : facts;
    }

    /// <summary>The tags of the object's type, unless a level attribute took their place.</summary>
    private FactSet TypeFacts(HeapObject heapObject)
    {
        if (heapObject.Type is not { } type || heapObject.BirthCap is not null || heapObject.Callable is not null)
            return FactSet.Empty;
        if (type is ITypeParameterSymbol parameter && heapObject.Input is null)
            return FactSet.Of(new(new TypeParameterOrigin(parameter), Level.Identifying, Trace.Start(heapObject.Name, heapObject.Place)));
        if (heapObject.IsFilledHere && heapObject.Slots.Any(slot => slot.Field!.IsContent && _state.Find(slot) is not null))
            return FactSet.Empty;
        // All that it holds was put into it where it was made.
        if (heapObject is { IsExact: true, Input: null } && (type.IsAnonymousType || type.IsTupleType))
            return FactSet.Empty;
        var tag = _model.TagOf(type);
        return tag.IsLabel || tag.IsLevel
            ? FactSet.Of(new(new SourceOrigin(tag.Symbol, tag.Name, tag.Level, heapObject.Input), Level.Identifying, Trace.Start(heapObject.Name, heapObject.Place)))
            : FactSet.Empty;
    }

    private Level CapOf(HeapObject heapObject)
    {
        if (heapObject.FindSlot(FieldKey.Cap) is not { } slot || _state.Find(slot) is not { } marker)
            return Level.Identifying;
        var cap = Level.Anonymised;
        foreach (var fact in marker.Facts)
            cap = fact.Cap > cap ? fact.Cap : cap;
        return cap;
    }

    private Value Capped(Value value, Level cap) => cap == Level.Identifying ? value : CapMarker(cap).WithMore(Whole(value).Lowered(cap));

    /// <summary>Lowers what the object holds by now, once it has been lowered itself: what is put into it later is not.</summary>
    private void SettleCap(HeapObject heapObject)
    {
        var cap = CapOf(heapObject);
        if (cap == Level.Identifying)
            return;
        foreach (var slot in heapObject.Slots.ToList())
        {
            if (slot.Field is { IsData: true } && _state.Find(slot) is { } held)
                Set(slot, Capped(held, cap));
        }
    }

    private static Value CapMarker(Level cap) =>
        Value.Of(new Fact(LoweredOrigin.Instance, cap, Trace.Start("", place: null)));

    /// <summary>What a member of a value holds.</summary>
    private Value ReadMember(Value receiver, FieldKey field, ISymbol? member, ITypeSymbol? type, SyntaxNode syntax)
    {
        var result = Value.Of(receiver.Facts);
        if (member is not null && !receiver.Facts.IsEmpty)
        {
            var tag = _model.TagOf(member);
            if (tag.IsLabel && !IsLowered(receiver.Facts))
                result = result.Join(Value.Of(SourceFact(tag, input: null, syntax)));
        }

        foreach (var heapObject in receiver.Objects)
            result = result.Join(ReadSlot(heapObject, field, member, type, syntax));
        return result;
    }

    private Value ReadSlot(HeapObject owner, FieldKey field, ISymbol? member, ITypeSymbol? type, SyntaxNode syntax)
    {
        var held = owner.FindSlot(field) is { } slot ? _state.Find(slot) : null;
        return held ?? Initial(owner, field, member, type, syntax).Join(Capped(FilledFrom(owner, field, member, type, syntax), CapOf(owner)));
    }

    private Value Current(Slot slot) => _state.Find(slot) ?? (slot.Variable is { } variable
        ? InitialVariable(variable)
        : Initial(slot.Owner!, slot.Field!, slot.Field!.Member, TypeOfSlot(slot), syntax: null));

    private static ITypeSymbol? TypeOfSlot(Slot slot) => slot.Field!.Member switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    /// <summary>What a slot holds before anything is written to it here.</summary>
    private Value Initial(HeapObject owner, FieldKey field, ISymbol? member, ITypeSymbol? type, SyntaxNode? syntax) =>
        ReferenceEquals(field, FieldKey.Cap) ? CapMarker(Level.Identifying) : Capped(Unlowered(owner, field, member, type, syntax), CapOf(owner));

    private Value Unlowered(HeapObject owner, FieldKey field, ISymbol? member, ITypeSymbol? type, SyntaxNode? syntax)
    {
        var poured = PouredInto(owner);
        if (ReferenceEquals(field, FieldKey.Base))
            return Value.Of(poured);
        if (field.IsContent && field.Position >= 0 && owner.FindSlot(FieldKey.Element) is { } any && _state.Find(any) is { } unplaced)
            return unplaced;
        type = ContentType(owner, field) ?? type;
        var tag = member is null ? Tag.None : _model.TagOf(member);
        var births = InheritedBirth(owner, tag, syntax);
        if (tag.Kind == TagKind.None && owner.BirthCap is null && member is IPropertySymbol property)
            births = births.Union(TagsBehind(property, owner, syntax));
        var replaced = tag.IsLevel ? tag.Level : owner.BirthCap;
        if (owner.Input is { } path)
        {
            var below = path.Depth >= FlowBudget.PathDepth ? path : path.Below(field);
            return InputBelow(below, path.Depth >= FlowBudget.PathDepth, type, births, replaced, syntax, owner).WithMore(poured);
        }

        var source = births.Select(static fact => fact.Origin is SourceOrigin born ? fact with { Origin = born with { Input = null } } : fact);
        if (FlowTypes.IsScalar(type))
        {
            var typeTag = type is null || replaced is not null ? Tag.None : _model.TagOf(type);
            if (typeTag.IsLabel)
                source = source.With(SourceFact(typeTag, input: null, syntax));
            return AsFilled(owner, member, Value.Of(source.Union(poured)));
        }

        if (IsDefaultOfCreated(owner, member, tag))
            return Value.Of(source.Union(poured));
        if (SameAbove(owner, field, type) is { } above)
            return Value.Of(poured, above);
        var child = _registry.Created(owner, field, () => new HeapObject
        {
            Type = type,
            Birth = source,
            BirthCap = replaced,
            Name = syntax is null ? member?.Name ?? "" : Operations.Describe(syntax),
            Place = syntax is null ? owner.Place : Place.Of(syntax),
        });
        owner.AddChild(field, child);
        _unseen[child] = (owner, field);
        return Value.Of(poured, child);
    }

    /// <summary>Of what nobody put together here, that of a kind which lies below one of its kind is that one: a walk through a tree comes to an end.</summary>
    private HeapObject? SameAbove(HeapObject owner, FieldKey field, ITypeSymbol? type)
    {
        for (var current = owner; _unseen.TryGetValue(current, out var above); current = above.Owner)
        {
            if (ReferenceEquals(above.Field, field) && SymbolEqualityComparer.Default.Equals(current.Type, type))
                return current;
        }

        return null;
    }

    private readonly Dictionary<HeapObject, (HeapObject Owner, FieldKey Field)> _unseen = [];

    private Value InputBelow(InputPath path, bool isBound, ITypeSymbol? type, FactSet births, Level? replaced, SyntaxNode? syntax, HeapObject owner)
    {
        var name = syntax is null ? owner.Name : Operations.Describe(syntax);
        var place = syntax is null ? owner.Place : Place.Of(syntax);
        if (isBound)
            return AtBound(path, type, births, replaced, name, place);
        births = births.Select(fact => fact.Origin is SourceOrigin source ? fact with { Origin = source with { Input = path } } : fact);
        if (FlowTypes.IsScalar(type))
        {
            var typeTag = type is null || replaced is not null ? Tag.None : _model.TagOf(type);
            if (typeTag.IsLabel || typeTag.IsLevel)
                births = births.With(new(new SourceOrigin(typeTag.Symbol, typeTag.Name, typeTag.Level, path), Level.Identifying, Trace.Start(name, place)));
            return Value.Of(births.With(new(new InputOrigin(path, CoveredBy(births)), Level.Identifying, Trace.Start(name, place))));
        }

        var child = _registry.Input(path, type, () => new HeapObject
        {
            Type = type,
            IsExact = type is { IsSealed: true },
            Input = path,
            Birth = births,
            BirthCap = replaced,
            Name = name,
            Place = place,
        });
        owner.AddChild(path.Field!, child);
        return Value.Of(child);
    }

    /// <summary>
    /// Past the bound a path means everything below it. What is tagged there still has the level of its tag;
    /// only what is not says whatever a caller hands in.
    /// </summary>
    private Value AtBound(InputPath path, ITypeSymbol? type, FactSet births, Level? replaced, string name, Place? place)
    {
        births = births.Select(static fact => fact.Origin is SourceOrigin source ? fact with { Origin = source with { Input = null } } : fact);
        var typeTag = type is null || replaced is not null ? Tag.None : _model.TagOf(type);
        if (typeTag.IsLabel || typeTag.IsLevel)
            births = births.With(new(new SourceOrigin(typeTag.Symbol, typeTag.Name, typeTag.Level, Input: null), Level.Identifying, Trace.Start(name, place)));
        var isTagged = !births.IsEmpty;
        if (FlowTypes.IsScalar(type))
            return Value.Of(isTagged ? births : FactSet.Of(new(new InputOrigin(path, Covered: null), Level.Identifying, Trace.Start(name, place))));
        return Value.Of(_registry.Input(path, type, () => new HeapObject
        {
            Type = type,
            Input = path,
            Birth = births,
            BirthCap = replaced,
            IsBound = isTagged,
            Name = name,
            Place = place,
        }));
    }

    private FactSet InheritedBirth(HeapObject owner, Tag tag, SyntaxNode? syntax) => tag.Kind switch
    {
        TagKind.Cut => FactSet.Empty,
        TagKind.Label when owner.BirthCap is null => FactSet.Of(SourceFact(tag, owner.Input, syntax)),
        TagKind.Level => FactSet.Of(SourceFact(tag, owner.Input, syntax)),
        _ => owner.Birth,
    };

    private static Fact SourceFact(Tag tag, InputPath? input, SyntaxNode? syntax) =>
        new(new SourceOrigin(tag.Symbol, tag.Name, tag.Level, input), Level.Identifying,
            Trace.Start(syntax is null ? tag.Name : Operations.Describe(syntax), syntax is null ? null : Place.Of(syntax)));

    /// <summary>An unwritten, untagged member of an object that this code created holds its default.</summary>
    private static bool IsDefaultOfCreated(HeapObject owner, ISymbol? member, Tag tag) =>
        owner.IsExact && tag.Kind == TagKind.None && member is not null && owner.Birth.IsEmpty && member.DeclaringSyntaxReferences.Length > 0
        && member is IFieldSymbol or IPropertySymbol { IsAbstract: false } && owner.Place is not null && owner.Input is null && IsPlain(member);

    private static bool IsPlain(ISymbol member) => member switch
    {
        IFieldSymbol field => field.Type.TypeKind != TypeKind.Struct,
        IPropertySymbol property => property.Type.TypeKind != TypeKind.Struct,
        _ => false,
    };

    private static ITypeSymbol? ContentType(HeapObject owner, FieldKey field) => !field.IsContent ? null : owner.Type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { IsTupleType: true } tuple when field.Ordinal < tuple.TupleElements.Length => tuple.TupleElements[field.Ordinal].Type,
        INamedTypeSymbol { IsGenericType: true } named when FlowTypes.AllTypeArguments(named) is var arguments && arguments.Length == field.Arity => arguments[field.Ordinal],
        _ => null,
    };

    private static bool IsLowered(FactSet facts) => facts.Any(static fact => fact.Origin is LoweredOrigin);
}
