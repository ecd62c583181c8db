namespace SovereignData.Policy;

/// <summary>What a destination does with the data it is sent. Requirements are set per <see cref="Level"/> and kind.</summary>
public enum DestinationKind
{
    /// <summary>Object, file or secret storage.</summary>
    Storage,

    /// <summary>A database or search index.</summary>
    Database,

    /// <summary>Queues, streams, e-mail, text messages.</summary>
    Messaging,

    /// <summary>Any other service reached over the network.</summary>
    Http,

    /// <summary>A model or another service of artificial intelligence.</summary>
    Ai,

    /// <summary>Audience measurement and other analysis of behaviour.</summary>
    Analytics,

    /// <summary>Traces, metrics, errors and events sent to a provider by its telemetry SDK.</summary>
    Telemetry,

    /// <summary>Logs, traces, metrics and the console of the process itself.</summary>
    Log,
}
