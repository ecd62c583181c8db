using System.Runtime.CompilerServices;
using SovereignData.Analyzers.Configuration;
using SovereignData.Analyzers.Destinations;
using SovereignData.Analyzers.Flow;
using SovereignData.Analyzers.Flow.Portable;
using SovereignData.Analyzers.Labels;
using SovereignData.Analyzers.Pseudonymisers.Custody;
using SovereignData.Analyzers.Pseudonymisers.Judging;
using SovereignData.Analyzers.Roles;

namespace SovereignData.Analyzers.Generation;

/// <summary>Hands out the engine of a compilation: whoever asks for it under the same policy works with the same one.</summary>
internal static class EngineSource
{
    private static readonly ConditionalWeakTable<Compilation, List<CompilationEngine>> Engines = new();

    public static CompilationEngine Of(Compilation compilation, PolicyContext policy, PolicySources sources, CancellationToken cancellationToken)
    {
        var engines = Engines.GetOrCreateValue(compilation);
        lock (engines)
        {
            if (engines.Find(engine => string.Equals(engine.Policy, policy.Fingerprint, StringComparison.Ordinal)) is { } known)
                return known;
            var made = Make(compilation, policy, sources, cancellationToken);
            engines.Add(made);
            return made;
        }
    }

    private static CompilationEngine Make(Compilation compilation, PolicyContext policy, PolicySources sources, CancellationToken cancellationToken)
    {
        var before = EarlierState.Take(compilation, policy);
        var packages = new PackageSummaries(compilation);
        var (tags, roles) = (new TagReader(sources, packages.HiddenTagsOf), new MemberRoles(policy.Documents, policy.Options));
        var sinks = new SinkRoles(policy.Documents, compilation, packages.Describes);
        var receivers = before?.Receivers ?? new(() => ReceivingProviders.Of(compilation, EngineWith(review: null), DestinationResolver.Of(policy), cancellationToken));
        if (!Relevance.HasPseudonymisers(compilation, policy, cancellationToken))
            return new(policy.Fingerprint, new(() => EngineWith(review: null)), receivers, before, tags, roles, Review: null);
        var custody = new KeyCustody(new ConnectionSettings(compilation, policy, cancellationToken), receivers);
        var review = new PseudonymiserJudge(compilation, roles, tags, packages, custody, cancellationToken).Review();
        return new(policy.Fingerprint, new(() => EngineWith(review)), receivers, before, tags, roles, review);

        FlowEngine EngineWith(PseudonymiserReview? review) => new(compilation, new CompilationModel(tags, sinks, roles, review, policy.Fingerprint), packages);
    }
}
