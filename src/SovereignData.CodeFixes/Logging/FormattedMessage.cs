using SovereignData.CodeFixes.Flows;

namespace SovereignData.CodeFixes.Logging;

/// <summary>A call with a format and values for its placeholders; its parts are the values.</summary>
/// <param name="Call">The call.</param>
/// <param name="FormatIndex">The index of the argument that is the format; all behind it are values.</param>
/// <param name="IsNumbered">Whether placeholders are numbers of values; otherwise they are named, and taken in their order.</param>
internal sealed record FormattedMessage(InvocationExpressionSyntax Call, int FormatIndex, bool IsNumbered) : Message(Call)
{
    /// <summary>The value of a logging call that is or holds what is handed over.</summary>
    public static Omission? Find(FlowPath flow, SemanticModel model, CancellationToken cancellationToken)
    {
        if (flow.Sink is not { ArgumentList.Arguments: var arguments } call
            || model.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol method
            || LogFormats.ParameterOf(method) is not { } format
            || arguments.Any(static argument => argument.NameColon is not null)
            || model.GetTypeInfo(arguments[arguments.Count - 1].Expression, cancellationToken).Type is IArrayTypeSymbol)
        {
            return null;
        }

        var value = arguments.IndexOf(argument => argument.Span.Contains(flow.Argument.Span)) - format.Ordinal - 1;
        return value >= 0 ? new(new FormattedMessage(call, format.Ordinal, LogFormats.IsNumbered(method)), [value]) : null;
    }

    public override ExpressionSyntax? Without(SyntaxNode current, ISet<int> parts)
    {
        var call = (InvocationExpressionSyntax)current;
        var arguments = call.ArgumentList.Arguments;
        var format = arguments[FormatIndex].Expression;
        return Format.Read(format, IsNumbered, arguments.Count - FormatIndex - 1)?.Without(parts) is { } shorter
            ? call.WithArgumentList(call.ArgumentList.ReplaceNode(format, shorter).Without(parts.Select(part => part + FormatIndex + 1)))
            : null;
    }
}
