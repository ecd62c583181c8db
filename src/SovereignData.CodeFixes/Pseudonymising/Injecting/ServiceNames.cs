using System.Globalization;

namespace SovereignData.CodeFixes.Pseudonymising.Injecting;

/// <summary>What a service is called where it is handed in, and where it is kept.</summary>
internal static class ServiceNames
{
    /// <summary>The name of the parameter: <c>patientTokens</c> for <c>IPatientTokens</c>.</summary>
    public static string Parameter(Client client, INamedTypeSymbol service)
    {
        var name = service.Name is ['I', var second, ..] && char.IsUpper(second) ? service.Name.Substring(1) : service.Name;
        var wish = char.ToLowerInvariant(name[0]) + name.Substring(1);
        if (SyntaxFacts.GetKeywordKind(wish) != SyntaxKind.None)
            wish = "pseudonymiser";
        var taken = new HashSet<string>(client.Declaration.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(static token => token.ValueText), StringComparer.Ordinal);
        var free = wish;
        for (var number = 2; taken.Contains(free) || taken.Contains($"_{free}"); number++)
            free = wish + number.ToString(CultureInfo.InvariantCulture);
        return free;
    }

    /// <summary>The name of the field, as the other fields of the class are written; that of the parameter where the class keeps it by itself.</summary>
    public static string Field(Client client, string parameter)
    {
        if (client.Constructor is null)
            return parameter;
        var fields = client.Declaration.Members.OfType<FieldDeclarationSyntax>()
            .Where(static field => !field.Modifiers.Any(SyntaxKind.ConstKeyword) && !field.Modifiers.Any(SyntaxKind.StaticKeyword))
            .SelectMany(static field => field.Declaration.Variables)
            .ToList();
        return fields.Count > 0 && fields.TrueForAll(static field => field.Identifier.ValueText[0] is not '_') ? parameter : $"_{parameter}";
    }
}
