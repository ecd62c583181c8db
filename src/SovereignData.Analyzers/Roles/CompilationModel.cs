using SovereignData.Analyzers.Flow;
using SovereignData.Analyzers.Labels;

namespace SovereignData.Analyzers.Roles;

/// <summary>The engine's questions, answered from attributes, policy and catalogue.</summary>
internal sealed class CompilationModel(TagReader tags, SinkRoles sinks, MemberRoles members, string fingerprint) : IFlowModel
{
    public string Fingerprint => fingerprint;

    public Tag TagOf(ISymbol symbol) => tags.Of(symbol);

    public Tag TagOfReturn(IMethodSymbol method, IEnumerable<ISymbol> given) => tags.OfReturn(method, given);

    public Tag TagOf(ITypeSymbol type) => tags.OfType(type);

    public HiddenTags? HiddenTagsOf(INamedTypeSymbol type, Func<ISymbol, bool> isVisible) => tags.HiddenIn(type, isVisible);

    public SinkRole? SinkOf(IMethodSymbol method, IPropertySymbol? receiver = null) => sinks.Of(method, receiver);

    public EndpointRole? EndpointOf(ISymbol member) => members.EndpointOf(member);

    public NamingRole? NamingOf(ISymbol member) => members.NamingOf(member);

    public bool IsVendorsClient(INamedTypeSymbol type) => sinks.HasVendor(type);

    public Level? LoweringOf(IMethodSymbol method) => members.LoweringOf(method);

    public string? DestinationOf(ISymbol symbol) => members.DestinationOf(symbol);

    public PropagationRole? PropagationOf(IMethodSymbol method) => members.PropagationOf(method);

    public bool IsDeclaredInCode(IMethodSymbol method) => SinkRoles.IsDeclared(method) || MemberRoles.IsDeclared(method);
}
