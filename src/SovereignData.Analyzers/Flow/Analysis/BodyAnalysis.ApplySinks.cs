using SovereignData.Analyzers.Flow.Summaries;
using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>Ways into sinks that a callee leaves open for what a call hands in.</content>
internal sealed partial class BodyAnalysis
{
    private sealed partial class Application
    {
        private readonly Dictionary<Value, (FactSet Facts, int Work)> _carried = [];

        private void Send(SinkFlow flow)
        {
            if (flow.Holder is { } holder && (holder.Field is { IsCall: true } call ? _narrowed.ContainsKey(call) : IsKnown(holder)))
                return;
            var data = Substitute(flow.Data, isSent: true);
            caller.ExhaustIfUntold(data);
            data = data.Select(static fact => fact.Origin is SourceOrigin or InputOrigin or TypeParameterOrigin ? fact : null);
            if (data.IsEmpty)
                return;
            var endpoint = caller.WithServices(Endpoint(Substitute(flow.Endpoint, isSent: false)), client: null);
            var hit = new Hit(ReportedAt(flow, data), flow.Sink, data, endpoint, flow.Place ?? Place.Of(site.Syntax), IsInCallee: !IsLambda, Through(flow)) { Holder = caller._holder };
            caller._hits.Add(hit);
            if (flow.Place is null)
                caller.RecordEndpoint(hit.Argument, hit.SinkPlace, endpoint);
        }

        /// <summary>Whether the call knows what a delegate is that the callee takes from its receiver.</summary>
        private bool IsKnown(InputPath holder) => HasCallable(Input(holder));

        private InputPath[] Through(SinkFlow flow)
        {
            var through = new List<InputPath>();
            if (IsLambda || flow.Argument is not { } argument || !caller._engine.Bodies.IsHere(argument.Tree))
                return [];
            foreach (var fact in flow.Data)
            {
                if (fact.Origin is InputOrigin { Path: { Root: InputRoot.This or InputRoot.Parameter, Depth: > 0 } path })
                    through.Add(path);
            }

            return [.. through];
        }

        /// <summary>A lambda is part of the member it is written in: what it sends is reported inside it.</summary>
        private Place ReportedAt(SinkFlow flow, FactSet data) =>
            flow.Argument is { } argument && (IsLambda || (target.MethodKind == MethodKind.LocalFunction && flow.Root.Root != InputRoot.Parameter))
                ? argument
                : Place.Of(flow.Root.Root == InputRoot.Parameter ? HandedToOpenCall(flow, data) ?? SentBy(flow.Root) : IsOfExtensionBlock ? site.SyntaxOf(flow.Root) : Carrying(data) is { } carrier ? Operations.AsWritten(carrier) : site.Syntax);

        /// <summary>Where what an open call gives is sent: the argument that its body takes the data from, if that is not the object on which it is called.</summary>
        private SyntaxNode? HandedToOpenCall(SinkFlow flow, FactSet data) =>
            flow.Data.Any(static fact => fact.Origin is InputOrigin input && FlowKeys.IsCalled(input.Path)) && !Shares(Carried(site.Argument(flow.Root.Ordinal)), data) && Carrying(data) is { } carrier
                ? Operations.AsWritten(carrier)
                : null;

        /// <summary>The argument that carries what is sent, where it went through the receiver: in a callback, an override, or what the callee writes into.</summary>
        private IOperation? Carrying(FactSet data)
        {
            if (site.Receiver is { } receiver && Shares(Carried(receiver), data))
                return null;
            foreach (var argument in site.Arguments)
            {
                if (!Operations.IsDelegate(argument.Parameter.Type) && Shares(Carried(argument.Value), data))
                    return argument.Operation;
            }

            return null;
        }

        /// <summary>All that an argument says. Many ways into sinks ask for it: each counts as work, only the first is.</summary>
        private FactSet Carried(Value handed)
        {
            if (_carried.TryGetValue(handed, out var known))
            {
                caller.Spend(known.Work);
                return known.Facts;
            }

            var before = caller._work;
            var facts = caller.Whole(handed);
            _carried.Add(handed, (facts, (int)(caller._work - before)));
            return facts;
        }

        private static bool Shares(FactSet carried, FactSet data) =>
            data.Any(sent => sent.Origin switch
            {
                SourceOrigin => carried.Has(sent.Origin),
                InputOrigin input => carried.Any(fact => fact.Origin is InputOrigin held && held.IsSameButForRest(input)),
                _ => false,
            });

        /// <summary>The receiver of an extension is an argument; Roslyn 4.8 knows an extension block only as a type without a name.</summary>
        private bool IsOfExtensionBlock => target.ContainingType is { CanBeReferencedByName: false, IsAnonymousType: false };

        /// <summary>Of the arguments that the compiler gathers in a list, the one that bears tagged data.</summary>
        private SyntaxNode SentBy(InputPath root)
        {
            if (site.OperationOf(root) is { } operation && Operations.ParamsElements(operation) is { IsEmpty: false } elements && site.Argument(root.Ordinal).SingleObject is { } array)
            {
                for (var i = 0; i < elements.Length; i++)
                {
                    if (caller.Whole(caller.PlacedAt(array, i)).Any(static fact => fact.Origin is SourceOrigin))
                        return Operations.AsWritten(elements[i]);
                }
            }

            return site.SyntaxOf(root);
        }
    }
}
