using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using SovereignData.Analyzers.Flow;
using SovereignData.Analyzers.Pseudonymisers.Values;

namespace SovereignData.Analyzers.Pseudonymisers.Reading;

/// <content>Expressions.</content>
internal sealed partial class BodyReading
{
    private Material Read(IOperation? operation) => operation is null ? Material.Nothing
        : StackGuard.HasRoom() ? ReadHere(operation)
        : StackGuard.OnFreshStack(() => ReadHere(operation));

    private Material ReadHere(IOperation operation)
    {
        if (operation.ConstantValue is { HasValue: true, Value: var constant })
            return constant is null or bool or "" ? Material.Nothing : Material.Of(new KeyFact(KeyOrigin.Code, operation.Syntax));
        var material = operation switch
        {
            IExpressionStatementOperation statement => Read(statement.Operation),
            ILocalReferenceOperation local => _slots[local.Local] ?? Material.Nothing,
            IParameterReferenceOperation parameter => _slots[parameter.Parameter] ?? Captured(parameter.Parameter),
            IFlowCaptureReferenceOperation capture => _slots[SlotOf(capture)!] ?? Material.Nothing,
            IFlowCaptureOperation capture => Capture(capture),
            IInstanceReferenceOperation => _receiver,
            IFieldReferenceOperation field => ReadMember(field),
            IPropertyReferenceOperation property => ReadProperty(property),
            ISimpleAssignmentOperation assignment => Assign(assignment.Target, Remembering(assignment), assignment.Value.Syntax),
            ICompoundAssignmentOperation assignment => Assign(assignment.Target, Combine(assignment, assignment.OperatorKind, Read(assignment.Target), Read(assignment.Value)), assignment.Syntax),
            IIncrementOrDecrementOperation increment => Read(increment.Target),
            IDeconstructionAssignmentOperation deconstruction => Deconstruct(deconstruction.Target, deconstruction.Value),
            IBinaryOperation binary => Combine(binary, binary.OperatorKind, Read(binary.LeftOperand), Read(binary.RightOperand)),
            IUnaryOperation { OperatorKind: UnaryOperatorKind.BitwiseNegation } negation => Read(negation.Operand).After(Weakness.Encoding, negation.Syntax),
            IConversionOperation { OperatorMethod: { } @operator } conversion when _reader.IsInSight(@operator) => InvokeInSight(@operator, [@operator], [Read(conversion.Operand)], Material.Nothing, []),
            IConversionOperation { OperatorMethod: null } conversion => Read(conversion.Operand),
            IInvocationOperation call => Invoke(call),
            IObjectCreationOperation creation => Create(creation),
            IArrayCreationOperation { Initializer: null } blank => Blank(blank),
            IArrayElementReferenceOperation element => ReadElement(element),
            IImplicitIndexerReferenceOperation { Argument: IRangeOperation } slice => Read(slice.Instance).After(Weakness.Mask, slice.Syntax),
            IImplicitIndexerReferenceOperation element => Read(element.Instance).After(Weakness.Mask, element.Syntax),
            IIsPatternOperation pattern => Match(pattern),
            IReturnOperation { ReturnedValue: { } yielded } => Yield(yielded),
            IFlowAnonymousFunctionOperation or IDelegateCreationOperation or IMethodReferenceOperation or IIsNullOperation or INameOfOperation or ITypeOfOperation or ISizeOfOperation => Nothing(operation),
            IInvalidOperation => Nothing(operation).Or(Material.Trusted),
            IUtf8StringOperation => Material.Of(new KeyFact(KeyOrigin.Code, operation.Syntax)),
            IArrayCreationOperation { Initializer: { } elements } array => Filled(array, [.. elements.ElementValues.Select(Read)]),
            { Syntax: CollectionExpressionSyntax } => Filled(operation, [.. operation.ChildOperations.Select(Read)]),
            _ => Material.Mix([.. operation.ChildOperations.Select(Read)]),
        };
        return operation.Type is { SpecialType: SpecialType.System_Boolean } or { TypeKind: TypeKind.Enum } ? Material.Nothing : material;
    }

    private Material Nothing(IOperation operation)
    {
        foreach (var child in operation.ChildOperations)
            Read(child);
        return Material.Nothing;
    }

