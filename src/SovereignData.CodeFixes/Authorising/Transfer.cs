namespace SovereignData.CodeFixes.Authorising;

/// <summary>A transfer that a diagnostic reports: by which member, to whom, of what level.</summary>
internal sealed record Transfer(MemberDeclarationSyntax Member, string Provider, bool IsIdentifying)
{
    public const string Identifying = "identifying";

    public const string Pseudonymised = "pseudonymised";

    /// <summary>Null where the provider is not known, or nothing narrower than the assembly could bear an authorisation.</summary>
    public static Transfer? Read(Diagnostic diagnostic, SyntaxNode root) =>
        diagnostic.Location.SourceTree == root.SyntaxTree
        && diagnostic.Properties.TryGetValue("provider", out var provider) && provider is not null
        && root.FindNode(diagnostic.Location.SourceSpan).AncestorsAndSelf().FirstOrDefault(MayBear) is MemberDeclarationSyntax member
            ? new(member, provider, diagnostic.Properties.TryGetValue("level", out var level) && string.Equals(level, Identifying, StringComparison.Ordinal))
            : null;

    /// <summary>The method or constructor; of an initialiser or a property, which bear none, the type.</summary>
    private static bool MayBear(SyntaxNode node) => node is BaseMethodDeclarationSyntax or TypeDeclarationSyntax;
}
