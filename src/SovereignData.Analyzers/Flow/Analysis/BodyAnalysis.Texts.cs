using SovereignData.Analyzers.Flow.Library;
using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>Texts that library code makes: which of them lead where an address leads that went in, and which nobody knows.</content>
internal sealed partial class BodyAnalysis
{
    /// <summary>Methods of texts that put texts together; null for any other.</summary>
    private Value? PutTogether(CallSite site)
    {
        if (site.Method is not { ContainingType.SpecialType: SpecialType.System_String, ReturnType.SpecialType: SpecialType.System_String } method)
            return null;
        var text = new AddressText();
        var isKnown = method switch
        {
            { Name: "Format", IsStatic: true } => Format(text, site),
            { Name: "Concat", IsStatic: true } => Join(text, site, separator: null),
            { Name: "Join", IsStatic: true } => site.Arguments is [{ Operation: var separator }, ..] && Literal(separator) is { } between && Join(text, site, between),
            { Name: "Replace", Parameters.Length: 2 } => Replace(text, site),
            _ => false,
        };
        return isKnown ? Value.Of(text.Build(site.Syntax)) : null;
    }

    private static string? Literal(IOperation operation) => Operations.Unconverted(operation).ConstantValue is { HasValue: true, Value: string or char } constant ? constant.Value.ToString() : null;

    /// <summary>The texts that a call puts together, the elements of a list one by one; null where they are not written there.</summary>
    private static List<IOperation>? Pieces(IEnumerable<CallArgument> arguments)
    {
        var pieces = new List<IOperation>();
        foreach (var argument in arguments)
        {
            var elements = Operations.ParamsElements(argument.Operation);
            if (elements.IsEmpty && argument.Parameter.Type is IArrayTypeSymbol or INamedTypeSymbol { IsGenericType: true })
            {
                if (Operations.Unconverted(argument.Operation) is not IArrayCreationOperation { Initializer: { } list })
                    return null;
                elements = list.ElementValues;
            }

            pieces.AddRange(elements.IsEmpty ? ImmutableArray.Create(argument.Operation) : elements);
        }

        return pieces;
    }

    private bool Join(AddressText text, CallSite site, string? separator)
    {
        if (Pieces(separator is null ? site.Arguments : site.Arguments.Skip(1)) is not { } pieces)
            return false;
        for (var i = 0; i < pieces.Count; i++)
        {
            if (i > 0 && separator is not null)
                text.Append(separator);
            Append(text, pieces[i]);
        }

        return true;
    }

    private bool Format(AddressText text, CallSite site)
    {
        var start = site.Arguments is [{ Parameter.Name: "provider" }, ..] ? 1 : 0;
        if (site.Arguments.Length <= start || Literal(site.Arguments[start].Operation) is not { } format || Pieces(site.Arguments.Skip(start + 1)) is not { } pieces || CompositeFormat.Parse(format) is not { } parts)
            return false;
        foreach (var (literal, index) in parts)
        {
            text.Append(literal);
            if (index >= pieces.Count)
                return false;
            if (index >= 0)
                Append(text, pieces[index]);
        }

        return true;
    }

    /// <summary>What is replaced in a text that is known may be put anew; of one that is not, what is known of it stays.</summary>
    private bool Replace(AddressText text, CallSite site)
    {
        if (site.Arguments is not [{ Operation: var old }, { Operation: var @new }] || Literal(old) is not { Length: > 0 } replaced || site.Receiver is not { } receiver)
            return false;
        ConstantOrigin? single = null;
        foreach (var fact in receiver.Facts)
        {
            if (single is not null || fact.Origin is not ConstantOrigin constant)
                return false;
            single = constant;
        }

        var known = site.Instance is { } instance ? Literal(instance) ?? single?.Text : single?.Text;
        if (known is null)
            return false;
        var pieces = known.Split([replaced], StringSplitOptions.None);
        for (var i = 0; i < pieces.Length; i++)
        {
            if (i > 0)
                Append(text, @new);
            text.Append(pieces[i]);
        }

        return true;
    }

