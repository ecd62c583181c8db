using Microsoft.CodeAnalysis.Editing;
using SovereignData.CodeFixes.Fixing;
using SovereignData.CodeFixes.Flows;
using SovereignData.CodeFixes.Pseudonymising.Candidates;

namespace SovereignData.CodeFixes.Pseudonymising.Injecting;

/// <summary>Finds, for the flows of one document without a pseudonymiser in scope, which one their class could be handed.</summary>
internal sealed class InjectionFinder
{
    private readonly Document _document;
    private readonly SemanticModel _model;
    private readonly WrappingFinder _inScope;
    private readonly CompileCheck _check;
    private readonly WrappingSyntax _wrapping;
    private readonly CancellationToken _cancellationToken;
    private readonly Dictionary<ClassDeclarationSyntax, bool> _isMadeInCode = [];

    private InjectionFinder(Document document, SemanticModel model, WrappingFinder inScope, CancellationToken cancellationToken)
    {
        _document = document;
        _model = model;
        _inScope = inScope;
        _check = new(model, cancellationToken);
        var generator = SyntaxGenerator.GetGenerator(document);
        _wrapping = new(model, generator);
        Syntax = new(model, generator);
        _cancellationToken = cancellationToken;
    }

    public InjectionSyntax Syntax { get; }

    public static async Task<InjectionFinder?> CreateAsync(Document document, CancellationToken cancellationToken) =>
        await WrappingFinder.CreateAsync(document, cancellationToken).ConfigureAwait(false) is { } inScope
        && await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model
            ? new(document, model, inScope, cancellationToken)
            : null;

    /// <summary>One injection for each service that compiles, around the best value that any of them takes.</summary>
    public async Task<IReadOnlyList<Injection>> FindAsync(Diagnostic diagnostic)
    {
        if (_inScope.Find(diagnostic).Count > 0 || FlowPath.Read(diagnostic, _model.SyntaxTree.GetRoot(_cancellationToken)) is not { } flow)
            return [];
        var mustAnonymise = diagnostic.Properties.TryGetValue("level", out var level) && string.Equals(level, "pseudonymised", StringComparison.Ordinal);
        var services = ServicePseudonymisers.Of(_model.Compilation).Where(candidate => !mustAnonymise || candidate.Lowering == Lowering.Anonymising).ToList();
        if (services.Count == 0)
            return [];
        foreach (var value in ValuesToLower.Of(flow, _model, _cancellationToken))
        {
            if (Client.Around(value) is not { } client)
                continue;
            var neighbours = mustAnonymise ? [] : ValuesToLower.Beside(value, flow, _model, _cancellationToken).Where(neighbour => Client.Around(neighbour) == client).ToList();
            var fitting = services.Select(service => Inject(client, service, value, neighbours)).OfType<Injection>().ToList();
            if (fitting.Count > 0)
                return await IsMadeInCodeAsync(client).ConfigureAwait(false) ? [] : fitting;
        }

        return [];
    }

    private Injection? Inject(Client client, Pseudonymiser service, ExpressionSyntax value, IReadOnlyList<ExpressionSyntax> neighbours)
    {
        var type = service.Method.ContainingType;
        if (_model.GetTypeInfo(value, _cancellationToken).Type is not { } valueType
            || !PseudonymisersInScope.Takes(service, valueType, _model.Compilation)
            || !_model.IsAccessible(value.SpanStart, type)
            || client.Parameters.Parameters.Any(parameter => SymbolEqualityComparer.Default.Equals(_model.GetDeclaredSymbol(parameter, _cancellationToken)?.Type, type)))
        {
            return null;
        }

        var candidate = service with { Receiver = ServiceNames.Field(client, ServiceNames.Parameter(client, type)) };
        var beside = neighbours.Select(neighbour => Replace(neighbour, _wrapping.Variants(neighbour, candidate).First())).ToList();
        return (
            from variant in _wrapping.Variants(value, candidate)
            from others in beside.Count > 0 ? (IReadOnlyList<(SyntaxNode, SyntaxNode)>[])[beside, []] : [[]]
            let injection = new Injection(client, candidate, [Replace(value, variant), .. others])
            where _check.Try(client.Declaration, Syntax.Write(client, type, injection.Replacements)) is not null
            select injection).FirstOrDefault();
    }

    private static (SyntaxNode Original, SyntaxNode Replacement) Replace(ExpressionSyntax value, ExpressionSyntax replacement) =>
        (Named.Place(value), WrappingSyntax.AsWritten(Named.Filled(value, replacement)));

    private async Task<bool> IsMadeInCodeAsync(Client client)
    {
        if (!_isMadeInCode.TryGetValue(client.Declaration, out var isMade))
            _isMadeInCode[client.Declaration] = isMade = await client.IsMadeInCodeAsync(_model, _document.Project.Solution, _cancellationToken).ConfigureAwait(false);
        return isMade;
    }
}
