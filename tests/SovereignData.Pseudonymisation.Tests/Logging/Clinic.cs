namespace SovereignData.Pseudonymisation.Tests.Logging;

/// <summary>What a hospital logs.</summary>
internal static class Clinic
{
    [DirectIdentifier]
    public readonly record struct CardNumber(string Value);

    public sealed record Stay([DirectIdentifier] string Ipp, string Ward);

    [HealthData]
    public record Diagnosis(string Code);

    public sealed record RareDiagnosis(string Code) : Diagnosis(Code);

    [HealthData]
    public interface IObservation;

    public sealed record Glucose(double Value) : IObservation;

    [HealthData, Pseudonymised]
    public sealed record ResearchRecord(string Pseudonym, string Code);

    public sealed record Letter(Stay Stay, IReadOnlyList<Diagnosis> Diagnoses, object? Attachment = null, [property: NotHealthData("of the format")] string Version = "2");

    public sealed record Bed(string Ward, int Number);

    public sealed record Chain(CardNumber Card, Chain? Next);

    public class Person
    {
        [DirectIdentifier]
        public virtual string Name { get; set; } = "";
    }

    public sealed class Nurse : Person
    {
        public override string Name { get; set; } = "";

        public string Ward { get; set; } = "";
    }

    public sealed class Folder(string ipp)
    {
        [DirectIdentifier]
        private readonly string _ipp = ipp;

        public override string ToString() => $"Folder of {_ipp}";
    }

    public sealed class Fragile
    {
        public CardNumber Card => throw new InvalidOperationException(Red);

        public string Ward => throw new InvalidOperationException(Red);

        private static string Red => "295109912611193";
    }

    public sealed class StayException(Stay stay) : Exception($"No bed for {stay.Ipp}")
    {
        public Stay Stay { get; } = stay;
    }
}
