namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Near misses: tagged data passes close by, and none of it is sent.</summary>
public sealed class SiblingTests
{
    [Fact]
    public Task A_status_beside_a_patient() => FlowCase.Code("""
        sealed record Job(Guid Id, Patient Patient) { public DateTimeOffset Due { get; init; } public int Attempts { get; set; } public string State { get; set; } = "new"; }
        class Worker
        {
            private readonly PriorityQueue<Job, DateTimeOffset> queue = new();
            private readonly Dictionary<Guid, Job> running = [];

            public Guid Add(Patient patient)
            {
                var job = new Job(Guid.NewGuid(), patient) { Due = DateTimeOffset.UtcNow.AddMinutes(patient.Nir.Length) };
                queue.Enqueue(job, job.Due);
                return job.Id;
            }

            public void Step()
            {
                if (!queue.TryDequeue(out var job, out var due))
                    return;
                job.Attempts++;
                job.State = job.Patient.City is null ? "incomplete" : "running";
                running[job.Id] = job;
                Cloud.Send(job.Id);
                Cloud.Send(job.State);
                Cloud.Send(job.Attempts);
                Cloud.Send(due);
                Cloud.Send(running.Keys);
                Cloud.Send(running.Values.Select(j => (j.Id, j.State)).ToList());
                Cloud.Send({|SOV1001:running.Values|});
                Cloud.Send({|SOV1002:job.Patient.City|});
            }
        }
        """);

    [Fact]
    public Task Statistics_about_patients() => FlowCase.Body("""
        var patients = new List<Patient> { patient, other };
        var statistics = new
        {
            Count = patients.Count,
            Cities = patients.Select(p => p.City).Distinct().Count(),
            Fast = patients.Count(p => p.HeartRate > 100),
            Share = 100.0 * patients.Count(p => p.Smoker) / patients.Count,
            Complete = patients.All(p => p.City is { Length: > 0 }),
            LongestName = patients.Max(p => p.Name.Length),
        };
        Cloud.Send(statistics);
        Cloud.Send($"{statistics.Fast} of {statistics.Count} ({statistics.Share:N1} %)");
        Cloud.Send({|SOV1002:new { statistics, Oldest = patients.Min(p => p.BirthDate) }|});
        """);

    [Fact]
    public Task A_validation_that_names_members_only() => FlowCase.Code("""
        sealed record Problem(string Member, string Rule);
        static class Validator
        {
            public static IEnumerable<Problem> Check(Patient patient)
            {
                if (string.IsNullOrWhiteSpace(patient.Nir))
                    yield return new(nameof(Patient.Nir), "required");
                if (patient.Nir is not { Length: 15 })
                    yield return new(nameof(Patient.Nir), $"15 characters, not {patient.Nir.Length}");
                if (!patient.Nir.All(char.IsDigit))
                    yield return new(nameof(Patient.Nir), "digits");
                if (patient.HeartRate is < 20 or > 250)
                    yield return new(nameof(Patient.HeartRate), "range");
            }
        }
        class Admissions
        {
            void Run(Patient patient)
            {
                var problems = Validator.Check(patient).ToList();
                Cloud.Send(problems);
                Cloud.Send(problems.GroupBy(problem => problem.Member).ToDictionary(group => group.Key, group => group.Select(problem => problem.Rule).ToArray()));
                Cloud.Send(string.Join('\n', problems));
            }
        }
        """);

    [Fact]
    public Task A_cleaned_copy() => FlowCase.Code("""
        sealed class Row
        {
            public string Name { get; set; } = "";
            public string Ward { get; set; } = "";
            public Row? Next { get; set; }
            public Row Cleaned() => new() { Ward = Ward, Next = Next?.Cleaned() };
        }
        class Export
        {
            void Run(Patient patient)
            {
                var row = new Row { Name = patient.Name, Ward = "cardiology", Next = new Row { Name = patient.Nir, Ward = "surgery" } };
                Cloud.Send(row.Cleaned());
                Cloud.Send({|SOV1001:row|});
                row.Name = "";
                row.Next = null;
                Cloud.Send(row);
            }
        }
        """);

