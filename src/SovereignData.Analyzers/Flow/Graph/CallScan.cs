using Microsoft.CodeAnalysis.CSharp.Syntax;
using SovereignData.Analyzers.Flow.Fields;

namespace SovereignData.Analyzers.Flow.Graph;

/// <summary>Walks the operations of a body once and names what they call.</summary>
internal sealed class CallScan(IFlowModel model, Dispatch dispatch, DelegateTargets delegates, LibraryOverrides overrides)
{
    private readonly HashSet<IMethodSymbol> _callees = new(SymbolEqualityComparer.Default);
    private bool _callsSink;

    public void Describe(MethodNode node, IOperation[] operations, CancellationToken cancellationToken)
    {
        var holders = new List<ISymbol>();
        var takesForDelegate = false;
        foreach (var operation in operations)
        {
            foreach (var inner in operation.DescendantsAndSelf())
            {
                cancellationToken.ThrowIfCancellationRequested();
                Visit(inner);
                takesForDelegate |= Operations.TakesForDelegate(inner);
                if (HolderOf(inner, node.Method) is not { } holder)
                    continue;
                if (Operations.HoldsDelegates(inner.Type))
                    RunStored(holder, node, cancellationToken);
                else if (Operations.HoldsObjects(inner.Type))
                    holders.Add(holder);
            }
        }

        if (takesForDelegate)
        {
            foreach (var holder in holders)
                RunStored(holder, node, cancellationToken);
        }

        if (node.Method.MethodKind == MethodKind.Constructor && Constructors.UnnamedBase(node.Method.ContainingType) is { } unnamed)
            Call(unnamed, unnamed.ContainingType, isExact: true, isBaseCall: true);

        node.Callees = [.. _callees];
        node.CallsSink = _callsSink;
    }

