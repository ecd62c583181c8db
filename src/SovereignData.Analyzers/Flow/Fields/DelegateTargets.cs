using Microsoft.CodeAnalysis.CSharp.Syntax;
using SovereignData.Analyzers.Flow.Graph;

namespace SovereignData.Analyzers.Flow.Fields;

/// <summary>Finds the code that is put into delegate-typed fields, properties and events, anywhere in the compilation.</summary>
internal sealed class DelegateTargets(BodySource bodies, MemberIndex members)
{
    /// <summary>Methods through which a delegate is handed on before it is put away.</summary>
    private const int RegistrationDepth = 3;

    private readonly Dictionary<ISymbol, DelegateTarget[]> _targets = new(SymbolEqualityComparer.Default);

    public DelegateTarget[] Of(ISymbol holder, CancellationToken cancellationToken)
    {
        holder = FlowKeys.RootOf(holder.OriginalDefinition);
        if (_targets.TryGetValue(holder, out var known))
            return known;
        var found = new List<DelegateTarget>();
        if (FlowKeys.TypeOf(holder) is { } type && (Operations.HoldsDelegates(type) || Operations.HoldsObjects(type)))
        {
            // The parameter of a primary constructor, which members use as a field, or which a record makes a property of.
            if (PrimaryConstructors.ParameterOf(holder) is { ContainingSymbol: IMethodSymbol constructor } parameter)
                AddHandedIn(parameter, constructor, found, depth: 1, cancellationToken);
            foreach (var method in members.Mentioning(holder.Name))
            {
                foreach (var operation in bodies.OperationsOf(method, cancellationToken))
                    Collect(operation, holder, method, found, cancellationToken);
            }
        }

        return _targets[holder] = [.. found];
    }

