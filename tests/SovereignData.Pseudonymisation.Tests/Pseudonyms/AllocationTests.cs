using SovereignData.Pseudonymisation.Pseudonyms;

namespace SovereignData.Pseudonymisation.Tests.Pseudonyms;

public sealed class AllocationTests
{
    private const int Calls = 1_000;

    [Theory]
    [InlineData(IdentifierNormalisation.Code, "253072b 073004 70")]
    [InlineData(IdentifierNormalisation.Nir, "2 53 07 2B 073 004 70")]
    [InlineData(IdentifierNormalisation.Name, "D’Œuvre-Noël, Jérôme")]
    [InlineData(IdentifierNormalisation.Exact, "800100")]
    public void A_call_allocates_its_result_and_nothing_else(IdentifierNormalisation normalisation, string identifier)
    {
        using var pseudonymiser = TestKeys.Pseudonymiser(normalisation);
        var result = pseudonymiser.Pseudonymise(identifier);
        var text = result.ToCharArray();

        var perCall = Measure(() => pseudonymiser.Pseudonymise(identifier));
        var perString = Measure(() => new string(text));

        Assert.Equal(perString, perCall);
    }

    private static long Measure(Func<string> make)
    {
        for (var i = 0; i < Calls; i++)
            make();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Calls; i++)
            make();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / Calls;
    }
}
