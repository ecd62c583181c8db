namespace SovereignData.Annotations.Tests.Usages;

/// <summary>A house's own vocabulary, derived from ours.</summary>
public static class House
{
    public sealed class DossierAttribute : HealthDataAttribute;

    public sealed class IppAttribute : DirectIdentifierAttribute;

    public sealed class CommuneAttribute : QuasiIdentifierAttribute;

    public sealed class CodedAttribute : PseudonymisedAttribute;

    public sealed class StatisticAttribute : AnonymisedAttribute;

    public sealed class TokeniserAttribute : PseudonymiserAttribute;

    public sealed class AggregatorAttribute : AnonymiserAttribute;

    [Dossier]
    public sealed class Stay
    {
        [Ipp]
        public string? Ipp { get; set; }

        [Commune]
        public string? Commune { get; set; }

        [Coded]
        public string? Code { get; set; }

        [Statistic]
        public double Mean { get; set; }

        [Tokeniser]
        public static string Tokenise(string ipp) => ipp;

        [Aggregator]
        public static int Count(Stay[] stays) => stays.Length;
    }
}
