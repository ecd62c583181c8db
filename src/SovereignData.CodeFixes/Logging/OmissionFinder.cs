using SovereignData.CodeFixes.Fixing;
using SovereignData.CodeFixes.Flows;

namespace SovereignData.CodeFixes.Logging;

/// <summary>Finds, for the flows of one document, what can be left out of which message.</summary>
internal sealed class OmissionFinder
{
    private readonly SemanticModel _model;
    private readonly CompileCheck _check;
    private readonly CancellationToken _cancellationToken;

    private OmissionFinder(SemanticModel model, CancellationToken cancellationToken)
    {
        _model = model;
        _check = new(model, cancellationToken);
        _cancellationToken = cancellationToken;
    }

    public static async Task<OmissionFinder?> CreateAsync(Document document, CancellationToken cancellationToken) =>
        await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model ? new(model, cancellationToken) : null;

    /// <summary>The smallest part that brings the data into the message; null where the message cannot do without it.</summary>
    public Omission? Find(Diagnostic diagnostic) =>
        FlowPath.Read(diagnostic, _model.SyntaxTree.GetRoot(_cancellationToken)) is { Sink: not null } flow
            ? Omissions(flow).FirstOrDefault(Compiles)
            : null;

    private IEnumerable<Omission> Omissions(FlowPath flow)
    {
        if (InterpolatedMessage.Find(flow, _model, _cancellationToken) is { } holes)
            yield return holes;
        if (FormattedMessage.Find(flow, _model, _cancellationToken) is { } argument)
            yield return argument;
    }

    private bool Compiles(Omission omission) =>
        omission.Message.Without(omission.Message.Node, new HashSet<int>(omission.Parts)) is { } shorter
        && _check.Try(omission.Message.Node, shorter) is not null;
}
