namespace SovereignData.Analyzers.Tests.Trust;

/// <summary>Tests that measure run while no other does.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
