using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SovereignData.Analyzers.Flow.Graph;

/// <summary>Walks the operations of a body once and names what they call.</summary>
internal sealed class CallScan(IFlowModel model, Dispatch dispatch)
{
    private readonly HashSet<IMethodSymbol> _callees = new(SymbolEqualityComparer.Default);
    private bool _callsSink;

    public void Describe(MethodNode node, CancellationToken cancellationToken)
    {
        foreach (var operation in node.Operations)
        {
            foreach (var inner in operation.DescendantsAndSelf())
            {
                cancellationToken.ThrowIfCancellationRequested();
                Visit(inner);
            }
        }

        if (node.Method.MethodKind == MethodKind.Constructor && node.Method.ContainingType.BaseType is { SpecialType: SpecialType.None } parent)
        {
            foreach (var constructor in parent.InstanceConstructors)
            {
                if (constructor.Parameters.IsEmpty)
                    Call(constructor, parent, isExact: true, isBaseCall: true);
            }
        }

        node.Callees = [.. _callees];
        node.CallsSink = _callsSink;
    }

    private void Visit(IOperation operation)
    {
        switch (operation)
        {
            case IInvocationOperation call:
                Call(call.TargetMethod, call.Instance?.Type, Operations.IsExact(call.Instance), Operations.IsBase(call.Instance), Operations.HeldBy(call.Instance));
                break;
            case IObjectCreationOperation { Constructor: { } constructor }:
                Call(constructor, constructor.ContainingType, isExact: true, isBaseCall: true);
                break;
            case IPropertyReferenceOperation reference:
                Call(reference.Property.GetMethod, reference.Instance?.Type, Operations.IsExact(reference.Instance), Operations.IsBase(reference.Instance));
                Call(reference.Property.SetMethod, reference.Instance?.Type, Operations.IsExact(reference.Instance), Operations.IsBase(reference.Instance));
                break;
            case IMethodReferenceOperation reference:
                Call(reference.Method, reference.Instance?.Type, isExact: false, Operations.IsBase(reference.Instance));
                break;
            case IBinaryOperation { OperatorMethod: { } @operator }:
                Call(@operator);
                break;
            case IUnaryOperation { OperatorMethod: { } @operator }:
                Call(@operator);
                break;
            case ICompoundAssignmentOperation { OperatorMethod: { } @operator }:
                Call(@operator);
                break;
            case IConversionOperation { OperatorMethod: { } @operator }:
                Call(@operator);
                break;
            case IIncrementOrDecrementOperation { OperatorMethod: { } @operator }:
                Call(@operator);
                break;
            case IInterpolationOperation { Expression.Type: { } type }:
                Call(Operations.ToStringOf(type), type);
                break;
            case IForEachLoopOperation loop:
                Call(Operations.GetEnumeratorOf(Operations.Unconverted(loop.Collection).Type), Operations.Unconverted(loop.Collection).Type);
                break;
            case IDeconstructionAssignmentOperation { Syntax: AssignmentExpressionSyntax, Value.Type: INamedTypeSymbol { IsTupleType: false } type }:
                foreach (var member in type.GetMembers("Deconstruct"))
                    Call(member as IMethodSymbol);
                break;
        }
    }

    private void Call(IMethodSymbol? method, ITypeSymbol? receiver = null, bool isExact = false, bool isBaseCall = false, IPropertySymbol? held = null)
    {
        if (method is null)
            return;
        if (model.SinkOf(method, held) is not null)
        {
            _callsSink = true;
            return;
        }

        foreach (var target in dispatch.Targets(method, receiver, isExact, isBaseCall))
            _callees.Add(target);
    }
}
