using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Portable;

/// <summary>Whether a member does just what is assumed of unknown code, so that nothing need be said of it.</summary>
internal static class DefaultRule
{
    public static bool Holds(IMethodSymbol method, PortableSummary summary)
    {
        // Of a described assembly, an accessor that is passed over stores.
        if (method.AssociatedSymbol is IPropertySymbol || summary is not { SinkFlows: [], DelegateCalls: [], Outputs: [], Effects: [], OpenCalls: [], Thrown.IsNothing: true })
            return false;
        if (method.MethodKind == MethodKind.Constructor)
            return method.Parameters.IsEmpty;
        var isPouring = method.Parameters.Any(static parameter => FlowTypes.IsCarrier(parameter.Type) || parameter.RefKind is RefKind.Ref or RefKind.Out);
        if (method.ReturnsVoid)
            return !isPouring && (method.IsStatic || method.Parameters.IsEmpty);
        if (isPouring || (!method.IsStatic && !method.Parameters.IsEmpty && Library.LibraryModel.IsMutator(method)))
            return false;
        if (FlowTypes.IsMeasureOnceAwaited(method.ReturnType))
            return summary.Return.IsNothing && !AnyInput(method, static type => FlowTypes.IsQuantity(type));
        return ReturnsAllInputs(method, summary);
    }

    private static bool AnyInput(IMethodSymbol method, Func<ITypeSymbol, bool> holds) =>
        (!method.IsStatic && holds(method.ContainingType)) || method.Parameters.Any(parameter => holds(parameter.Type));

    private static bool ReturnsAllInputs(IMethodSymbol method, PortableSummary summary)
    {
        var returned = new HashSet<int>();
        foreach (var fact in summary.Return.Facts ?? [])
        {
            if (fact is not { Cap: Level.Identifying, Origin: PortableOrigin.Input { Path: { Fields: [] } path, Without: [], Part: AddressPart.Any } } || !returned.Add(NumberOf(path)))
                return false;
        }

        foreach (var number in summary.Return.Objects ?? [])
        {
            if (summary.Objects[number] is not { Contents: null, Input: { Fields: [] } path } || !returned.Add(NumberOf(path)))
                return false;
        }

        var inputs = new HashSet<int>(method.Parameters.Where(static parameter => parameter.Type.TypeKind != TypeKind.Delegate).Select(static parameter => parameter.Ordinal));
        if (!method.IsStatic)
            inputs.Add(-1);
        return returned.SetEquals(inputs);
    }

    private static int NumberOf(PortablePath path) => path.Root switch
    {
        InputRoot.This => -1,
        InputRoot.Parameter => path.Ordinal,
        _ => -2,
    };
}
