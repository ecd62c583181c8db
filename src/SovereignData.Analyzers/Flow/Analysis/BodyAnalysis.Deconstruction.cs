using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>Values that are taken apart: tuples, pairs, records, and types with a <c>Deconstruct</c>.</content>
internal sealed partial class BodyAnalysis
{
    private Value Deconstruct(IDeconstructionAssignmentOperation deconstruction)
    {
        var value = Evaluate(Operations.Unconverted(deconstruction.Value));
        var info = deconstruction is { Syntax: AssignmentExpressionSyntax syntax, SemanticModel: { } model } ? model.GetDeconstructionInfo(syntax) : default;
        DeconstructInto(deconstruction.Target, value, info, deconstruction.Value);
        return value;
    }

    /// <param name="target">What is assigned to.</param>
    /// <param name="value">What is taken apart.</param>
    /// <param name="info">How.</param>
    /// <param name="source">The expression that gives the value, if one does: of a tuple that is written out, each part has its own.</param>
    private void DeconstructInto(IOperation target, Value value, DeconstructionInfo info, IOperation? source = null)
    {
        target = target is IDeclarationExpressionOperation declaration ? declaration.Expression : target;
        if (target is not ITupleOperation tuple)
        {
            Assign(target, value, source);
            return;
        }

        var parts = Parts(value, info.Method, tuple.Elements.Length, target);
        var written = source is null ? null : Operations.Unconverted(source) as ITupleOperation;
        for (var i = 0; i < tuple.Elements.Length; i++)
            DeconstructInto(tuple.Elements[i], parts[i], i < info.Nested.Length ? info.Nested[i] : default, i < written?.Elements.Length ? written.Elements[i] : source);
    }

    private Value[] Parts(Value value, IMethodSymbol? deconstructor, int count, IOperation operation)
    {
        deconstructor = deconstructor?.ReducedFrom ?? deconstructor;
        var isByProperties = deconstructor is not null && (deconstructor.IsImplicitlyDeclared || IsOfForeignRecord(deconstructor));
        if (deconstructor is not null && !isByProperties && !IsPair(deconstructor, count))
            return PartsByMethod(value, deconstructor, count, operation);
        var parts = new Value[count];
        for (var i = 0; i < count; i++)
        {
            var property = isByProperties ? RecordProperty(deconstructor!, i) : null;
            parts[i] = property is null
                ? ReadMember(value, FieldKey.Content(i, count), member: null, type: null, operation.Syntax)
                : ReadMember(value, _engine.Keys.OfMember(property), property, property.Type, operation.Syntax);
        }

        return parts;
    }

    /// <summary>What the compiler wrote for a record of another assembly: each part is the property of its name.</summary>
    private static bool IsOfForeignRecord(IMethodSymbol deconstructor) =>
        deconstructor is { IsStatic: false, DeclaringSyntaxReferences.IsEmpty: true, ContainingType.IsRecord: true }
        && deconstructor.Parameters.All(parameter => deconstructor.ContainingType.GetMembers(parameter.Name).Any(static member => member is IPropertySymbol));

    /// <summary>A library type that comes apart into what it holds for its type parameters, in their order: <c>KeyValuePair</c>.</summary>
    private static bool IsPair(IMethodSymbol deconstructor, int count)
    {
        var type = deconstructor.ContainingType.OriginalDefinition;
        if (!type.DeclaringSyntaxReferences.IsEmpty || type.TypeParameters.Length != count || deconstructor.Parameters.Length != count || deconstructor.IsStatic)
            return false;
        for (var i = 0; i < count; i++)
        {
            if (!SymbolEqualityComparer.Default.Equals(deconstructor.OriginalDefinition.Parameters[i].Type, type.TypeParameters[i]))
                return false;
        }

        return true;
    }

    private Value[] PartsByMethod(Value value, IMethodSymbol deconstructor, int count, IOperation operation)
    {
        var outputs = new Dictionary<int, Value>();
        CallArgument[] passed = deconstructor.IsStatic ? [new(deconstructor.Parameters[0], value, operation)] : [];
        Invoke(new(operation, deconstructor, deconstructor.IsStatic ? null : value, passed, IsExact: false, IsBase: false) { Outputs = outputs });
        var parts = new Value[count];
        var first = deconstructor.IsStatic ? 1 : 0;
        for (var i = 0; i < count; i++)
            parts[i] = outputs.TryGetValue(first + i, out var part) ? part : Value.Nothing;
        return parts;
    }

    private static IPropertySymbol? RecordProperty(IMethodSymbol deconstructor, int index) =>
        index < deconstructor.Parameters.Length
            ? deconstructor.ContainingType.GetMembers(deconstructor.Parameters[index].Name).OfType<IPropertySymbol>().FirstOrDefault()
            : null;
}