    private Material Yield(IOperation yielded)
    {
        var material = Located(Read(yielded), yielded.Syntax);
        _returned = _returned.Or(material);
        return material;
    }

    /// <summary>A parameter of a primary constructor, or of a method around a function.</summary>
    private Material Captured(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor && !SymbolEqualityComparer.Default.Equals(constructor, _method)
            ? _reader.Held.Of(parameter)
            : Material.Nothing;

    private Material Capture(IFlowCaptureOperation capture)
    {
        var material = Read(capture.Value);
        if (capture.Value is { Type: { IsReferenceType: true, SpecialType: not SpecialType.System_String } } && SlotOf(capture.Value) is { } alias and not CaptureId
            && capture.Value is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation)
        {
            _aliases[capture.Id] = alias;
            _slots[alias] = material;
        }
        else
        {
            _slots[capture.Id] = Located(material, capture.Value.Syntax);
        }

        return material;
    }

    private Material ReadElement(IArrayElementReferenceOperation element)
    {
        foreach (var index in element.Indices)
            Read(index);
        var array = Read(element.ArrayReference);
        return element.Indices is [IRangeOperation] ? array.After(Weakness.Mask, element.Syntax) : array;
    }

    private Material Blank(IArrayCreationOperation array)
    {
        foreach (var size in array.DimensionSizes)
            Read(size);
        return Material.Of(new KeyFact(KeyOrigin.Blank, array.Syntax));
    }

    /// <summary>A value of parts: where all of them stand in the code, it does.</summary>
    private static Material Filled(IOperation operation, Material[] parts)
    {
        var mixed = Material.Mix(parts);
        return !mixed.Keys.IsEmpty && !mixed.Keys.Any(static key => key.Origin > KeyOrigin.Code)
            ? mixed.WithKeys(Bag<KeyFact>.Of(new KeyFact(KeyOrigin.Code, operation.Syntax)))
            : mixed;
    }

    /// <summary>What operators do: exclusive or can be undone, a remainder is a part, a quotient is coarser, and a secret shift hides.</summary>
    private static Material Combine(IOperation operation, BinaryOperatorKind kind, Material left, Material right)
    {
        var mixed = Material.Mix([left, right]);
        if (operation.Type is { SpecialType: SpecialType.System_String or SpecialType.System_Object } || mixed.Data.IsEmpty)
            return mixed;
        return kind switch
        {
            BinaryOperatorKind.ExclusiveOr or BinaryOperatorKind.Or or BinaryOperatorKind.And or BinaryOperatorKind.LeftShift or BinaryOperatorKind.RightShift => mixed.After(Weakness.Encoding, operation.Syntax),
            BinaryOperatorKind.Remainder => mixed.After(Weakness.Mask, operation.Syntax),
            BinaryOperatorKind.Divide or BinaryOperatorKind.IntegerDivide => mixed.WithData(mixed.Data.Where(static fact => !fact.Weakness.IsLegible())),
            BinaryOperatorKind.Add or BinaryOperatorKind.Subtract => Shifted(mixed, operation.Syntax),
            _ => mixed,
        };
    }

    private static Material Shifted(Material mixed, SyntaxNode site) =>
        mixed.Keys.Any(static key => key.Origin > KeyOrigin.Code) ? mixed.WithData(mixed.Data.Where(static fact => !fact.Weakness.IsLegible()))
        : mixed.Data.Any(static fact => fact.Weakness == Weakness.Random) ? mixed.WithData(mixed.Data.Where(static fact => !fact.Weakness.IsLegible()))
        : mixed.After(Weakness.Encoding, site);

    private Material Match(IIsPatternOperation match)
    {
        var material = Read(match.Value);
        foreach (var pattern in match.Pattern.DescendantsAndSelf())
        {
            if (pattern is IDeclarationPatternOperation { DeclaredSymbol: { } declared })
                _slots[declared] = material;
            else if (pattern is IRecursivePatternOperation { DeclaredSymbol: { } whole })
                _slots[whole] = material;
            else if (pattern is IListPatternOperation { DeclaredSymbol: { } list })
                _slots[list] = material;
        }

        return Material.Nothing;
    }
}
