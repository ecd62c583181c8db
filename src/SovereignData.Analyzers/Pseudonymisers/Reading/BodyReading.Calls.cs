using Microsoft.CodeAnalysis.FlowAnalysis;
using SovereignData.Analyzers.Pseudonymisers.Apis;
using SovereignData.Analyzers.Pseudonymisers.Values;

namespace SovereignData.Analyzers.Pseudonymisers.Reading;

/// <content>Calls: of code in sight, of functions, of libraries.</content>
internal sealed partial class BodyReading
{
    private Material Invoke(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        var receiver = Read(call.Instance);
        var arguments = call.Arguments.OrderBy(static argument => argument.Parameter?.Ordinal).ToArray();
        var values = arguments.Select(argument => argument.Parameter is { RefKind: RefKind.Out } ? Material.Nothing : Read(argument.Value)).ToArray();
        if (method.MethodKind == MethodKind.DelegateInvoke)
            return InvokeFunction(SlotOf(call.Instance) is { } slot && _functions.TryGetValue(slot, out var known) ? known : null, values);
        if (method.MethodKind == MethodKind.LocalFunction)
            return InvokeLocal(method, values);
        var targets = _reader.TargetsOf(method, call.Instance?.Type);
        return targets.Count > 0
            ? InvokeInSight(method, targets, values, receiver, [.. arguments.Select(static argument => argument.Value)], call.Instance)
            : InvokeLibrary(new(call, method, receiver, values, arguments, call.Instance));
    }

    /// <summary>Any of the methods may run.</summary>
    private Material InvokeInSight(IMethodSymbol method, IReadOnlyList<IMethodSymbol> targets, Material[] values, Material receiver, IOperation[] arguments, IOperation? instance = null)
    {
        var returned = Material.Nothing;
        foreach (var target in targets)
        {
            var result = _reader.Call(target, values, instance is IInstanceReferenceOperation ? _receiver : receiver);
            returned = returned.Or(result.Returned);
            foreach (var parameter in target.Parameters.Where(parameter => parameter.Ordinal < arguments.Length))
            {
                if (result.End[parameter] is not { } end || end.Equals(values[parameter.Ordinal]))
                    continue;
                if (parameter.RefKind is RefKind.Out or RefKind.Ref)
                    Assign(arguments[parameter.Ordinal], end, arguments[parameter.Ordinal].Syntax);
                else if (parameter.Type is { IsReferenceType: true, SpecialType: not SpecialType.System_String } or { IsRefLikeType: true } && SlotOf(arguments[parameter.Ordinal]) is { } slot)
                    _slots[slot] = end;
            }

            _inPlace = _inPlace.Or(result.InPlace);
        }

        return method.ReturnType.SpecialType == SpecialType.System_Boolean ? Material.Nothing : returned;
    }

    private Material InvokeFunction(IOperation? function, Material[] values)
    {
        switch (function)
        {
            case IFlowAnonymousFunctionOperation lambda:
                return RunNested(lambda.Symbol, values, _graph.GetAnonymousFunctionControlFlowGraphInScope(lambda, _reader.CancellationToken));
            case IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } local }:
                return InvokeLocal(local, values);
            case IMethodReferenceOperation { Method: { } method } reference when _reader.TargetsOf(method, reference.Instance?.Type) is { Count: > 0 } targets:
                return InvokeInSight(method, targets, values, Read(reference.Instance), []);
            case IMethodReferenceOperation { Method: { } method }:
                return InvokeLibrary(new(function, method, Material.Nothing, values, [], Instance: null));
            default:
                return Material.Trusted;
        }
    }

    private Material InvokeLocal(IMethodSymbol function, Material[] values)
    {
        var graph = _graph;
        for (; graph is not null; graph = graph.Parent)
        {
            if (graph.LocalFunctions.Contains(function.OriginalDefinition, SymbolEqualityComparer.Default))
                return RunNested(function.OriginalDefinition, values, graph.GetLocalFunctionControlFlowGraph(graph.LocalFunctions.First(one => SymbolEqualityComparer.Default.Equals(one, function.OriginalDefinition)), _reader.CancellationToken));
        }

        return Material.Trusted;
    }

    /// <summary>A lambda or local function reads and writes the variables around it.</summary>
    private Material RunNested(IMethodSymbol function, Material[] values, ControlFlowGraph graph)
    {
        if (!_reader.Enter(function))
            return Material.Nothing;
        try
        {
            var start = _slots.Copy();
            foreach (var parameter in function.Parameters)
                start[parameter] = parameter.Ordinal < values.Length ? values[parameter.Ordinal] : Material.Mix(values);
            var run = new BodyReading(_reader, graph, _method, _receiver);
            foreach (var known in _functions)
                run._functions[known.Key] = known.Value;
            foreach (var alias in _aliases)
                run._aliases[alias.Key] = alias.Value;
            var result = run.Run(start);
            _slots.Join(result.End);
            _inPlace = _inPlace.Or(result.InPlace);
            return result.Returned;
        }
        finally
        {
            _reader.Leave(function);
        }
    }

    private Material Create(IObjectCreationOperation creation)
    {
        var arguments = creation.Arguments.OrderBy(static argument => argument.Parameter?.Ordinal).ToArray();
        var values = arguments.Select(argument => Read(argument.Value)).ToArray();
        if (creation.Constructor is { } constructor)
            _reader.Created.Add((constructor.OriginalDefinition, values));
        if (ToolOf(creation.Type, values is [] ? Bag<KeyFact>.Of(KeyFact.Fresh) : KeysFor(arguments, values)) is { } tool)
            return Equip(tool, arguments, values);
        var mixed = Material.Mix([.. values, .. arguments.Select(static argument => FunctionOf(argument.Value)).OfType<IOperation>().Select(function => InvokeFunction(function, []))]);
        return arguments is [{ Value: var first }, ..] && IsWrittenTo(first.Type) && SlotOf(first) is { } under
            ? mixed with { Under = under, Tool = CryptoApi.IsTransform(creation.Type) ? values.Select(static value => value.Tool).FirstOrDefault(static one => one is not null) : null }
            : mixed;
    }

    private static bool IsWrittenTo(ITypeSymbol? type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current is { Name: "Stream" or "TextWriter", ContainingNamespace: { Name: "IO", ContainingNamespace.Name: "System" } })
                return true;
        }

        return false;
    }

    private static Bag<KeyFact> KeysFor(IArgumentOperation[] arguments, Material[] values)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].Parameter?.Name is "key" or "rgbKey")
                return values[i].Keys;
        }

        return default;
    }

    /// <summary>An object of cryptography, from its constructor. What derives bytes is given what it derives them from.</summary>
    private static Material Equip(Tool tool, IArgumentOperation[] arguments, Material[] values) =>
        (tool.Kind == ToolKind.Digest && arguments.Length > 0 ? Material.Mix(values) : Material.Nothing) with { Tool = tool };

    private static Tool? ToolOf(ITypeSymbol? type, Bag<KeyFact> keys) => CryptoApi.ToolOf(type) is { } kind ? new(kind, keys) : null;
}