    private void Collect(IOperation body, ISymbol holder, IMethodSymbol owner, List<DelegateTarget> found, CancellationToken cancellationToken)
    {
        var parts = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var operation in body.DescendantsAndSelf())
        {
            AddPart(operation, holder, parts);
            var (target, value) = operation switch
            {
                ISimpleAssignmentOperation assignment => (Holder(assignment.Target), assignment.Value),
                ICompoundAssignmentOperation assignment => (Holder(assignment.Target), assignment.Value),
                ICoalesceAssignmentOperation assignment => (Holder(assignment.Target), assignment.Value),
                IEventAssignmentOperation { Adds: true, EventReference: IEventReferenceOperation reference } subscription => (reference.Event, subscription.HandlerValue),
                IFieldInitializerOperation { InitializedFields: [var field, ..] } initialiser => (field, initialiser.Value),
                IPropertyInitializerOperation { InitializedProperties: [var property, ..] } initialiser => (property, initialiser.Value),
                _ => ((ISymbol?)null, (IOperation?)null),
            };
            if (target is not null && value is not null && IsHolder(target, holder))
                AddCode(value, owner, found, depth: 0, cancellationToken);
            if (operation is IInvocationOperation { Instance: { } list } call && (list is ILocalReferenceOperation { Local: var local } ? parts.Contains(local) : Holder(list) is { } listed && IsHolder(listed, holder)))
                AddAll(call.Arguments.Select(static argument => argument.Value), owner, found, depth: 0, cancellationToken);
        }
    }

    /// <summary>Notes a variable that stands for a list in the table: <c>table.TryGetValue(key, out var list)</c>, <c>table[key] = list = []</c>.</summary>
    private static void AddPart(IOperation operation, ISymbol holder, HashSet<ISymbol> parts)
    {
        var (variable, other) = operation switch
        {
            IVariableDeclaratorOperation { Symbol: var declared, Initializer.Value: var value } => (declared, value),
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var assigned }, Value: var value } => (assigned, value),
            ISimpleAssignmentOperation { Target: var target, Value: var value } when Assigned(value) is { } local => (local, target),
            IArgumentOperation { Parameter.RefKind: RefKind.Out, Value: var value, Parent: IInvocationOperation { Instance: { } table } } when Assigned(value) is { } local => (local, table),
            _ => ((ILocalSymbol?)null, (IOperation?)null),
        };
        if (variable is null || other is null)
            return;
        other = Operations.Unconverted(other);
        if (Holder(other is IInvocationOperation { Instance: { } receiver } ? receiver : other) is { } member && IsHolder(member, holder))
            parts.Add(variable);
    }

    private static ILocalSymbol? Assigned(IOperation value) => Operations.Unconverted(value) switch
    {
        ILocalReferenceOperation reference => reference.Local,
        IDeclarationExpressionOperation { Expression: ILocalReferenceOperation reference } => reference.Local,
        ISimpleAssignmentOperation { Target: ILocalReferenceOperation reference } => reference.Local,
        _ => null,
    };

    private static bool IsHolder(ISymbol member, ISymbol holder) =>
        string.Equals(member.Name, holder.Name, StringComparison.Ordinal) && SymbolEqualityComparer.Default.Equals(FlowKeys.RootOf(member.OriginalDefinition), holder);

    private void AddAll(IEnumerable<IOperation> values, IMethodSymbol owner, List<DelegateTarget> found, int depth, CancellationToken cancellationToken)
    {
        foreach (var value in values)
        {
            var type = Operations.Unconverted(value).Type ?? value.Type;
            if (Operations.IsDelegate(type) || Operations.HoldsDelegates(type) || value is IDelegateCreationOperation)
                AddCode(value, owner, found, depth, cancellationToken);
        }
    }

    private static ISymbol? Holder(IOperation target) => target switch
    {
        IFieldReferenceOperation field => field.Field,
        IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } table } => Holder(table),
        IPropertyReferenceOperation property => property.Property,
        IEventReferenceOperation @event => @event.Event,
        IArrayElementReferenceOperation { ArrayReference: var array } => Holder(array),
        _ => null,
    };

    private void AddCode(IOperation value, IMethodSymbol owner, List<DelegateTarget> found, int depth, CancellationToken cancellationToken)
    {
        value = Operations.Unconverted(value);
        value = value is IDelegateCreationOperation creation ? Operations.Unconverted(creation.Target) : value;
        switch (value)
        {
            case IAnonymousFunctionOperation lambda:
                found.Add(new(lambda.Symbol, lambda, lambda, owner));
                break;
            case IMethodReferenceOperation { Method.MethodKind: not MethodKind.LocalFunction } reference:
                found.Add(new(reference.Method, Body: null, reference, owner));
                break;
            case IConditionalOperation { WhenFalse: { } other } choice:
                AddCode(choice.WhenTrue, owner, found, depth, cancellationToken);
                AddCode(other, owner, found, depth, cancellationToken);
                break;
            case IBinaryOperation both:
                AddCode(both.LeftOperand, owner, found, depth, cancellationToken);
                AddCode(both.RightOperand, owner, found, depth, cancellationToken);
                break;
            case ITupleOperation tuple:
                AddElements(tuple, owner, found, depth, cancellationToken);
                break;
            case IObjectCreationOperation made when Operations.HoldsDelegates(value.Type):
                AddAll(made.Arguments.Select(static argument => argument.Value).Concat(made.Initializer?.Initializers.SelectMany(Listed) ?? []), owner, found, depth, cancellationToken);
                break;
            case IArrayCreationOperation { Initializer: { } initialiser }:
                AddAll(initialiser.ElementValues, owner, found, depth, cancellationToken);
                break;
            // A collection expression, which Roslyn 4.8 shows only as children.
            case { Syntax: CollectionExpressionSyntax }:
                AddAll(value.ChildOperations, owner, found, depth, cancellationToken);
                break;
            case IParameterReferenceOperation { Parameter: var parameter } when depth < RegistrationDepth && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, owner):
                AddHandedIn(parameter, owner, found, depth + 1, cancellationToken);
                break;
        }
    }

    /// <summary>Of the delegates in a tuple each is known by its place.</summary>
    private void AddElements(ITupleOperation tuple, IMethodSymbol owner, List<DelegateTarget> found, int depth, CancellationToken cancellationToken)
    {
        for (var i = 0; i < tuple.Elements.Length; i++)
        {
            var first = found.Count;
            AddAll([tuple.Elements[i]], owner, found, depth, cancellationToken);
            for (var added = first; added < found.Count; added++)
                found[added] = found[added] with { Element = found[added].Element ?? i };
        }
    }

    /// <summary>What one entry of an initialiser puts into the table.</summary>
    private static IEnumerable<IOperation> Listed(IOperation entry) => entry switch
    {
        IInvocationOperation call => call.Arguments.Select(static argument => argument.Value),
        ISimpleAssignmentOperation assignment => [assignment.Value],
        _ => [],
    };

    private static IOperation? HandedIn(ImmutableArray<IArgumentOperation> arguments, IParameterSymbol parameter) =>
        arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal)?.Value;

    /// <summary>What callers register through a method, a constructor or an accessor.</summary>
    private void AddHandedIn(IParameterSymbol parameter, IMethodSymbol owner, List<DelegateTarget> found, int depth, CancellationToken cancellationToken)
    {
        foreach (var caller in members.CallersOf(owner))
        {
            foreach (var body in bodies.OperationsOf(caller, cancellationToken))
            {
                foreach (var operation in body.DescendantsAndSelf())
                {
                    var (method, handed) = operation switch
                    {
                        IInvocationOperation call => (call.TargetMethod, HandedIn(call.Arguments, parameter)),
                        IObjectCreationOperation { Constructor: { } constructor } creation => (constructor, HandedIn(creation.Arguments, parameter)),
                        IEventAssignmentOperation { Adds: true, EventReference: IEventReferenceOperation { Event.AddMethod: { } add } } subscription => (add, subscription.HandlerValue),
                        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { IsIndexer: false, SetMethod: { } set } } } assignment => (set, assignment.Value),
                        _ => ((IMethodSymbol?)null, (IOperation?)null),
                    };
                    if (method is not null && handed is not null && SymbolEqualityComparer.Default.Equals(BodySource.Definition(method), owner))
                        AddCode(handed, caller, found, depth, cancellationToken);
                }
            }
        }
    }
}

/// <summary>Code that is put into a delegate.</summary>
/// <param name="Method">A named method, or a lambda.</param>
/// <param name="Body">The lambda.</param>
/// <param name="Site">Where it is written.</param>
/// <param name="Owner">The member in which it is written.</param>
internal sealed record DelegateTarget(IMethodSymbol Method, IOperation? Body, IOperation Site, IMethodSymbol Owner)
{
    /// <summary>The place in the innermost tuple around it; null outside tuples.</summary>
    public int? Element { get; init; }
}
