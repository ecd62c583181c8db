namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Method groups that are put away: they stand for what the method gives, not for all that its receiver holds.</summary>
public sealed class MethodGroupTests
{
    [Fact]
    public Task A_method_of_another_object_gives_what_it_reads() => FlowCase.Code("""
        class Card(Patient patient)
        {
            public string Kind = "";
            public string Id = "";
            public string Name() => patient.Name;
            public string Diagnosis() => patient.Diagnosis;
            public string Ward() => "ward " + patient.Name.Length;
            public string GetKind() => Kind;
            public string GetId() => Id;
        }
        class Export
        {
            private Func<string>? _name, _diagnosis, _ward, _kind, _id;
            void Put(Patient patient)
            {
                var card = new Card(patient) { Id = patient.Nir, Kind = "k" };
                (_name, _diagnosis) = (card.Name, card.Diagnosis);
                _ward = card.Ward;
                _kind = card.GetKind;
                _id = card.GetId;
            }
            void Out()
            {
                Cloud.Send({|SOV1001:_name!()|});
                Cloud.Send({|SOV1002:_diagnosis!()|});
                Cloud.Send(_ward!());
                Cloud.Send(_kind!());
                Cloud.Send({|SOV1001:_id!()|});
            }
        }
        """);

    [Fact]
    public Task A_method_of_the_object_itself_gives_what_it_reads() => FlowCase.Code("""
        class Export
        {
            private readonly Patient _patient;
            private readonly Func<string> _name;
            private readonly Func<string> _size;
            public Export(Patient patient) { _patient = patient; _name = Name; _size = Size; }
            string Name() => _patient.Name;
            string Size() => "x" + _patient.Name.Length;
            void Out()
            {
                Cloud.Send({|SOV1001:_name()|});
                Cloud.Send(_size());
            }
        }
        """);

    [Fact]
    public Task A_static_member_of_a_type_parameter_is_that_of_the_type_argument() => FlowCase.Code("""
        interface IFormat<T> { static abstract string Of(T item); }
        struct ByName : IFormat<Patient> { public static string Of(Patient item) => item.Name; }
        struct BySize : IFormat<Patient> { public static string Of(Patient item) => "n" + item.Name.Length; }
        class Printer<TFormat, T> where TFormat : IFormat<T>
        {
            public static List<string> All(IEnumerable<T> items) => items.Select(TFormat.Of).ToList();
        }
        class Export
        {
            void Run(List<Patient> all)
            {
                Cloud.Send({|SOV1001:Printer<ByName, Patient>.All(all)|});
                Cloud.Send(Printer<BySize, Patient>.All(all));
            }
        }
        """);
}