    /// <summary>A member that may hold delegates; the parameter of a primary constructor is one to the other members.</summary>
    private static ISymbol? HolderOf(IOperation operation, IMethodSymbol here) => operation switch
    {
        IMethodReferenceOperation or IFieldReferenceOperation { Field.ContainingType.IsTupleType: true } => null,
        IMemberReferenceOperation reference => reference.Member,
        IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor } parameter } when !SymbolEqualityComparer.Default.Equals(constructor, here) => parameter,
        _ => null,
    };

    private void Visit(IOperation operation)
    {
        switch (operation)
        {
            case IInvocationOperation call:
                if (call.TargetMethod.DeclaringSyntaxReferences.IsEmpty)
                    _callees.UnionWith(overrides.Of(call.Instance?.Type));
                Call(call.TargetMethod, call.Instance?.Type, Operations.IsExact(call.Instance), Operations.IsBase(call.Instance), Operations.HeldBy(call.Instance), call.Arguments);
                break;
            case IArgumentOperation { Value: var argument }:
                _callees.UnionWith(overrides.WritersOf(Operations.Unconverted(argument).Type));
                if (Operations.EnumeratorFor(Operations.Unconverted(argument).Type) is { } own)
                {
                    Call(own, isBaseCall: true);
                    Call(Operations.CurrentOf(own.ReturnType));
                }

                break;
            case IObjectCreationOperation { Constructor: { } constructor } creation:
                _callees.UnionWith(overrides.WritersOf(constructor.ContainingType));
                Call(constructor, constructor.ContainingType, isExact: true, isBaseCall: true, arguments: creation.Arguments);
                break;
            case IPropertyReferenceOperation reference:
                Call(reference.Property.GetMethod, reference.Instance?.Type, Operations.IsExact(reference.Instance), Operations.IsBase(reference.Instance));
                Call(reference.Property.SetMethod, reference.Instance?.Type, Operations.IsExact(reference.Instance), Operations.IsBase(reference.Instance));
                break;
            case IAnonymousFunctionOperation { Symbol: var lambda }:
                _callsSink |= !lambda.GetAttributes().IsEmpty && model.SinkOf(lambda) is not null;
                break;
            case IEventAssignmentOperation { Adds: true, EventReference: IEventReferenceOperation reference }:
                Call(reference.Event.AddMethod, reference.Instance?.Type, Operations.IsExact(reference.Instance), Operations.IsBase(reference.Instance));
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
            case IDynamicInvocationOperation { Operation: IDynamicMemberReferenceOperation member } dynamic:
                foreach (var candidate in Operations.DynamicCandidates(member, dynamic.Arguments.Length))
                    Call(candidate);
                break;
            case IUsingOperation or IUsingDeclarationOperation:
                foreach (var disposal in Operations.Disposals(operation))
                    Call(disposal.Method, Operations.Unconverted(disposal.Resource).Type, Operations.IsExact(disposal.Resource));
                break;
            case { Syntax: CollectionExpressionSyntax }:
                var collection = operation.Type ?? (operation.Parent as IConversionOperation)?.Type;
                Call(Operations.BuilderOf(collection));
                if (Operations.AddOf(collection) is { } adding)
                {
                    Call(adding, collection, isExact: true);
                    foreach (var constructor in adding.ContainingType.InstanceConstructors)
                        Call(constructor, collection, isExact: true, isBaseCall: true);
                }

                break;
            case IAwaitOperation await when Operations.AwaiterOf(await) is { } info:
                Call(info.GetAwaiterMethod);
                Call(info.GetResultMethod);
                break;
            case IForEachLoopOperation loop:
                var enumerator = Operations.GetEnumeratorOf(Operations.Unconverted(loop.Collection).Type);
                Call(enumerator, Operations.Unconverted(loop.Collection).Type);
                Call(Operations.CurrentOf(enumerator?.ReturnType));
                break;
            case IDeconstructionAssignmentOperation { Syntax: AssignmentExpressionSyntax, Value.Type: INamedTypeSymbol { IsTupleType: false } type }:
                foreach (var member in type.GetMembers("Deconstruct"))
                    Call(member as IMethodSymbol);
                break;
        }
    }

    /// <summary>A delegate that a member holds may be called; what it runs lies in the member that put it there, or in a named method.</summary>
    private void RunStored(ISymbol holder, MethodNode node, CancellationToken cancellationToken)
    {
        node.RunsStoredDelegates = true;
        foreach (var target in delegates.Of(holder, cancellationToken))
        {
            if (target.Body is null)
                Call(target.Method);
            else if (!SymbolEqualityComparer.Default.Equals(target.Owner, node.Method))
                _callees.Add(target.Owner);
        }
    }

    /// <summary>A constant holds nobody's data: a call that sends nothing else is none that sends.</summary>
    private static bool IsSent(IArgumentOperation argument, SinkRole sink) =>
        argument.Parameter is not { } parameter
        || (sink.Sends(parameter) && !(argument.ArgumentKind == ArgumentKind.ParamArray ? Operations.ParamsElements(argument.Value).All(IsConstant) : IsConstant(argument.Value)));

    private static bool IsConstant(IOperation value) => Operations.Unconverted(value).ConstantValue.HasValue;

    private void Call(IMethodSymbol? method, ITypeSymbol? receiver = null, bool isExact = false, bool isBaseCall = false, IPropertySymbol? held = null, ImmutableArray<IArgumentOperation> arguments = default)
    {
        if (method is null)
            return;
        if (model.SinkOf(method, held) is { } sink)
        {
            _callsSink |= arguments.IsDefault || sink.SendsReceiver || sink.SendsWritten || arguments.Any(argument => IsSent(argument, sink));
            if (!sink.Sink.PassesOn)
                return;
        }

        foreach (var target in dispatch.Targets(method, receiver, isExact, isBaseCall))
        {
            _callsSink |= model.SinkOf(target) is not null;
            // What a package leaves open may lead back to the very member that leaves it open, as with decorators.
            if (!_callees.Add(target))
                continue;
            foreach (var open in dispatch.OpenCallsOf(target))
                Call(open, open.ContainingType);
        }
    }
}
