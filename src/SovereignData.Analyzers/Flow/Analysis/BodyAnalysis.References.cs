using SovereignData.Analyzers.Flow.Library;
using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>References: other names for what they refer to.</content>
internal sealed partial class BodyAnalysis
{
    // A ref local is another name for what it refers to; one that was turned elsewhere on some way only, for several things.
    private readonly Dictionary<ISymbol, Alias[]> _references = new(SymbolEqualityComparer.Default);

    /// <summary>
    /// What a reference refers to: a slot of objects that were known when it was made, or else an expression, read by what the references
    /// in it referred to by then (nothing for a parameter that was itself).
    /// </summary>
    private sealed record Alias(IOperation Target, Value? Owner, FieldKey? Field, ISymbol? Member, KeyValuePair<ISymbol, Alias[]?>[] Known)
    {
        public int Depth { get; } = 1 + Known.Select(static known => known.Value is { Length: > 0 } aliases ? aliases.Max(static alias => alias.Depth) : 0).DefaultIfEmpty().Max();

        /// <summary>Some elements before or after.</summary>
        public Alias Moved => Field is { Position: >= 0 } ? this with { Field = FieldKey.Element } : this;

        /// <summary>One made by the same expression in an earlier round of a loop, or by this.</summary>
        public Alias Or(Alias later) => Owner is null || later.Owner is null ? this : this with { Owner = Owner.Join(later.Owner), Field = Field == later.Field ? Field : FieldKey.Element };
    }

    /// <summary>A reference is made.</summary>
    private void Refer(ISymbol reference, IOperation target) => _references[reference] = AliasesOf(target);

    /// <summary>A reference is turned elsewhere: on all ways, where that is done in the block that declares it.</summary>
    private void TurnElsewhere(ISymbol reference, ISimpleAssignmentOperation assignment)
    {
        var turned = AliasesOf(assignment.Value);
        if (IsDeclaredInBlockOf(reference, assignment))
        {
            _references[reference] = turned;
            return;
        }

        List<Alias> aliases = _references.TryGetValue(reference, out var before) ? [.. before] : [new(assignment.Target, Owner: null, Field: null, Member: null, [new(reference, value: null)])];
        foreach (var alias in turned)
        {
            var place = aliases.FindIndex(other => other.Target == alias.Target);
            if (place < 0 && aliases.Count == FlowBudget.References)
                Exhaust(nameof(FlowBudget.References));
            else if (place < 0)
                aliases.Add(alias);
            else
                aliases[place] = aliases[place].Or(alias);
        }

        _references[reference] = [.. aliases];
    }

    private static bool IsDeclaredInBlockOf(ISymbol reference, IOperation assignment) =>
        reference.DeclaringSyntaxReferences is [var declared]
        && assignment.Syntax.Parent?.Parent is { } block
        && declared.GetSyntax().Parent?.Parent is { } around
        && (reference is IParameterSymbol ? block.Parent == around : block == around.Parent);

    private Alias[] AliasesOf(IOperation target)
    {
        target = Operations.Unconverted(target);
        return target switch
        {
            IFieldReferenceOperation { Field.IsStatic: false } field => [new(target, Owner(field.Instance), TupleKey(field.Field) ?? _engine.Keys.OfMember(field.Field), field.Field, [])],
            IArrayElementReferenceOperation element => [new(target, Owner(element.ArrayReference), Position(element.Indices) is { } position ? FieldKey.At(position) : FieldKey.Element, Member: null, [])],
            _ when VariableOf(target) is { } variable && _references.TryGetValue(variable, out var known) => known,
            IInvocationOperation { TargetMethod: var method, Arguments: [var first, ..] } when LibraryModel.IsSameReference(method) => AliasesOf(first.Value),
            IInvocationOperation { TargetMethod: var method, Arguments: [var first, ..] } when LibraryModel.IsMovedReference(method) => Array.ConvertAll(AliasesOf(first.Value), static alias => alias.Moved),
            IInvocationOperation { TargetMethod: var method } call when LibraryModel.IsReferenceToElements(method) => [new(target, Owner(call.Instance ?? call.Arguments[0].Value), FieldKey.Element, Member: null, [])],
            _ => AliasesThrough(target),
        };
    }

    /// <summary>Those of an expression that other references may stand in. It is read later, but by what they refer to now.</summary>
    private Alias[] AliasesThrough(IOperation target)
    {
        var known = target.DescendantsAndSelf()
            .Select(VariableOf)
            .OfType<ISymbol>()
            .Where(variable => variable is ILocalSymbol { IsRef: true } or IParameterSymbol { RefKind: not RefKind.None } || _references.ContainsKey(variable))
            .Distinct(SymbolEqualityComparer.Default)
            .Select(reference => new KeyValuePair<ISymbol, Alias[]?>(reference, _references.TryGetValue(reference, out var aliases) ? aliases : null))
            .ToArray();
        var alias = new Alias(target, Owner: null, Field: null, Member: null, known);
        return alias.Depth > FlowBudget.ReferenceDepth ? Array.Find(known, static one => one.Value is not null).Value! : [alias];
    }

    private Value ReadAliases(Alias[] aliases, SyntaxNode syntax) =>
        aliases.Aggregate(Value.Nothing, (value, alias) => value.Join(ReadAlias(alias, syntax)));

    private Value ReadAlias(Alias alias, SyntaxNode syntax)
    {
        if (alias.Owner is not { } owner)
            return ByThen(alias, () => Evaluate(alias.Target));
        return ReferenceEquals(alias.Field, FieldKey.Element) ? AllElements(owner, syntax)
            : alias.Field!.Position >= 0 ? ElementAt(owner, alias.Field.Position, syntax)
            : ReadMember(owner, alias.Field, alias.Member, alias.Target.Type, syntax);
    }

    private void AssignAliases(Alias[] aliases, Value value, IOperation? source, IOperation target)
    {
        foreach (var alias in aliases)
            AssignAlias(alias, aliases.Length == 1 ? value : value.Join(ReadAlias(alias, target.Syntax)), source, target);
    }

    private void AssignAlias(Alias alias, Value value, IOperation? source, IOperation target)
    {
        if (alias.Owner is not { } owner)
        {
            ByThen(alias, () =>
            {
                Assign(alias.Target, value, source);
                return value;
            });
        }
        else if (alias.Field!.IsContent)
        {
            WriteElement(owner, alias.Field.Position >= 0 ? alias.Field.Position : null, value);
        }
        else
        {
            Write(owner, alias.Field, alias.Member, value, source, target);
        }
    }

    /// <summary>Looks at the expression of a reference while the references in it are what they were when it was made.</summary>
    private Value ByThen(Alias alias, Func<Value> look)
    {
        var now = Array.ConvertAll(alias.Known, known => _references.TryGetValue(known.Key, out var aliases) ? aliases : null);
        try
        {
            foreach (var known in alias.Known)
                Turn(known.Key, known.Value);
            return look();
        }
        finally
        {
            for (var i = 0; i < now.Length; i++)
                Turn(alias.Known[i].Key, now[i]);
        }
    }

    private void Turn(ISymbol reference, Alias[]? aliases)
    {
        if (aliases is null)
            _references.Remove(reference);
        else
            _references[reference] = aliases;
    }

    private static ISymbol? VariableOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };
}
