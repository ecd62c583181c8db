using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SovereignData.Analyzers.Tests.Trust;

/// <summary>Breaks a program as typing does: the same seed breaks it the same way.</summary>
internal static class Mutant
{
    private static readonly string[] Wrong = ["string", "int", "Missing", "null", "await", "(", "=>", "new()", "var", "this", "ref", "{", "static", "<", "is", "from", "\"", "3"];

    public static string Of(string code, int seed)
    {
        var random = new Random(seed);
        return (seed % 5) switch
        {
            0 => Half(code, random),
            1 => Each(code, random, 1 + random.Next(4), static (_, _) => ""),
            2 => Each(code, random, 1 + random.Next(3), static (one, any) => one.ValueText + " " + any.ValueText),
            3 => Each(code, random, 1 + random.Next(3), (_, _) => Wrong[random.Next(Wrong.Length)]),
            _ => Swap(code, random),
        };
    }

    private static string Half(string code, Random random)
    {
        var at = random.Next(code.Length);
        return random.Next(2) == 0 ? code[..at] : code[at..];
    }

    private static string Each(string code, Random random, int times, Func<SyntaxToken, SyntaxToken, string> change)
    {
        for (var i = 0; i < times; i++)
        {
            var tokens = Tokens(code);
            if (tokens.Count == 0)
                break;
            var token = tokens[random.Next(tokens.Count)];
            code = Replace(code, token, change(token, tokens[random.Next(tokens.Count)]));
        }

        return code;
    }

    private static string Swap(string code, Random random)
    {
        var tokens = Tokens(code);
        if (tokens.Count < 2)
            return code;
        var (first, second) = (random.Next(tokens.Count - 1), random.Next(tokens.Count - 1));
        var (left, right) = (tokens[Math.Min(first, second)], tokens[Math.Max(first, second)]);
        return Replace(Replace(code, right, left.Text), left, right.Text);
    }

    private static List<SyntaxToken> Tokens(string code) => [.. CSharpSyntaxTree.ParseText(code, Subject.Parsing).GetRoot().DescendantTokens().Where(static token => token.Span.Length > 0)];

    private static string Replace(string code, SyntaxToken token, string text) => string.Concat(code.AsSpan(0, token.SpanStart), text, code.AsSpan(token.Span.End));
}
