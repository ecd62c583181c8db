using SovereignData.Analyzers.Flow.Fields;
using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>What a stored handler takes of a message whose type only a caller knows: a handler of another type finds nothing of its own in it.</content>
internal sealed partial class BodyAnalysis
{
    /// <summary>Whether a handler may be run with some arguments, as far as their types tell.</summary>
    private static bool MayTake(DelegateTarget target, CallArgument[] arguments)
    {
        for (var i = 0; i < arguments.Length && i < target.Method.Parameters.Length; i++)
        {
            if (IsClosed(target.Method.Parameters[i].Type) && Operations.Unconverted(arguments[i].Operation).Type is { } given && IsClosed(given)
                && !IsOrDerivesFrom(given, target.Method.Parameters[i].Type) && !IsOrDerivesFrom(target.Method.Parameters[i].Type, given))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A type that only itself and what derives from it fits; conversions between plain values are left alone.</summary>
    private static bool IsClosed(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, IsGenericType: false } && (type.SpecialType is SpecialType.None or SpecialType.System_String);

    private CallArgument[] AsTaken(DelegateTarget target, CallArgument[] arguments, IOperation operation) =>
        [.. arguments.Select((argument, i) => Operations.Unconverted(argument.Operation).Type is ITypeParameterSymbol && i < target.Method.Parameters.Length ? argument with { Value = AsTaken(argument.Value, target.Method.Parameters[i].Type, (target.Site, i), operation) } : argument)];

    private Value AsTaken(Value message, ITypeSymbol type, object part, IOperation operation)
    {
        if (message.SingleObject is not { Input: { Depth: < FlowBudget.PathDepth } path } input || _model.TagOf(type).Kind != TagKind.None)
            return message;
        if (FlowTypes.IsScalar(type))
            return Value.Of(new Fact(new InputOrigin(path.Below(FieldKey.Base), Covered: null), Level.Identifying, Trace.Start(input.Name, Place.Of(operation.Syntax))));
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, DeclaringSyntaxReferences.IsEmpty: false })
            return message;
        var taken = _registry.Created(operation, part, () => new HeapObject { Type = type, Name = input.Name, Place = Place.Of(operation.Syntax) });
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            foreach (var member in declaring.GetMembers())
            {
                if (member is IFieldSymbol { IsStatic: false, AssociatedSymbol: null } or IPropertySymbol { IsStatic: false, IsIndexer: false } && FlowKeys.TypeOf(member) is { } held && _engine.Keys.OfMember(member) is var key)
                    Set(taken.Slot(key), ReadMember(message, key, member, held, operation.Syntax));
            }
        }

        return Value.Of(taken);
    }
}
