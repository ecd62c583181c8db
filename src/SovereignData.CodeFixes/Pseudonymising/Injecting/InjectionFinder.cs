using SovereignData.CodeFixes.Flows;
using SovereignData.CodeFixes.Pseudonymising.Candidates;

namespace SovereignData.CodeFixes.Pseudonymising.Injecting;

/// <summary>Finds, for the flows of one document without a pseudonymiser in scope, which one their class could be handed.</summary>
internal sealed class InjectionFinder(Document document, WrappingTools tools)
{
    private readonly WrappingFinder _inScope = new(tools);
    private readonly Dictionary<ClassDeclarationSyntax, bool> _isMadeInCode = [];

    public InjectionSyntax Syntax { get; } = new(tools.Model, tools.Generator);

    /// <summary>One injection for each service that compiles, around the best value that any of them takes.</summary>
    public async Task<IReadOnlyList<Injection>> FindAsync(Diagnostic diagnostic)
    {
        var mustAnonymise = WrappingTools.MustAnonymise(diagnostic);
        var services = DeclaredPseudonymisers.Services(tools.Model.Compilation).Where(candidate => !mustAnonymise || candidate.Lowering == Lowering.Anonymising).ToList();
        if (services.Count == 0 || FlowPath.Read(diagnostic, tools.Root) is not { } flow || _inScope.Find(diagnostic).Count > 0)
            return [];
        foreach (var value in ValuesToLower.Of(flow, tools.Model, tools.CancellationToken))
        {
            if (Client.Around(value) is not { } client)
                continue;
            var neighbours = mustAnonymise ? [] : ValuesToLower.Beside(value, flow, tools.Model, tools.CancellationToken).Where(neighbour => Client.Around(neighbour) == client).ToList();
            var fitting = services.Select(service => Inject(client, service, value, neighbours)).OfType<Injection>().ToList();
            if (fitting.Count > 0)
                return await IsMadeInCodeAsync(client).ConfigureAwait(false) ? [] : fitting;
        }

        return [];
    }

    private Injection? Inject(Client client, Pseudonymiser service, ExpressionSyntax value, IReadOnlyList<ExpressionSyntax> neighbours)
    {
        var type = service.Method.ContainingType;
        if (tools.Model.GetTypeInfo(value, tools.CancellationToken).Type is not { } valueType
            || !PseudonymisersInScope.Takes(service, valueType, tools.Model.Compilation)
            || !tools.Model.IsAccessible(value.SpanStart, type)
            || client.Parameters.Parameters.Any(parameter => SymbolEqualityComparer.Default.Equals(tools.Model.GetDeclaredSymbol(parameter, tools.CancellationToken)?.Type, type)))
        {
            return null;
        }

        var candidate = service with { Receiver = ServiceNames.Field(client, ServiceNames.Parameter(client, type)) };
        var beside = neighbours.Select(neighbour => Replace(neighbour, tools.Calls.Variants(neighbour, candidate).First())).ToList();
        return (
            from variant in tools.Calls.Variants(value, candidate)
            from others in beside.Count > 0 ? (IReadOnlyList<(SyntaxNode, SyntaxNode)>[])[beside, []] : [[]]
            let injection = new Injection(client, candidate, [Replace(value, variant), .. others])
            where tools.Check.Try(client.Declaration, Syntax.Write(client, type, injection.Replacements)) is not null
            select injection).FirstOrDefault();
    }

    private static (SyntaxNode Original, SyntaxNode Replacement) Replace(ExpressionSyntax value, ExpressionSyntax replacement) =>
        (Named.Place(value), WrappingSyntax.AsWritten(Named.Filled(value, replacement)));

    private async Task<bool> IsMadeInCodeAsync(Client client)
    {
        if (!_isMadeInCode.TryGetValue(client.Declaration, out var isMade))
            _isMadeInCode[client.Declaration] = isMade = await client.IsMadeInCodeAsync(tools.Model, document.Project.Solution, tools.CancellationToken).ConfigureAwait(false);
        return isMade;
    }
}
