namespace SovereignData.Analyzers.Tests.Flow.Portable;

/// <summary>How a project sees one that it references.</summary>
public enum SeenAs
{
    /// <summary>Its source, as in an editor.</summary>
    Source,

    /// <summary>Its assembly, as from a package.</summary>
    Assembly,

    /// <summary>Its reference assembly, as in a build.</summary>
    ReferenceAssembly,
}
