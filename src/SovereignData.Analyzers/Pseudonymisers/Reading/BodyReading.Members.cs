using SovereignData.Analyzers.Pseudonymisers.Apis;
using SovereignData.Analyzers.Pseudonymisers.Values;

namespace SovereignData.Analyzers.Pseudonymisers.Reading;

/// <content>Fields and properties.</content>
internal sealed partial class BodyReading
{
    private static readonly HashSet<string> Sizes = new(StringComparer.Ordinal) { "Length", "Count", "LongLength", "Rank", "Capacity", "Position", "IsEmpty" };

    /// <summary>Parts of a date or time that many people share.</summary>
    private static readonly HashSet<string> CoarseDateParts = new(StringComparer.Ordinal) { "Year", "Month", "DayOfWeek", "Hour", "Minute", "Kind" };

    private Material ReadProperty(IPropertyReferenceOperation reference)
    {
        var property = reference.Property;
        if (property.IsIndexer)
            return ReadIndexer(reference);
        if (property.GetMethod is { } getter && _reader.TargetsOf(getter, reference.Instance?.Type) is { Count: > 0 } targets)
            return InvokeInSight(getter, targets, [], Read(reference.Instance), [], reference.Instance).Or(TagOf(property));
        return ReadMember(reference);
    }

    private Material ReadMember(IMemberReferenceOperation reference)
    {
        var member = reference.Member;
        if (Sizes.Contains(member.Name) && member.DeclaringSyntaxReferences.IsEmpty)
            return Nothing(reference);
        if (reference.Instance is null or IInstanceReferenceOperation)
            return OwnMember(member);
        var whole = Read(reference.Instance);
        if (member.DeclaringSyntaxReferences.IsEmpty && !IsTagged(member))
            return OfLibrary(member, whole, reference.Syntax);
        var tag = TagOf(member);
        if (!tag.Data.IsEmpty)
            return tag.WithKeys(whole.Keys);
        var isHarmless = IsTagged(member) || _reader.Tags.OfType(member.ContainingType).IsLabel;
        return whole.WithData(isHarmless ? default : whole.Data.Select(static fact => fact.Weakness.IsLegible() && fact.Site is null ? fact with { IsCertain = false } : fact));
    }

    private Material OwnMember(ISymbol member)
    {
        var own = _slots[member.OriginalDefinition] ?? _reader.Held.Of(member);
        var tag = TagOf(member);
        if (!tag.Data.IsEmpty)
            return own.Or(tag);
        // A pseudonymiser that takes nothing is about its own object.
        return !_receiver.Data.IsEmpty && !IsTagged(member) && !member.IsStatic && own.Tool is null && own.Data.IsEmpty && Flow.FlowTypes.IsScalar(Flow.FlowKeys.TypeOf(member))
            ? Material.Nothing.WithData(_receiver.Data)
            : own;
    }

    private static Material OfLibrary(ISymbol member, Material whole, SyntaxNode site)
    {
        if (IsDate(member.ContainingType) && CoarseDateParts.Contains(member.Name))
            return Material.Nothing;
        if (member is IPropertySymbol { Name: "Hash" } && CryptoApi.ToolOf(member.ContainingType) is ToolKind.Digest)
            return whole with { Tool = null };
        if (member is IPropertySymbol && CryptoApi.NameOf(member.ContainingType).StartsWith("Microsoft.Extensions.Configuration.", StringComparison.Ordinal))
            return FromConfiguration(whole, site, path: null);
        return whole with { Tool = null };
    }

    private static bool IsDate(ITypeSymbol? type) => type is { Name: "DateTime" or "DateTimeOffset" or "DateOnly" or "TimeOnly", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    private bool IsTagged(ISymbol member) => _reader.Tags.Of(member).Kind != Flow.TagKind.None;

    /// <summary>What is tagged as an identifier is one, wherever it is read; of health data, who knows.</summary>
    private Material TagOf(ISymbol member) =>
        _reader.Tags.Of(member) is { IsLabel: true, Level: Level.Identifying } ? Material.Of(DataFact.Input(_reader.Tags.IsIdentifier(member))) : Material.Nothing;

    private Material ReadIndexer(IPropertyReferenceOperation reference)
    {
        var whole = Read(reference.Instance);
        var arguments = reference.Arguments.Select(argument => Read(argument.Value)).ToArray();
        if (reference.Property.GetMethod is not { } getter)
            return whole;
        if (_reader.IsInSight(getter))
            return InvokeInSight(getter, _reader.TargetsOf(getter, reference.Instance?.Type), arguments, whole, []);
        return CryptoApi.KindOf(getter) switch
        {
            CallKind.Mask => whole.After(Weakness.Mask, reference.Syntax),
            CallKind.Configuration => FromConfiguration(whole, reference.Syntax, TextOf(reference.Arguments[0].Value)),
            CallKind.Unknown => Material.Trusted,
            _ => whole,
        };
    }

    private static string? TextOf(IOperation operation) => operation.ConstantValue is { HasValue: true, Value: string text } ? text : null;

    /// <summary>A setting, of the configuration that the program was given; one that the code makes for itself is another file's.</summary>
    private static Material FromConfiguration(Material configuration, SyntaxNode site, string? path)
    {
        if (configuration.Keys.Any(static key => key.Origin == KeyOrigin.Fresh))
            return Material.Trusted;
        var outer = configuration.Keys.Items.FirstOrDefault(static key => key.Origin == KeyOrigin.Configuration);
        var whole = outer?.Name is { Length: > 0 } section ? path is null ? section : $"{section}:{path}" : path;
        return Material.Of(new KeyFact(KeyOrigin.Configuration, site, whole));
    }
}
