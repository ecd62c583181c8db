using SovereignData.Analyzers.Configuration;
using SovereignData.Analyzers.Flow;
using SovereignData.Analyzers.Labels;
using SovereignData.Analyzers.Roles;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SovereignData.Analyzers.Generation;

/// <summary>The policy of a compilation and the engine that works under it.</summary>
internal sealed record EngineSource(PolicyContext Policy, PolicySources Sources, FlowEngine Engine)
{
    public static EngineSource Of(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken) =>
        Of(compilation, PolicyContext.Read(compilation, options, cancellationToken));

    public static EngineSource Of(Compilation compilation, PolicyContext policy)
    {
        IReadOnlyList<PolicyDocument> documents = [.. policy.Catalogue.Documents, .. policy.Files];
        var sources = new PolicySources(documents, policy.Options);
        var model = new CompilationModel(new TagReader(sources), new SinkRoles(documents), new MemberRoles(documents, policy.Options));
        return new(policy, sources, new FlowEngine(compilation, model));
    }
}
