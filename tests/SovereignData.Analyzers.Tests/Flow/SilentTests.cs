namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>What carries nothing of the data it is about.</summary>
public sealed class SilentTests
{
    [Fact]
    public Task Names_carry_nothing() => FlowCase.Body("""
        Cloud.Send(nameof(patient.Nir));
        Cloud.Send(nameof(Patient));
        Cloud.Send($"{nameof(Patient)}.{nameof(Patient.Nir)}");
        Cloud.Send(typeof(Patient).Name);
        Cloud.Send(typeof(Patient).GetProperty(nameof(Patient.Nir)));
        Cloud.Send(default(int));
        """);

    [Fact]
    public Task The_type_of_an_object_carries_nothing() => FlowCase.Body("""
        Cloud.Send(patient.GetType().Name);
        Cloud.Send(patient.Nir.GetType());
        Cloud.Send(patient.GetType().FullName + "@" + patient.GetType().Assembly.GetName().Name);
        Cloud.Send(patient.Nir.GetTypeCode());
        object boxed = patient;
        Cloud.Send($"a {boxed.GetType()} was found");
        """);

    [Fact]
    public Task Lengths_carry_nothing() => FlowCase.Body("""
        Cloud.Send(patient.Nir.Length);
        Cloud.Send($"{patient.Nir.Length} characters");
        Cloud.Send(new[] { patient, other }.Length);
        Cloud.Send(Encoding.UTF8.GetBytes(patient.Nir).LongLength);
        Cloud.Send(patient.Nir.Trim().Length - patient.Nir.Length);
        Cloud.Send(patient.Nir?.Length ?? 0);
        """);

    [Fact]
    public Task Equality_carries_nothing() => FlowCase.Body("""
        Cloud.Send(patient.Nir == other.Nir);
        Cloud.Send(patient.Nir != "1");
        Cloud.Send(patient.Equals(other));
        Cloud.Send(object.Equals(patient, other));
        Cloud.Send(ReferenceEquals(patient, other));
        Cloud.Send(string.Equals(patient.Nir, other.Nir, StringComparison.OrdinalIgnoreCase));
        Cloud.Send(EqualityComparer<Patient>.Default.Equals(patient, other));
        Cloud.Send(patient.Nir.CompareTo(other.Nir));
        Cloud.Send(Comparer<string>.Default.Compare(patient.Nir, other.Nir));
        Cloud.Send(StringComparer.Ordinal.Compare(patient.Nir, other.Nir));
        Cloud.Send(patient is null);
        """);

    [Fact]
    public Task Hash_codes_carry_nothing() => FlowCase.Body("""
        Cloud.Send(patient.Nir.GetHashCode());
        Cloud.Send(patient.GetHashCode());
        Cloud.Send(HashCode.Combine(patient.Nir, patient.Name));
        Cloud.Send(string.GetHashCode(patient.Nir.AsSpan()));
        Cloud.Send(StringComparer.Ordinal.GetHashCode(patient.Nir));
        """);

    [Fact]
    public Task A_condition_carries_nothing() => FlowCase.Body("""
        string text;
        if (patient.Nir.StartsWith('1'))
            text = "male";
        else
            text = "female";
        Cloud.Send(text);

        switch (patient.Diagnosis)
        {
            case "I10": text = "cardiology"; break;
            case "E11": text = "diabetology"; break;
            default: text = "general practice"; break;
        }

        Cloud.Send(text);

        var steps = 0;
        while (steps < patient.HeartRate)
            steps++;
        Cloud.Send(steps);
        """);

    [Fact]
    public Task A_dead_branch_carries_nothing() => FlowCase.Body("""
        const bool IsDebug = false;
        if (false)
            Cloud.Send(patient.Nir);
        if (IsDebug && flag)
            Cloud.Send(patient.Nir);
        var text = true ? "none" : patient.Nir;
        Cloud.Send(text);
        while (IsDebug)
            text = patient.Nir;
        Cloud.Send(text);
        if (!IsDebug)
            text = "";
        else
            text = patient.Nir;
        Cloud.Send(text);
        """);

