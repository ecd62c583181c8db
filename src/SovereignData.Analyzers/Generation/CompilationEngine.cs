using System.Collections.Concurrent;
using SovereignData.Analyzers.Flow;
using SovereignData.Analyzers.Flow.Graph;
using SovereignData.Analyzers.Labels;
using SovereignData.Analyzers.Pseudonymisers.Judging;
using SovereignData.Analyzers.Roles;

namespace SovereignData.Analyzers.Generation;

/// <summary>The flow engine of a compilation, and what its answers rest on.</summary>
/// <param name="Policy">The fingerprint of the policy.</param>
/// <param name="OwnFlow">The engine, once somebody asks it.</param>
/// <param name="Receivers">The providers to whom the code sends health data, once a pseudonymiser's key asks for them.</param>
/// <param name="Before">The state that the compilation grew out of, if its engine can answer for this one.</param>
/// <param name="Tags">The tags.</param>
/// <param name="Roles">The roles of members.</param>
/// <param name="Review">What the pseudonymisers are worth; null where none can be in sight.</param>
internal sealed record CompilationEngine(string Policy, Lazy<FlowEngine> OwnFlow, Lazy<IReadOnlyCollection<string>> Receivers, EarlierState? Before, TagReader Tags, MemberRoles Roles, PseudonymiserReview? Review)
{
    private readonly ConcurrentDictionary<IMethodSymbol, FlowReport> _reports = new(SymbolEqualityComparer.Default);

    /// <summary>The engine of this very compilation.</summary>
    public FlowEngine Flow => OwnFlow.Value;

    /// <summary>What a member sends; found once, though several rules ask.</summary>
    public FlowReport Report(ISymbol member, CancellationToken cancellationToken) =>
        BodySource.MethodRunning(member) is { } method ? _reports.GetOrAdd(method, asked => Find(asked, cancellationToken)) : FlowReport.Empty;

    private FlowReport Find(IMethodSymbol method, CancellationToken cancellationToken) =>
        Before?.TwinOf(method) is { } twin ? Before.Flow.Report(twin, cancellationToken) : Flow.Report(method, cancellationToken);
}
