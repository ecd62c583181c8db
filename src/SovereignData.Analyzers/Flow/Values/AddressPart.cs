namespace SovereignData.Analyzers.Flow.Values;

/// <summary>What an input has to do with the address of a client.</summary>
internal enum AddressPart : byte
{
    /// <summary>Nothing that is known.</summary>
    Any,

    /// <summary>It was put where a client reads its endpoint.</summary>
    Endpoint,

    /// <summary>It was handed to a call as the address of a request, which may be relative.</summary>
    Request,

    /// <summary>It is the host of an address.</summary>
    Host,

    /// <summary>It is the client, not what is sent.</summary>
    Client,

    /// <summary>It stands in a text whose host it does not decide.</summary>
    Beside,
}