    [Fact]
    public Task What_stands_behind_a_jump_carries_nothing() => FlowCase.Body("""
        var text = "none";
        Cloud.Send(text);
        return;
        text = patient.Nir;
        Cloud.Send(text);
        """);

    [Fact]
    public Task A_live_branch_of_a_constant_condition_carries() => FlowCase.Body("""
        const bool IsDebug = true;
        if (IsDebug)
            Cloud.Send({|SOV1001:patient.Nir|});
        Cloud.Send({|SOV1002:IsDebug ? patient.City : "none"|});
        """);

    [Fact]
    public Task Counts_carry_nothing() => FlowCase.Body("""
        var patients = new List<Patient> { patient, other };
        Cloud.Send(patients.Count);
        Cloud.Send(patients.Count());
        Cloud.Send(patients.LongCount());
        Cloud.Send(patients.Capacity);
        Cloud.Send(patients.Count(p => p.HeartRate > 100));
        Cloud.Send(patients.Where(p => p.City == "Lille").Count());
        Cloud.Send(new Dictionary<string, Patient> { [patient.Nir] = patient }.Count);
        Cloud.Send($"{patients.Count} patients");
        """);

    [Fact]
    public Task Yes_and_no_of_a_collection_carry_nothing() => FlowCase.Body("""
        var patients = new List<Patient> { patient, other };
        Cloud.Send(patients.Any());
        Cloud.Send(patients.Any(p => p.Smoker));
        Cloud.Send(patients.All(p => p.City is not null));
        Cloud.Send(patients.Contains(patient));
        Cloud.Send(patients.Exists(p => p.Nir == "1"));
        Cloud.Send(patients.TrueForAll(p => p.Smoker));
        Cloud.Send(patients.IndexOf(patient));
        Cloud.Send(patients.FindIndex(p => p.Nir == "1"));
        Cloud.Send(patients.Remove(patient));
        Cloud.Send(new HashSet<string>().Add(patient.Nir));
        Cloud.Send(new HashSet<string> { patient.Nir }.Overlaps([other.Nir]));
        Cloud.Send(patients.Select(p => p.Nir).SequenceEqual(["1"]));
        Cloud.Send(patients.Select(p => p.Nir).TryGetNonEnumeratedCount(out var count) ? count : -1);
        """);

    [Fact]
    public Task A_constant_found_by_a_tagged_key_carries_nothing() => FlowCase.Body("""
        var wards = new Dictionary<string, string> { ["I10"] = "cardiology" };
        Cloud.Send(wards[patient.Diagnosis]);
        Cloud.Send(wards.GetValueOrDefault(patient.Diagnosis, "general practice"));
        Cloud.Send(wards.TryGetValue(patient.Diagnosis, out var ward) ? ward : "none");
        Cloud.Send(wards.ContainsKey(patient.Nir));
        string[] names = ["low", "normal", "high"];
        Cloud.Send(names[patient.HeartRate / 100]);
        Cloud.Send(names.Where(name => name != patient.City).First());
        Cloud.Send(names.Skip(patient.HeartRate / 100).FirstOrDefault());
        """);

    [Fact]
    public Task A_number_or_yes_and_no_of_unknown_code_carries_nothing() => Unknown("""
        Cloud.Send(Scoring.IsMinor(patient.Nir));
        Cloud.Send(Scoring.Distance(patient.Nir, patient.Name));
        Cloud.Send(Scoring.Rank(patient));
        Cloud.Send(new Scorer(patient).Rank());
        Cloud.Send(new Scorer(patient).Size);
        if (Scoring.TryRank(patient.Nir, out var rank))
            Cloud.Send(rank);
        """);

