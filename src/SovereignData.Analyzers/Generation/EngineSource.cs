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

    /// <summary>The engine for analyzers, which an editor asks again after the next keystroke.</summary>
    public static CompilationEngine Of(Compilation compilation, PolicyContext policy, PolicySources sources, CancellationToken cancellationToken) =>
        Of(compilation, policy, sources, isOfBuild: false, cancellationToken);

    /// <summary>The engine for a generator that runs in builds alone.</summary>
    public static CompilationEngine OfBuild(Compilation compilation, PolicyContext policy, CancellationToken cancellationToken) =>
        Of(compilation, policy, KnownSources.Of(compilation, policy), isOfBuild: true, cancellationToken);

    private static CompilationEngine Of(Compilation compilation, PolicyContext policy, PolicySources sources, bool isOfBuild, CancellationToken cancellationToken)
    {
        var engines = Engines.GetOrCreateValue(compilation);
        lock (engines)
        {
            if (engines.Find(engine => string.Equals(engine.Policy, policy.Fingerprint, StringComparison.Ordinal)) is { } known)
                return known;
            var made = Make(compilation, policy, sources, isOfBuild, cancellationToken);
            engines.Add(made);
            return made;
        }
    }

    private static CompilationEngine Make(Compilation compilation, PolicyContext policy, PolicySources sources, bool isOfBuild, CancellationToken cancellationToken)
    {
        var before = isOfBuild ? null : EarlierState.Take(compilation, policy);
        var packages = new PackageSummaries(compilation);
        var (tags, roles) = (new TagReader(sources, packages.HiddenTagsOf), new MemberRoles(policy.Documents, policy.Options));
        var sinks = new SinkRoles(policy.Documents, compilation, packages.Describes);
        if (!Relevance.HasPseudonymisers(compilation, policy, cancellationToken))
            return new(policy.Fingerprint, new(() => EngineWith(review: null)), before, tags, roles, Review: null);
        var receivers = new Lazy<IReadOnlyCollection<string>>(() => ReceivingProviders.Of(compilation, EngineWith(review: null), DestinationResolver.Of(policy), cancellationToken));
        var custody = new KeyCustody(new ConnectionSettings(compilation, policy, cancellationToken), receivers);
        var review = new PseudonymiserJudge(compilation, roles, tags, packages, custody, cancellationToken).Review();
        return new(policy.Fingerprint, new(() => EngineWith(review)), before, tags, roles, review);

        FlowEngine EngineWith(PseudonymiserReview? review) => new(compilation, new CompilationModel(tags, sinks, roles, review, policy.Fingerprint), packages, isOfBuild);
    }
}
