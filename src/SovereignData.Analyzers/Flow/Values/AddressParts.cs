namespace SovereignData.Analyzers.Flow.Values;

/// <summary>What facts say of an address, once they stand in one.</summary>
internal static class AddressParts
{
    /// <summary>The facts of what was handed in for an input, seen from where that input stands in an address.</summary>
    public static FactSet As(this FactSet facts, AddressPart part) =>
        part == AddressPart.Any || facts.IsEmpty ? facts : facts.Select(fact => fact.As(part));

    /// <summary>A fact seen from a place in an address; null where it says nothing there.</summary>
    public static Fact? As(this Fact fact, AddressPart part) => part switch
    {
        AddressPart.Endpoint => AtEndpoint(fact),
        AddressPart.Request => AtRequest(fact),
        AddressPart.Host => AsHost(fact),
        AddressPart.Client => OfClient(fact),
        AddressPart.Beside => Beside(fact),
        _ => fact,
    };

    private static Fact AtEndpoint(Fact fact) => fact.Origin switch
    {
        ConstantOrigin { IsEndpoint: false } constant => fact with { Origin = constant with { IsEndpoint = true } },
        UnknownTextOrigin => fact with { Origin = new OpaqueEndpointOrigin(IsCertain: true) },
        InputOrigin { Part: not AddressPart.Beside, IsService: false } input => fact with { Origin = input with { Part = AddressPart.Endpoint } },
        _ => fact,
    };

    private static Fact? AtRequest(Fact fact) => fact.Origin switch
    {
        ConstantOrigin constant => !constant.IsAbsolute ? null : fact with { Origin = constant with { IsEndpoint = true } },
        UnknownTextOrigin { IsAddress: false } => null,
        UnknownTextOrigin or InputOrigin { Part: AddressPart.Host } => AtEndpoint(fact),
        InputOrigin { Part: AddressPart.Any, IsService: false } input => fact with { Origin = input with { Part = AddressPart.Request } },
        _ => fact,
    };

    private static Fact AsHost(Fact fact) => fact.Origin switch
    {
        ConstantOrigin { IsAbsolute: false } constant => fact with { Origin = constant with { Text = $"https://{constant.Text}/" } },
        UnknownTextOrigin => fact with { Origin = new UnknownTextOrigin(IsAddress: true) },
        InputOrigin { Part: AddressPart.Any, IsService: false } input => fact with { Origin = input with { Part = AddressPart.Host } },
        _ => fact,
    };

    private static Fact? OfClient(Fact fact) => fact.Origin switch
    {
        InputOrigin { IsService: false } input => fact with { Origin = input with { Part = AddressPart.Client } },
        InputOrigin or ConstantOrigin or OpaqueEndpointOrigin or DeclaredDestinationOrigin or DefaultEndpointOrigin => fact,
        _ => null,
    };

    private static Fact? Beside(Fact fact) => fact.Origin switch
    {
        ConstantOrigin or UnknownTextOrigin or OpaqueEndpointOrigin => null,
        InputOrigin { IsService: false } input => input.Part == AddressPart.Beside ? fact : fact with { Origin = input with { Part = AddressPart.Beside } },
        _ => fact,
    };
}
