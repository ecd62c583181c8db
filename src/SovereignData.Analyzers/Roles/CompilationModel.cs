using SovereignData.Analyzers.Flow;
using SovereignData.Analyzers.Labels;
using SovereignData.Analyzers.Pseudonymisers.Apis;
using SovereignData.Analyzers.Pseudonymisers.Judging;

namespace SovereignData.Analyzers.Roles;

/// <summary>The engine's questions, answered from attributes, policy and catalogue.</summary>
internal sealed class CompilationModel(TagReader tags, SinkRoles sinks, MemberRoles members, PseudonymiserReview? review, string fingerprint) : IFlowModel
{
    public string Fingerprint { get; } = review is { Fingerprint.Length: > 0 } ? $"{fingerprint}\0{review.Fingerprint}" : fingerprint;

    public Tag TagOf(ISymbol symbol) => tags.Of(symbol);

    public Tag TagOfReturn(IMethodSymbol method, CallGiven given) => tags.OfReturn(method, given);

    public Tag TagOf(ITypeSymbol type) => tags.OfType(type);

    public HiddenTags? HiddenTagsOf(INamedTypeSymbol type, Func<ISymbol, bool> isVisible) => tags.HiddenIn(type, isVisible);

    public SinkRole? SinkOf(IMethodSymbol method, IPropertySymbol? receiver = null) => sinks.Of(method, receiver);

    public EndpointRole? EndpointOf(ISymbol member) => members.EndpointOf(member);

    public NamingRole? NamingOf(ISymbol member) => members.NamingOf(member);

    public bool IsVendorsClient(INamedTypeSymbol type) => sinks.HasVendor(type);

    /// <summary>What was found weak leaves the level as it is.</summary>
    public Level? LoweringOf(IMethodSymbol method) => members.LoweringOf(method) is not { } level ? null : review?.IsWeak(method) == true ? Level.Identifying : level;

    public bool IsWeak(IMethodSymbol method) => members.LoweringOf(method) is not null && review?.IsWeak(method) == true;

    public bool IsWaypoint(IMethodSymbol method) => CryptoApi.MayTransform(method);

    public string? DestinationOf(ISymbol symbol) => members.DestinationOf(symbol);

    public PropagationRole? PropagationOf(IMethodSymbol method) => members.PropagationOf(method);

    public bool IsDeclaredInCode(IMethodSymbol method) => SinkRoles.IsDeclared(method) || MemberRoles.IsDeclared(method);
}
