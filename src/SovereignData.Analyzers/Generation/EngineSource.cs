using System.Runtime.CompilerServices;
using SovereignData.Analyzers.Configuration;
using SovereignData.Analyzers.Flow;
using SovereignData.Analyzers.Flow.Portable;
using SovereignData.Analyzers.Labels;
using SovereignData.Analyzers.Roles;

namespace SovereignData.Analyzers.Generation;

/// <summary>Hands out the engine of a compilation: whoever asks for it under the same policy works with the same one.</summary>
internal static class EngineSource
{
    private static readonly ConditionalWeakTable<Compilation, List<FlowEngine>> Engines = new();

    public static FlowEngine Of(Compilation compilation, PolicyContext policy, PolicySources sources)
    {
        var engines = Engines.GetOrCreateValue(compilation);
        lock (engines)
        {
            if (engines.Find(engine => string.Equals(engine.Model.Fingerprint, policy.Fingerprint, StringComparison.Ordinal)) is { } known)
                return known;
            var documents = policy.Documents;
            var packages = new PackageSummaries(compilation);
            var model = new CompilationModel(new TagReader(sources, packages.HiddenTagsOf), new SinkRoles(documents, compilation, packages.Describes), new MemberRoles(documents, policy.Options), policy.Fingerprint);
            var made = new FlowEngine(compilation, model, packages);
            engines.Add(made);
            return made;
        }
    }
}
