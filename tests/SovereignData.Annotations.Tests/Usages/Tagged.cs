namespace SovereignData.Annotations.Tests.Usages;

/// <summary>Each tag on each kind of type, member and value that it may stand on.</summary>
public static class Tagged
{
    [HealthData]
    public interface IDossier
    {
        [return: HealthData]
        string Read([HealthData] string section);
    }

    [HealthData(Identifying = false)]
    public enum BloodGroup { A, B, AB, O }

    [DirectIdentifier]
    public readonly record struct Nir(string Value);

    [DirectIdentifier]
    public interface INationalIdentifier;

    [DirectIdentifier]
    public enum Bed { First, Second }

    [DirectIdentifier]
    public class Portrait;

    [QuasiIdentifier]
    public readonly record struct Postcode(string Value);

    [QuasiIdentifier]
    public interface ILocality;

    [QuasiIdentifier]
    public enum Sex { Female, Male }

    [QuasiIdentifier]
    public class BirthDate;

    [HealthData]
    public struct Reading
    {
        [HealthData]
        public string Text;

        [DirectIdentifier]
        public string Sensor;

        [QuasiIdentifier]
        public string Ward;

        [NotHealthData("unit of measurement")]
        public string Unit;
    }

    [HealthData]
    public record Patient(
        [property: DirectIdentifier] string Nir,
        [property: QuasiIdentifier] DateTime BornOn,
        [property: HealthData(Identifying = false)] int HeartRate,
        [property: NotHealthData("version of the record's format")] int Version);

    public sealed class Box<[HealthData] T>
    {
        [return: DirectIdentifier]
        public static string Name([DirectIdentifier] string name) => name;

        [return: QuasiIdentifier]
        public static string Town([QuasiIdentifier] string town) => town;

        [return: NotHealthData("name of a queue")]
        public static string Queue([NotHealthData("name of a queue")] string queue) => queue;
    }
}
