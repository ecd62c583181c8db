using SovereignData.Analyzers.Flow.Graph;
using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>Constructors, and the base constructors that they call without naming them.</content>
internal sealed partial class BodyAnalysis
{
    /// <summary>What runs before a constructor's own body: positional properties are filled, and a base constructor that is not named is called.</summary>
    private void EnterConstructor(IMethodSymbol constructor)
    {
        var self = InputValue(InputPath.This, constructor.ContainingType, Tag.None, "this", Place.Of(constructor));
        if (PrimaryConstructors.Is(constructor))
        {
            foreach (var parameter in constructor.Parameters)
            {
                var value = _state.Find(_registry.Variable(parameter)) ?? Value.Nothing;
                if (PrimaryConstructors.PropertyOf(constructor.ContainingType, parameter) is { } property)
                    Write(self, _engine.Keys.OfMember(property), property, value, source: null, Place.Of(parameter));
                if (PrimaryConstructors.Keeps(constructor.ContainingType, parameter, _cancellationToken))
                    Write(self, _engine.Keys.OfMember(parameter), member: null, value, source: null, Place.Of(parameter));
            }
        }

        if (ChainsExplicitly(_body.Operations) || Constructors.UnnamedBase(constructor.ContainingType) is not { } unnamed)
            return;
        var site = _body.Operations.IsEmpty ? _engine.Bodies.Constructors.FirstOperation(unnamed.OriginalDefinition, _cancellationToken) : _body.Operations[0];
        if (site is not null)
            Construct(new CallSite(site, unnamed, self, [], IsExact: true, IsBase: true));
    }

    /// <summary>Runs a constructor. Where nothing in sight runs for it, the base constructors go on at the same place: a package may know one.</summary>
    private void Construct(CallSite site)
    {
        var next = site.Method;
        while (next is not null && BodySource.Definition(next) is var definition && _engine.Bodies.HasBody(definition))
        {
            InvokeAll(site, [definition]);
            if (!_engine.Bodies.IsInSight(definition) || _engine.Bodies.Constructors.FirstOperation(definition, _cancellationToken) is not null)
                return;
            next = Constructors.UnnamedBase(next.ContainingType);
            if (next is not null)
                site = site with { Method = next, Arguments = [] };
        }
    }

    private static bool ChainsExplicitly(IOperation[] operations) =>
        Array.Exists(operations, static operation => operation is IConstructorBodyOperation { Initializer: not null });
}
