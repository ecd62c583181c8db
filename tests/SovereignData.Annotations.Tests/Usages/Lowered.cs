namespace SovereignData.Annotations.Tests.Usages;

/// <summary>Each level, stated and brought about, wherever it may be.</summary>
public static class Lowered
{
    [Pseudonymised]
    public readonly record struct Pseudonym(string Value);

    [Pseudonymised]
    public interface ICoded;

    [Pseudonymised]
    public enum Cohort { Treated, Control }

    [Pseudonymised]
    public class StudyRecord
    {
        [Pseudonymised]
        public string? Code;

        [Anonymised]
        public int Count;

        [Pseudonymised]
        public string? Subject { get; set; }

        [Anonymised]
        public double Mean { get; set; }
    }

    [Anonymised]
    public readonly record struct Share(double Value);

    [Anonymised]
    public interface IStatistic;

    [Anonymised]
    public enum Season { Winter, Summer }

    [Anonymised]
    public class Histogram;

    [Pseudonymiser]
    public interface ITokens
    {
        [Pseudonymiser]
        void TokeniseInPlace(StudyRecord record);

        [return: Pseudonymised]
        string Lookup([Pseudonymised] string token);
    }

    [Pseudonymiser]
    public class KeyedTokens;

    [Pseudonymiser]
    public struct Redactor;

    [Anonymiser]
    public interface IAggregates
    {
        [Anonymiser]
        double Mean(IEnumerable<int> values);

        [return: Anonymised]
        double Median([Anonymised] double[] means);
    }

    [Anonymiser]
    public class Aggregates;

    [Anonymiser]
    public struct Eraser;
}
