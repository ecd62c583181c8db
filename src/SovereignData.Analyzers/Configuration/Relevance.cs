using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SovereignData.Analyzers.Labels;

namespace SovereignData.Analyzers.Configuration;

/// <summary>Whether anything in a compilation can be health data. Where nothing can, no analysis is registered.</summary>
internal static class Relevance
{
    private const string AnnotationsAssembly = "SovereignData.Annotations";

    private static readonly ConditionalWeakTable<SyntaxTree, object> TagsPerTree = new();

    private static readonly ConditionalWeakTable<SyntaxTree, object> AuthorisationsPerTree = new();

    private static readonly ConditionalWeakTable<SyntaxTree, object> PseudonymisersPerTree = new();

    private static readonly HashSet<string> Tags = Spellings(Attributes.Tags);

    private static readonly HashSet<string> Pseudonymisers = Spellings([Attributes.Pseudonymiser, Attributes.Anonymiser]);

    private static readonly HashSet<string> Authorisations = Spellings([Attributes.AuthorisedTransfer]);

    /// <summary>Whether the annotations are there to be used: from the package, or declared in source.</summary>
    public static bool HasAnnotations(Compilation compilation) => !compilation.GetTypesByMetadataName($"SovereignData.{Attributes.HealthData}").IsEmpty;

    /// <summary>Whether a project handles health data: something is tagged in sight, or a policy names a source.</summary>
    public static bool HandlesHealthData(Compilation compilation, PolicySources sources, CancellationToken cancellationToken) =>
        !sources.IsEmpty || HasTags(compilation, cancellationToken);

    public static bool HasTags(Compilation compilation, CancellationToken cancellationToken)
    {
        foreach (var reference in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (!string.Equals(reference.Name, AnnotationsAssembly, StringComparison.Ordinal) && MayBearTags(reference))
                return true;
        }

        return AreSpelled(compilation, TagsPerTree, static tree => Spells(tree, Tags), cancellationToken);
    }

    /// <summary>Whether anything in sight may be declared to pseudonymise: in the code, in what it references, or by the policy's own entries.</summary>
    public static bool HasPseudonymisers(Compilation compilation, PolicyContext policy, CancellationToken cancellationToken)
    {
        if (policy.Files.Any(static file => file.Pseudonymisers.Count > 0) || policy.Options.Any(static options => options.Pseudonymisers.Count > 0))
            return true;
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if ((bool)PseudonymisersPerTree.GetValue(tree, static one => Spells(one, Pseudonymisers)))
                return true;
        }

        return compilation.SourceModule.ReferencedAssemblySymbols.Any(static reference => !string.Equals(reference.Name, AnnotationsAssembly, StringComparison.Ordinal) && MayBearTags(reference));
    }

    /// <summary>Whether an authorisation is spelled anywhere in the code.</summary>
    public static bool HasAuthorisations(Compilation compilation, CancellationToken cancellationToken) =>
        AreSpelled(compilation, AuthorisationsPerTree, static tree => Spells(tree, Authorisations), cancellationToken);

    /// <summary>An assembly that knows our attributes may bear them, or types deriving from them.</summary>
    public static bool MayBearTags(IAssemblySymbol assembly) =>
        assembly.Modules.Any(static module => module.ReferencedAssemblies.Any(static identity => string.Equals(identity.Name, AnnotationsAssembly, StringComparison.Ordinal)))
        || assembly.GetTypeByMetadataName($"SovereignData.{Attributes.HealthData}") is not null;

    private static bool AreSpelled(
        Compilation compilation, ConditionalWeakTable<SyntaxTree, object> known, ConditionalWeakTable<SyntaxTree, object>.CreateValueCallback look, CancellationToken cancellationToken)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if ((bool)known.GetValue(tree, look))
                return true;
        }

        return false;
    }

    /// <summary>Whether one of the attributes is spelled anywhere in a file. Bodies are passed over, except for lambdas' and local functions' rare attributes, which come with a tagged type elsewhere.</summary>
    private static object Spells(SyntaxTree tree, HashSet<string> names)
    {
        foreach (var node in tree.GetRoot().DescendantNodes(static node => node is not (BlockSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax)))
        {
            var name = node switch
            {
                AttributeSyntax attribute => LastName(attribute.Name),
                BaseTypeSyntax { Type: NameSyntax type } => LastName(type),
                UsingDirectiveSyntax { Alias: not null, Name: { } aliased } => LastName(aliased),
                _ => null,
            };
            if (name is not null && names.Contains(name))
                return true;
        }

        return false;
    }

    private static HashSet<string> Spellings(IEnumerable<string> attributes) =>
        new(attributes.SelectMany(static name => new[] { name, name.Substring(0, name.Length - "Attribute".Length) }), StringComparer.Ordinal);

    private static string LastName(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };
}
