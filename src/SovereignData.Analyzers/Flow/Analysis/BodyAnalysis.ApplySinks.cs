using SovereignData.Analyzers.Flow.Summaries;
using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>Ways into sinks that a callee leaves open for what a call hands in.</content>
internal sealed partial class BodyAnalysis
{
    private sealed partial class Application
    {
        private void Send(SinkFlow flow)
        {
            if (flow.Holder is { } holder && (holder.Field is { IsCall: true } call ? _narrowed.ContainsKey(call) : IsKnown(holder)))
                return;
            var data = Substitute(flow.Data, isSent: true);
            data = data.Select(static fact => fact.Origin is SourceOrigin or InputOrigin or TypeParameterOrigin ? fact : null);
            if (data.IsEmpty)
                return;
            var endpoint = Endpoint(Substitute(flow.Endpoint, isSent: false));
            var hit = new Hit(ReportedAt(flow), flow.Sink, data, endpoint, flow.Place ?? Place.Of(site.Syntax), IsInCallee: !IsLambda, Through(flow)) { Holder = caller._holder };
            caller._hits.Add(hit);
            if (flow.Place is null)
                caller.RecordEndpoint(hit.Argument, hit.SinkPlace, endpoint);
        }

        /// <summary>Whether the call knows what a delegate is that the callee takes from its receiver.</summary>
        private bool IsKnown(InputPath holder)
        {
            foreach (var heapObject in Input(holder).Objects)
            {
                if (heapObject.Callable is not null)
                    return true;
            }

            return false;
        }

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
        private Place ReportedAt(SinkFlow flow) =>
            flow.Argument is { } argument && (IsLambda || (target.MethodKind == MethodKind.LocalFunction && flow.Root.Root != InputRoot.Parameter))
                ? argument
                : Place.Of(flow.Root.Root == InputRoot.Parameter ? SentBy(flow.Root) : IsOfExtensionBlock ? site.SyntaxOf(flow.Root) : HandedToOpenCall(flow) ?? site.Syntax);

        /// <summary>What an override of the receiver gives back was handed in as an argument.</summary>
        private SyntaxNode? HandedToOpenCall(SinkFlow flow)
        {
            foreach (var fact in flow.Data)
            {
                if (fact.Origin is not InputOrigin { Path.Field: { IsCall: true } key } || !_narrowed.TryGetValue(key, out var call))
                    continue;
                foreach (var argument in call.Arguments)
                {
                    if (OperationOf(argument) is var handed && handed != site.Operation && caller.Whole(Substitute(argument)).Any(static one => one.Origin is SourceOrigin))
                        return Operations.AsWritten(handed);
                }
            }

            return null;
        }

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
