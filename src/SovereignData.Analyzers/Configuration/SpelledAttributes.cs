using Microsoft.CodeAnalysis.CSharp.Syntax;
using SovereignData.Analyzers.Labels;

namespace SovereignData.Analyzers.Configuration;

/// <summary>Which annotations a file may bear, told by their names alone, in one walk of each file.</summary>
internal static class SpelledAttributes
{
    private static readonly PerTree<Spelled> Known = new(Look);

    private static readonly Dictionary<string, Spelled> Names = Spellings();

    public static bool Any(Compilation compilation, Spelled kind, CancellationToken cancellationToken) =>
        Known.Any(compilation, spelled => (spelled & kind) != Spelled.None, cancellationToken);

    /// <summary>Bodies are passed over, except for lambdas' and local functions' rare attributes, which come with a tagged type elsewhere.</summary>
    private static Spelled Look(SyntaxTree tree)
    {
        var spelled = Spelled.None;
        foreach (var node in DeclaredNodes.Of(tree))
        {
            var name = node switch
            {
                AttributeSyntax attribute => LastName(attribute.Name),
                BaseTypeSyntax { Type: NameSyntax type } => LastName(type),
                UsingDirectiveSyntax { Alias: not null, Name: { } aliased } => LastName(aliased),
                _ => null,
            };
            if (name is not null && Names.TryGetValue(name, out var kind))
                spelled |= kind;
        }

        return spelled;
    }

    private static Dictionary<string, Spelled> Spellings()
    {
        var names = new Dictionary<string, Spelled>(StringComparer.Ordinal);
        Add(Spelled.Tag, Attributes.Tags);
        Add(Spelled.Pseudonymiser, ImmutableArray.Create(Attributes.Pseudonymiser, Attributes.Anonymiser));
        Add(Spelled.Authorisation, ImmutableArray.Create(Attributes.AuthorisedTransfer));
        Add(Spelled.None, ImmutableArray.Create(Attributes.NotHealthData, Attributes.Destination, Attributes.SendsData));
        return names;

        void Add(Spelled kind, ImmutableArray<string> attributes)
        {
            foreach (var attribute in attributes)
                names[attribute] = names[Attributes.Spelling(attribute)] = kind | Spelled.Annotation;
        }
    }

    private static string LastName(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };
}
