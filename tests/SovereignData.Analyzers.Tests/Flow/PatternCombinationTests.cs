namespace SovereignData.Analyzers.Tests.Flow;

public sealed class PatternCombinationTests
{
    [Fact]
    public Task A_guard_reads_what_the_pattern_bound() => FlowCase.Body("""
        object message = patient;
        var text = message switch
        {
            Patient { City: { } city, HeartRate: var rate } when rate > 100 && city.Length > 3 => $"{city}: {rate}",
            Patient { Name: var name } when flag => name,
            Patient p => p.Smoker ? "smoker" : "none",
            _ => "",
        };
        Cloud.Send({|SOV1001:text|});
        var silent = message switch
        {
            Patient { Nir: var nir } when nir.Length == 15 => "valid",
            Patient { Nir.Length: var length } => $"{length} characters",
            var rest => rest.GetType().Name,
        };
        Cloud.Send(silent);
        """);

    [Fact]
    public Task An_alternative_binds_nothing_but_lets_through() => FlowCase.Body("""
        object boxed = flag ? patient.Nir : 'x';
        if (boxed is string or char)
            Cloud.Send({|SOV1001:boxed|});
        if (boxed is not (int or long) and { } value)
            Cloud.Send({|SOV1001:value|});
        Cloud.Send(boxed is string { Length: 15 } or 'x');
        """);

    [Fact]
    public Task A_discard_in_a_pattern_keeps_the_rest_apart() => FlowCase.Body("""
        var row = (patient.Nir, Ward: "cardiology", Beds: (3, patient.City));
        if (row is (_, var ward, (var beds, _)))
        {
            Cloud.Send(ward);
            Cloud.Send(beds);
        }

        if (row is (_, _, (_, { } city)))
            Cloud.Send({|SOV1002:city|});
        """);

    [Fact]
    public Task A_list_pattern_with_a_slice_in_the_middle() => FlowCase.Body("""
        List<string> lines = ["header", patient.Nir, patient.City ?? "", "footer"];
        var text = lines switch
        {
            [] => "empty",
            ["header", .. { Count: > 1 } middle, _] => string.Join(';', middle),
            [var only] => only,
            _ => "none",
        };
        Cloud.Send({|SOV1001:text|});
        Cloud.Send(lines is ["header", .., "footer"] ? "complete" : "cut");
        Cloud.Send(lines switch { [] => 0, [_] => 1, [_, ..] => 2 });
        """);

    [Fact]
    public Task A_pattern_on_a_span_takes_a_text_apart() => FlowCase.Members("""
        private static string Kind(ReadOnlySpan<char> nir) => nir switch
        {
            ['1', ..] => "male",
            ['2', ..] => "female",
            _ => "unknown",
        };

        private static string Year(ReadOnlySpan<char> nir) => nir is [_, var first, var second, ..] ? $"19{first}{second}" : "";

        void Run(Patient patient)
        {
            Cloud.Send(Kind(patient.Nir));
            Cloud.Send({|SOV1001:Year(patient.Nir)|});
            Cloud.Send(Year("12345"));
        }
        """);

    [Fact]
    public Task A_switch_statement_with_scopes_and_jumps() => FlowCase.Body("""
        string? text = null;
        switch ((patient.City, index))
        {
            case (null, _):
                text = "nowhere";
                break;
            case ("Lille", > 3) when flag:
            case ("Lens", _):
                text = "north";
                break;
            case (var city, 0):
                text = city;
                break;
            case ({ Length: > 10 } city, _):
                Cloud.Send({|SOV1002:city|});
                return;
        }

        Cloud.Send({|SOV1002:text|});
        """);

    [Fact]
    public Task An_extension_member_in_a_pattern() => FlowCase.Code("""
        static class Extensions
        {
            extension(Patient patient)
            {
                public string Initials => patient.Name[..1];
                public int Size => patient.Name.Length;
            }
        }
        class Export
        {
            void Run(Patient patient)
            {
                if (patient is { Initials: var initials, Size: var size })
                {
                    Cloud.Send({|SOV1001:initials|});
                    Cloud.Send(size);
                }
            }
        }
        """);

    [Fact]
    public Task A_computed_property_in_a_pattern() => FlowCase.Code("""
        class Visit(Patient patient)
        {
            public string Title => "Visit of " + patient.Name;
            public bool IsUrgent => patient.HeartRate > 120;
            public Visit? Before { get; init; }
        }
        class Export
        {
            void Run(Patient patient)
            {
                var visit = new Visit(patient) { Before = new Visit(patient) };
                if (visit is { Title: var title, IsUrgent: var urgent, Before.Title: { } earlier })
                {
                    Cloud.Send({|SOV1001:title|});
                    Cloud.Send(urgent);
                    Cloud.Send({|SOV1001:earlier|});
                }
            }
        }
        """);

    [Fact]
    public Task A_generic_pattern_binds_the_value() => FlowCase.Members("""
        private static T? Find<T>(IEnumerable<object> items) where T : class
        {
            foreach (var item in items)
            {
                if (item is T found)
                    return found;
            }

            return null;
        }

        void Run(Patient patient)
        {
            object[] items = [3, patient, new Box { A = "none" }];
            Cloud.Send({|SOV1001:Find<Patient>(items)|});
            Cloud.Send({|SOV1002:Find<Patient>(items)?.City|});
        }
        """);

    [Fact]
    public Task Deconstruction_with_nested_and_existing_targets() => FlowCase.Code("""
        record Stay(Patient Patient, (string Ward, int Bed) Place, string[] Notes);
        class Export
        {
            private string kept = "";
            void Run(Stay stay, Patient patient)
            {
                string ward;
                (_, (ward, var bed), _) = stay;
                Cloud.Send(ward);
                Cloud.Send(bed);
                (var p, var (w, _), kept) = (new Stay(patient, ("cardiology", 3), []), ("a", 1), patient.City ?? "");
                Cloud.Send({|SOV1001:p|});
                Cloud.Send(w);
                Cloud.Send({|SOV1002:kept|});
                if (stay is ({ City: { } city }, (_, > 3), [var note, ..]))
                {
                    Cloud.Send({|SOV1002:city|});
                    Cloud.Send(note);
                }
            }
        }
        """);
}
