using SovereignData.Analyzers.Labels;

namespace SovereignData.Analyzers.Configuration;

/// <summary>Whether anything in a compilation can be health data. Where nothing can, no analysis is registered.</summary>
internal static class Relevance
{
    private const string AnnotationsAssembly = "SovereignData.Annotations";

    /// <summary>Whether the annotations are there to be used: from the package, or declared in source.</summary>
    public static bool HasAnnotations(Compilation compilation) => !compilation.GetTypesByMetadataName($"SovereignData.{Attributes.HealthData}").IsEmpty;

    /// <summary>Whether a project handles health data: something is tagged in sight, or a policy names a source.</summary>
    public static bool HandlesHealthData(Compilation compilation, PolicySources sources, CancellationToken cancellationToken) =>
        !sources.IsEmpty || HasTags(compilation, cancellationToken);

    public static bool HasTags(Compilation compilation, CancellationToken cancellationToken) =>
        HasTaggedReferences(compilation) || SpelledAttributes.Any(compilation, Spelled.Tag, cancellationToken);

    /// <summary>Whether anything in sight may be declared to pseudonymise: in the code, in what it references, or by the policy's own entries.</summary>
    public static bool HasPseudonymisers(Compilation compilation, PolicyContext policy, CancellationToken cancellationToken) =>
        policy.Files.Any(static file => file.Pseudonymisers.Count > 0)
        || policy.Options.Any(static options => options.Pseudonymisers.Count > 0)
        || SpelledAttributes.Any(compilation, Spelled.Pseudonymiser, cancellationToken)
        || HasTaggedReferences(compilation);

    /// <summary>Whether an authorisation is spelled anywhere in the code.</summary>
    public static bool HasAuthorisations(Compilation compilation, CancellationToken cancellationToken) =>
        SpelledAttributes.Any(compilation, Spelled.Authorisation, cancellationToken);

    /// <summary>Whether any annotation of ours is spelled anywhere in the code.</summary>
    public static bool IsAnnotated(Compilation compilation, CancellationToken cancellationToken) => SpelledAttributes.Any(compilation, Spelled.Annotation, cancellationToken);

    private static bool HasTaggedReferences(Compilation compilation) => compilation.SourceModule.ReferencedAssemblySymbols.Any(static reference =>
        !string.Equals(reference.Name, AnnotationsAssembly, StringComparison.Ordinal) && MayBearTags(reference));

    /// <summary>An assembly that knows our attributes may bear them, or types deriving from them.</summary>
    public static bool MayBearTags(IAssemblySymbol assembly) =>
        assembly.Modules.Any(static module => module.ReferencedAssemblies.Any(static identity => string.Equals(identity.Name, AnnotationsAssembly, StringComparison.Ordinal)))
        || assembly.GetTypeByMetadataName($"SovereignData.{Attributes.HealthData}") is not null;
}
