using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SovereignData.Analyzers.Configuration;

namespace SovereignData.Analyzers.Pseudonymisers.Custody;

/// <summary>Whether code reads the data's connection from its configuration: found by how such settings are called.</summary>
internal static class ConfiguredConnections
{
    private const string Reader = "GetConnectionString";

    private static readonly string[] Endings = ["connection", "connectionstring", "endpoint", "url", "uri", "host", "server"];

    private static readonly PerTree<bool> Known = new(Reads);

    public static bool AreReadIn(Compilation compilation, CancellationToken cancellationToken) => Known.Any(compilation, static reads => reads, cancellationToken);

    private static bool Reads(SyntaxTree tree) => tree.GetRoot().DescendantTokens().Any(static token =>
        (token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText is Reader && token.Parent?.Parent is InvocationExpressionSyntax or MemberAccessExpressionSyntax)
        || (token.IsKind(SyntaxKind.StringLiteralToken) && token.Parent?.Parent is ArgumentSyntax { Parent.Parent: ElementAccessExpressionSyntax } && NamesConnection(token.ValueText)));

    private static bool NamesConnection(string setting) =>
        setting.StartsWith("ConnectionStrings:", StringComparison.OrdinalIgnoreCase)
        || Array.Exists(Endings, ending => setting.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
