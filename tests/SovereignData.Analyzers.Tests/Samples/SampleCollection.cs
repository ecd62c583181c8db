namespace SovereignData.Analyzers.Tests.Samples;

/// <summary>The tests that share one <see cref="SampleBuild"/>.</summary>
[CollectionDefinition(Name)]
public sealed class SampleCollection : ICollectionFixture<SampleBuild>
{
    public const string Name = "The sample, built";
}
