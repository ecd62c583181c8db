using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace SovereignData.Analyzers.Tests.Flow.Portable;

/// <summary>Each test once per way to see the library.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EachWaySeenAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new([.. Enum.GetValues<SeenAs>().Select(seenAs => new TheoryDataRow<SeenAs>(seenAs))]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