    [Fact]
    public Task Options_that_decide_by_a_patient() => FlowCase.Members("""
        private enum Priority { Low, High }

        private static Priority Rate(Patient patient) => patient switch
        {
            { HeartRate: > 120 } or { Diagnosis: ['I', ..] } => Priority.High,
            _ => Priority.Low,
        };

        private static string Route(Patient patient)
        {
            var route = Rate(patient) == Priority.High ? "fast" : "slow";
            foreach (var allergy in patient.Allergies)
            {
                if (allergy.Contains("latex"))
                    return route + "/latex";
            }

            return patient.City?.ToUpperInvariant() switch { "LILLE" => route + "/local", null => route, _ => route + "/remote" };
        }

        void Run(Patient patient)
        {
            Cloud.Send(Rate(patient));
            Cloud.Send(Route(patient));
            Cloud.Send((int)Rate(patient));
        }
        """);

    [Fact]
    public Task An_index_of_positions() => FlowCase.Body("""
        var patients = new[] { patient, other };
        var positions = new Dictionary<int, List<int>>();
        for (var i = 0; i < patients.Length; i++)
        {
            var bucket = patients[i].Name.Length % 7;
            if (!positions.TryGetValue(bucket, out var list))
                positions.Add(bucket, list = []);
            list.Add(i);
        }

        Cloud.Send(positions);
        Cloud.Send(positions.Values.Max(list => list.Count));
        """);

    [Fact]
    public Task A_timing_around_tagged_work() => FlowCase.Members("""
        private static T Timed<T>(string name, Func<T> work, List<(string Name, long Milliseconds)> times)
        {
            var watch = System.Diagnostics.Stopwatch.StartNew();
            try
            {
                return work();
            }
            finally
            {
                times.Add((name, watch.ElapsedMilliseconds));
            }
        }

        void Run(Patient patient)
        {
            var times = new List<(string, long)>();
            var text = Timed("format", () => $"{patient.Nir};{patient.City}", times);
            var size = Timed("size", () => text.Length, times);
            Cloud.Send(times);
            Cloud.Send(size);
            Cloud.Send({|SOV1001:text|});
        }
        """);

    [Fact]
    public Task Ids_made_for_patients() => FlowCase.Members("""
        private readonly Dictionary<string, Guid> ids = new(StringComparer.Ordinal);
        private int next;

        private Guid IdOf(Patient patient)
        {
            if (!ids.TryGetValue(patient.Nir, out var id))
                ids.Add(patient.Nir, id = Guid.NewGuid());
            return id;
        }

        void Run(Patient patient)
        {
            Cloud.Send(IdOf(patient));
            Cloud.Send(++next);
            Cloud.Send(ids.Values);
            Cloud.Send({|SOV1001:ids|});
        }
        """);

    [Fact]
    public Task Two_exports_through_the_same_helpers() => FlowCase.Members("""
        private static string Line(params IEnumerable<string?> cells) => string.Join(';', cells.Select(cell => cell ?? ""));
        private static T Last<T>(IReadOnlyList<T> items) => items[^1];
        private static TOut Use<TIn, TOut>(TIn input, Func<TIn, TOut> map) => map(input);

        void Run(Patient patient)
        {
            var plain = Line("ward", "beds");
            var tagged = Line("name", patient.Name);
            Cloud.Send(plain);
            Cloud.Send({|SOV1001:tagged|});
            Cloud.Send(Last(new[] { "a", "b" }));
            Cloud.Send({|SOV1002:Last(patient.Allergies)|});
            Cloud.Send(Use(patient, p => p.Nir.Length));
            Cloud.Send(Use("none", text => text + "!"));
            Cloud.Send({|SOV1002:Use(patient, p => p.City)|});
        }
        """);
}
