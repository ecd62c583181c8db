using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>References: other names for what they refer to.</content>
internal sealed partial class BodyAnalysis
{
    // A ref local is another name for what it refers to.
    private readonly Dictionary<ISymbol, Alias> _references = new(SymbolEqualityComparer.Default);

    /// <summary>What a reference refers to: a slot of objects that were known when it was made, or else an expression.</summary>
    private sealed record Alias(IOperation Target, Value? Owner, FieldKey? Field, ISymbol? Member);

    private Alias AliasOf(IOperation target)
    {
        target = Operations.Unconverted(target);
        return target switch
        {
            IFieldReferenceOperation { Field.IsStatic: false } field => new(target, Owner(field.Instance), TupleKey(field.Field) ?? _engine.Keys.OfMember(field.Field), field.Field),
            IArrayElementReferenceOperation element => new(target, Owner(element.ArrayReference), Position(element.Indices) is { } position ? FieldKey.At(position) : FieldKey.Element, Member: null),
            ILocalReferenceOperation local when _references.TryGetValue(local.Local, out var known) => known,
            _ => new(target, Owner: null, Field: null, Member: null),
        };
    }

    private Value ReadAlias(Alias alias, SyntaxNode syntax)
    {
        if (alias.Owner is not { } owner)
            return Evaluate(alias.Target);
        return ReferenceEquals(alias.Field, FieldKey.Element) ? AllElements(owner, syntax)
            : alias.Field!.Position >= 0 ? ElementAt(owner, alias.Field.Position, syntax)
            : ReadMember(owner, alias.Field, alias.Member, alias.Target.Type, syntax);
    }

    private void AssignAlias(Alias alias, Value value, IOperation? source, IOperation target)
    {
        if (alias.Owner is not { } owner)
            Assign(alias.Target, value, source);
        else if (alias.Field!.IsContent)
            WriteElement(owner, alias.Field.Position >= 0 ? alias.Field.Position : null, value);
        else
            Write(owner, alias.Field, alias.Member, value, source, target);
    }
}