    [Fact]
    public Task A_text_or_object_of_unknown_code_carries() => Unknown("""
        Cloud.Send({|SOV1001:Scoring.Describe(patient.Nir)|});
        Cloud.Send({|SOV1001:Scoring.Describe(patient)|});
        Cloud.Send({|SOV1002:Scoring.Describe("ward " + patient.City)|});
        Cloud.Send({|SOV1001:new Scorer(patient).Report|});
        Cloud.Send({|SOV1001:new Scorer(patient)|});
        Cloud.Send(Scoring.Describe("none"));
        """);

    [Fact]
    public Task A_number_that_unknown_code_makes_of_a_tagged_number_carries() => Unknown("""
        Cloud.Send({|SOV1002:Scoring.Adjust(patient.HeartRate)|});
        Cloud.Send({|SOV1002:Scoring.Adjust((int)patient.Weight)|});
        Cloud.Send(Scoring.Adjust(index));
        """);

    [Fact]
    public Task States_and_formats_of_tagged_values_carry_nothing() => FlowCase.Members("""
        async Task Run(Patient patient, Task<Patient> pending, Lazy<Patient> lazy, int? rate)
        {
            Cloud.Send(pending.IsCompleted);
            Cloud.Send(pending.Status);
            Cloud.Send(lazy.IsValueCreated);
            Cloud.Send(rate.HasValue);
            Cloud.Send({|SOV1001:await pending|});
            Cloud.Send({|SOV1001:lazy.Value|});
            await Task.Delay(patient.HeartRate);
        }
        """);

    [Fact]
    public Task Time_and_chance_beside_tagged_data_carry_nothing() => FlowCase.Body("""
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var text = patient.Nir.ToUpperInvariant();
        Cloud.Send(watch.ElapsedMilliseconds);
        Cloud.Send(Guid.NewGuid());
        Cloud.Send(DateTime.UtcNow);
        Cloud.Send(Environment.MachineName);
        Cloud.Send({|SOV1001:text|});
        """);

    [Fact]
    public Task Statistics_of_tagged_numbers_carry_them() => FlowCase.Body("""
        var patients = new List<Patient> { patient, other };
        Cloud.Send({|SOV1002:patients.Max(p => p.HeartRate)|});
        Cloud.Send({|SOV1002:patients.Sum(p => p.HeartRate)|});
        Cloud.Send({|SOV1002:patients.Average(p => p.Weight)|});
        Cloud.Send({|SOV1002:patients.Select(p => p.HeartRate).Min()|});
        Cloud.Send(patients.Sum(p => 1));
        Cloud.Send(patients.Max(p => p.Nir.Length));
        """);

    [Fact]
    public Task An_empty_object_of_a_tagged_type_is_tagged() => FlowCase.Body("""
        Cloud.Send({|SOV1001:new Patient()|});
        Cloud.Send({|SOV1001:new List<Patient>()|});
        Cloud.Send({|SOV1001:new { Patient = new Patient { City = "Lille" } }|});
        Cloud.Send(new List<Box>());
        """);

    private static Task Unknown(string statements) => FlowCase.Verify(
        $$"""
        using Vendor;

        class Export
        {
            void Run(Patient patient, int index)
            {
                {{statements}}
            }
        }
        """).WithStub("Vendor.Scoring", """
        namespace Vendor;

        public enum Rank { Low, High }

        public static class Scoring
        {
            public static bool IsMinor(string nir) => throw null!;
            public static int Distance(string a, string b) => throw null!;
            public static Rank Rank(object record) => throw null!;
            public static bool TryRank(string nir, out Rank rank) => throw null!;
            public static int Adjust(int rate) => throw null!;
            public static string Describe(object record) => throw null!;
        }

        public class Scorer(object record)
        {
            public int Size => throw null!;
            public Rank Rank() => throw null!;
            public string Report => throw null!;
        }
        """).RunAsync(TestContext.Current.CancellationToken);
}
