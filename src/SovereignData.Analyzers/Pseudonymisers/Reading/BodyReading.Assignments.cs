using Microsoft.CodeAnalysis.FlowAnalysis;
using SovereignData.Analyzers.Pseudonymisers.Apis;
using SovereignData.Analyzers.Pseudonymisers.Values;

namespace SovereignData.Analyzers.Pseudonymisers.Reading;

/// <content>Assignments, and where they go.</content>
internal sealed partial class BodyReading
{
    /// <summary>The variable, or the member of the object itself, that an expression stands for or lies in.</summary>
    private object? SlotOf(IOperation? operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFlowCaptureReferenceOperation capture => _aliases.TryGetValue(capture.Id, out var alias) ? alias : capture.Id,
        IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } field => field.Field.OriginalDefinition,
        IPropertyReferenceOperation { Instance: null or IInstanceReferenceOperation } property => property.Property.OriginalDefinition,
        IMemberReferenceOperation member => SlotOf(member.Instance),
        IArrayElementReferenceOperation element => SlotOf(element.ArrayReference),
        IImplicitIndexerReferenceOperation indexer => SlotOf(indexer.Instance),
        IConversionOperation conversion => SlotOf(conversion.Operand),
        IParenthesizedOperation parenthesised => SlotOf(parenthesised.Operand),
        IAwaitOperation await => SlotOf(await.Operation),
        IDeclarationExpressionOperation declaration => SlotOf(declaration.Expression),
        IInvocationOperation { Instance: { } instance, TargetMethod: { ReturnType: var type, ContainingType: var owner } } when SymbolEqualityComparer.Default.Equals(type, owner) => SlotOf(instance),
        IInvocationOperation { Instance: null, TargetMethod.Name: "AsSpan" or "AsMemory" or "AsStream", Arguments: [{ Value: var viewed }, ..] } => SlotOf(viewed),
        _ => null,
    };

    private Material Remembering(ISimpleAssignmentOperation assignment)
    {
        if (SlotOf(assignment.Target) is { } slot && FunctionOf(assignment.Value) is { } function)
            _functions[slot] = function;
        return Read(assignment.Value);
    }

    private Material Assign(IOperation target, Material value, SyntaxNode site)
    {
        switch (target)
        {
            case ILocalReferenceOperation or IParameterReferenceOperation or IDeclarationExpressionOperation:
                _slots[SlotOf(target)!] = value;
                break;
            case IFlowCaptureReferenceOperation { Type: not null } capture:
                _slots[SlotOf(capture)!] = value;
                break;
            case IMemberReferenceOperation { Instance: null or IInstanceReferenceOperation, Member: IFieldSymbol or IPropertySymbol { IsIndexer: false } } member:
                if (!_method.IsStatic && _method.Parameters.IsEmpty)
                    WriteInPlace(value, site);
                _slots[SlotOf(member)!] = value;
                RunSetter(member, value);
                break;
            case IMemberReferenceOperation { Instance: { } instance } member:
                WriteMember(instance, member, value, site);
                break;
            case IArrayElementReferenceOperation or IImplicitIndexerReferenceOperation:
                Pour(target, value);
                break;
            case ITupleOperation tuple:
                foreach (var element in tuple.Elements)
                    Assign(element, value, site);
                break;
        }

        return value;
    }

    private void RunSetter(IMemberReferenceOperation member, Material value)
    {
        if (member is IPropertyReferenceOperation { Property.SetMethod: { } setter } && _reader.IsInSight(setter))
            InvokeInSight(setter, _reader.TargetsOf(setter, member.Instance?.Type), [value], _receiver, []);
    }

    /// <summary>A member of another object: an object of a library is set up, another one is written in place.</summary>
    private void WriteMember(IOperation instance, IMemberReferenceOperation member, Material value, SyntaxNode site)
    {
        if (SlotOf(instance) is not { } slot)
            return;
        var before = _slots[slot] ?? Read(instance);
        if ((before.Tool ?? ToolOf(instance.Type, default)) is { } tool && tool.Kind is not (ToolKind.Random or ToolKind.SecureRandom))
        {
            _slots[slot] = before with { Tool = SetUp(tool, member, value) };
            return;
        }

        if (member.Member is IPropertySymbol { IsIndexer: true })
        {
            Pour(instance, value);
            return;
        }

        if (slot is IParameterSymbol)
            WriteInPlace(value, site);
        // What is written over no longer tells; what else is in it may.
        var kept = before.WithData(before.Data.Select(static fact => fact.Weakness.IsLegible() ? fact with { IsCertain = false } : fact));
        _slots[slot] = slot is IParameterSymbol ? kept : kept with { Data = kept.Data.Union(value.Data), Keys = kept.Keys.Union(value.Keys) };
    }

    private void WriteInPlace(Material value, SyntaxNode site) =>
        _inPlace = _inPlace.Or(Located(value.WithData(value.Data.Where(static fact => fact.Weakness != Weakness.Identity)), site));

    private static Tool SetUp(Tool tool, IMemberReferenceOperation member, Material value)
    {
        var assignment = member.Parent?.Syntax ?? member.Syntax;
        return member.Member.Name switch
        {
            "Mode" => tool with { Ecb = IsEcb(member.Parent) ? assignment : null },
            "Key" or "KnownSecret" => tool with { Keys = value.Keys },
            "IV" => tool with { FixedVector = IsFixed(value) ? assignment : null },
            _ => tool,
        };
    }

    private static bool IsEcb(IOperation? assignment) =>
        assignment is ISimpleAssignmentOperation { Value: IFieldReferenceOperation { Field.Name: "ECB" } };

    private static bool IsFixed(Material vector) => vector.Data.IsEmpty && vector.Keys.Any(static key => key.IsFixed);

    /// <summary>Something is put into an object, an array or a stream.</summary>
    private void Pour(IOperation target, Material value)
    {
        if (SlotOf(target) is { } slot)
            PourInto(slot, value);
    }

    private void PourInto(object slot, Material value)
    {
        var before = _slots[slot] ?? (slot is IFieldSymbol or IPropertySymbol ? _reader.Held.Of((ISymbol)slot) : Material.Nothing);
        if (before.Under is { } under && !under.Equals(slot))
            PourInto(under, before.Tool is { } tool ? Encrypt(tool, value, tool.Ecb ?? tool.FixedVector ?? _graph.OriginalOperation.Syntax) : value);
        var keys = before.Keys.Where(static key => key.Origin != KeyOrigin.Blank);
        _slots[slot] = before with { Data = before.Data.Union(value.Data), Keys = keys.Union(value.Keys) };
    }

    private Material Deconstruct(IOperation target, IOperation value)
    {
        while (value is IConversionOperation conversion)
            value = conversion.Operand;
        if (target is IDeclarationExpressionOperation { Expression: var declared })
            target = declared;
        if (target is ITupleOperation { Elements: var targets } && value is ITupleOperation { Elements: var values } && targets.Length == values.Length)
        {
            var read = values.Select(Read).ToArray();
            for (var i = 0; i < targets.Length; i++)
                Assign(targets[i], read[i], values[i].Syntax);
            return Material.Mix(read);
        }

        var whole = Read(value);
        return Assign(target, whole, value.Syntax);
    }

    private static IOperation? FunctionOf(IOperation value) => value switch
    {
        IFlowAnonymousFunctionOperation or IMethodReferenceOperation => value,
        IDelegateCreationOperation creation => FunctionOf(creation.Target),
        IConversionOperation conversion => FunctionOf(conversion.Operand),
        _ => null,
    };
}