    /// <summary>What a call of a library gives, where that is a text: whether it leads where something leads that went in.</summary>
    private static Value AsText(CallSite site, Value result, bool isContent)
    {
        var method = site.Method;
        if (!TextModel.IsText(method.ReturnType) || !result.Objects.IsEmpty)
            return result;
        if (FlowTypes.IsStringBuilder(method.ContainingType) && result.Facts.Any(static fact => fact.Origin is ConstantOrigin { IsAbsolute: true } constant && Policy.Endpoint.TryParseHosts(constant.Text, out _)))
            return Value.Of(AtConstants(result.Facts));
        if (TextModel.IsOfText(method))
            return TextModel.KeepsHost(method) || !HasConstant(result.Facts) ? result : Value.Of(WithoutConstants(result.Facts).Union(AddressText.Unknown));
        var (keys, isDefault, hasText) = (FactSet.Empty, false, false);
        foreach (var argument in site.Arguments)
        {
            if (TextModel.IsKey(argument.Parameter))
                keys = keys.Union(argument.Value.Facts);
            else if (TextModel.IsDefault(argument.Parameter))
                isDefault |= HasConstant(argument.Value.Facts);
            else
                hasText |= TextModel.IsText(argument.Parameter.Type) && !argument.Value.Facts.IsEmpty;
        }

        hasText |= TextModel.IsText(site.Instance?.Type);
        var facts = keys.IsEmpty ? result.Facts : result.Facts.Select(fact => keys.Has(fact.Origin) ? fact.As(AddressPart.Beside) : fact);
        var isAddress = facts.Any(static fact => fact.Origin is ConstantOrigin);
        if (isContent && !(isDefault && !method.ContainingType.IsGenericType && method.Parameters is [{ Type: not INamedTypeSymbol { IsGenericType: true } }, ..]))
            return Value.Of(facts);
        if (isAddress && !isDefault)
            return Value.Of(AtConstants(facts));
        return isDefault || !(hasText || facts.Any(static fact => fact.Origin is SourceOrigin)) ? Value.Of(facts.Union(AddressText.Unknown)) : Value.Of(facts);
    }

    /// <summary>Where an address went into a text that a library made, it leads there.</summary>
    private static FactSet AtConstants(FactSet facts) => facts.Select(static fact => fact.Origin is ConstantOrigin ? fact : fact.As(AddressPart.Beside));

    /// <summary>Settings may fill every text of an object.</summary>
    private void Bind(Value instance)
    {
        foreach (var heapObject in instance.Objects)
        {
            foreach (var (slot, held) in TextsIn(heapObject))
                Set(slot, held.WithMore(AddressText.Unknown));
        }

        Pour(instance, AddressText.Unknown);
    }

    /// <summary>The texts that the members of an object hold.</summary>
    private List<(Slot Slot, Value Held)> TextsIn(HeapObject heapObject)
    {
        var texts = new List<(Slot, Value)>();
        foreach (var slot in heapObject.Slots)
        {
            if (slot.Field!.Member is { } member && TextModel.IsText(FlowKeys.TypeOf(member)) && _state.Find(slot) is { } held)
                texts.Add((slot, held));
        }

        return texts;
    }

    /// <summary>A text that an object of a library holds: nobody knows it, unless an address went into the object.</summary>
    private static Value AsText(IPropertySymbol property, Value read) =>
        TextModel.IsText(property.Type) && !TextModel.IsAddressBuilder(property.ContainingType) && !TextModel.IsUri(property.ContainingType) && !read.Facts.Any(static fact => fact.Origin is ConstantOrigin or SourceOrigin)
            ? read.WithMore(AddressText.Unknown)
            : read;

    /// <summary>A text in an object of this code base that a library made: it put there what nobody knows.</summary>
    private static Value AsFilled(HeapObject owner, ISymbol? member, Value held) =>
        !owner.IsExact && member is IPropertySymbol { DeclaringSyntaxReferences.IsEmpty: false, Type: var type } && TextModel.IsText(type) && !held.Facts.Any(static fact => fact.Origin is SourceOrigin)
            ? held.WithMore(AddressText.Unknown)
            : held;

    private static bool HasConstant(FactSet facts) => facts.Any(static fact => fact.Origin is ConstantOrigin);

    private static FactSet WithoutConstants(FactSet facts) => facts.Select(static fact => fact.Origin is ConstantOrigin ? null : fact);

    /// <summary>What is made of an address and of what is set below it: the first says where it leads, unless the second does so by itself.</summary>
    private static FactSet Below(FactSet address, FactSet below) =>
        below.Any(static fact => fact.Origin is ConstantOrigin { IsAbsolute: true }) ? below.Union(address) : address.Union(below.As(AddressPart.Beside));

    private void StartAddress(Value builder, CallSite site)
    {
        foreach (var argument in site.Arguments)
        {
            if (argument.Parameter.Name is "uri" or "connectionString")
                Pour(builder, Whole(argument.Value));
            else
                BuildAddress(builder, argument.Parameter.Name, argument.Value, argument.Operation);
        }
    }

    /// <summary>What is put into the builder of an address: its host decides where it leads, the rest does not.</summary>
    private void BuildAddress(Value builder, string part, Value value, IOperation source)
    {
        if (builder.SingleObject is not { } single)
        {
            Pour(builder, Whole(value));
            return;
        }

        var slot = single.Slot(FieldKey.Base);
        var before = (_state.Find(slot) ?? InitialBase(single)).Facts;
        Set(slot, Value.Of(TextModel.IsHost(part) ? before.As(AddressPart.Beside).Union(AsAuthority(Whole(value), source)) : before.Union(Whole(value).As(AddressPart.Beside))));
    }

    /// <summary>A host that becomes that of an address.</summary>
    private static FactSet AsAuthority(FactSet facts, IOperation source)
    {
        if (facts.IsEmpty)
            return AtEndpoint(source) is { IsEmpty: false } endpoint && HasConstant(endpoint) ? endpoint.As(AddressPart.Host) : AddressText.UnknownAddress;
        return facts.As(AddressPart.Host);
    }
}
