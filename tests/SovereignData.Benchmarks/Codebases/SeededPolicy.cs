using System.Text.Json;
using Microsoft.CodeAnalysis;

namespace SovereignData.Benchmarks.Codebases;

/// <summary>A tenth of a code base's types as health data and fifty of its methods as sinks, by a seed.</summary>
internal static class SeededPolicy
{
    private const int Seed = 20261121;
    private const int Sinks = 50;
    private const int OneIn = 10;

    public static string Of(Compilation compilation, out int tagged)
    {
        var random = new Random(Seed);
        var types = TypesIn(compilation.Assembly.GlobalNamespace).ToList();
        var sources = types.Where(_ => random.Next(OneIn) == 0).Select(static type => type.GetDocumentationCommentId()!).ToList();
        var methods = types
            .SelectMany(static type => type.GetMembers().OfType<IMethodSymbol>())
            .Where(static method => method is { MethodKind: MethodKind.Ordinary, IsImplicitlyDeclared: false, Parameters.IsEmpty: false })
            .Select(static method => $"M:{method.ContainingType.GetDocumentationCommentId()![2..]}.{method.Name}")
            .Distinct(StringComparer.Ordinal)
            .OrderBy(_ => random.Next())
            .Take(Sinks);
        tagged = sources.Count;
        return JsonSerializer.Serialize(new
        {
            version = 1,
            sources = sources.Select(static symbol => new { symbol, data = "health" }),
            sinks = methods.Select(static symbol => new { symbol, provider = "azure", kind = "storage" }),
        });
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container) => container.GetMembers()
        .OrderBy(static member => member.Name, StringComparer.Ordinal)
        .OfType<INamespaceOrTypeSymbol>()
        .SelectMany(static member => member is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type && type.GetDocumentationCommentId() is not null ? TypesIn(member).Prepend(type) : TypesIn(member));
}
