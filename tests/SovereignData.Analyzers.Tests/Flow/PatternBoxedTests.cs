namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Objects of which only a pattern or a cast says what they are.</summary>
public sealed class PatternBoxedTests
{
    [Fact]
    public Task Of_several_objects_those_that_a_pattern_does_not_fit_are_left_out() => FlowCase.Members("""
        void Run(Patient patient)
        {
            List<object> all = [patient, "ward", new Box { A = "x" }];
            foreach (var one in all)
            {
                Cloud.Send({|SOV1001:one switch { Patient { Name: var n } => n, string s => s, Box { A: var a } => a, _ => "" }|});
                if (one is Patient { Diagnosis: var diagnosis })
                    Cloud.Send({|SOV1002:diagnosis|});
                if (one is Box { A: var box })
                    Cloud.Send(box);
                if (one is string text)
                    Cloud.Send(text);
                if (one is int number)
                    Cloud.Send(number);
                Cloud.Send((one as Box)?.A);
            }

            foreach (var box in all.OfType<Box>())
                Cloud.Send(box);
            foreach (var found in all.OfType<Patient>())
                Cloud.Send({|SOV1001:found|});
        }
        """);

    [Fact]
    public Task A_bag_of_objects_gives_what_was_put_in() => FlowCase.Members("""
        void Run(Patient patient)
        {
            var bag = new Dictionary<string, object> { ["p"] = patient, ["w"] = "ward" };
            if (bag["p"] is Patient { Name: var name })
                Cloud.Send({|SOV1001:name|});
            if (bag.TryGetValue("p", out var held) && held is Patient { Diagnosis: var diagnosis })
                Cloud.Send({|SOV1002:diagnosis|});
            if (bag["w"] is string text)
                Cloud.Send(text);
            if (bag["p"] is Box box)
                Cloud.Send(box.A);
            bag["n"] = patient.Nir;
            if (bag["n"] is string number)
                Cloud.Send({|SOV1001:number|});
        }

        static string NameOf(object one) => one is Patient { Name: var n } ? n : "";
        static int SizeOf(object one) => one switch { Patient found => found.Name.Length, Box => 1, _ => 0 };
        void Helpers(Patient patient)
        {
            Cloud.Send({|SOV1001:NameOf(patient)|});
            Cloud.Send(SizeOf(patient));
        }
        """);

    [Fact]
    public Task A_field_of_type_object_is_what_the_pattern_says() => FlowCase.Members("""
        private object? _held;
        void Keep(Patient patient) => _held = patient;
        void Out()
        {
            if (_held is Patient { Name: var name })
                Cloud.Send({|SOV1001:name|});
            if (_held is Patient { Diagnosis: var diagnosis })
                Cloud.Send({|SOV1002:diagnosis|});
            if (_held is Box { A: var a })
                Cloud.Send(a);
        }
        """);
}
