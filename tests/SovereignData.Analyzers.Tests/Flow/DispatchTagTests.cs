namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Tags on what stands behind an abstract or interface member: they count through it, and once per end of a path.</summary>
public sealed class DispatchTagTests
{
    private const string Persons = """
        public interface IPerson { string Name { get; } string Label { get; } string Code(); }
        public sealed class Doctor : IPerson
        {
            [DirectIdentifier] public string Name => "d";
            [DirectIdentifier] public string Label { get; } = "d";
            [return: DirectIdentifier] public string Code() => "x";
        }
        public sealed class Nurse : IPerson
        {
            [DirectIdentifier] public string Name => "n";
            [DirectIdentifier] public string Label { get; } = "n";
            [return: DirectIdentifier] public string Code() => "y";
        }
        public sealed class Robot : IPerson { public string Name => "r"; public string Label { get; } = "r"; public string Code() => "z"; }
        """;

    [Fact]
    public Task Computed_and_stored_properties_and_methods_count_through_the_interface() => FlowCase.Code(Persons + """
        class Export
        {
            void Run(IPerson person, Nurse known)
            {
                Cloud.Send({|SOV1001:person.Name|});
                Cloud.Send({|SOV1001:person.Label|});
                Cloud.Send({|SOV1001:person.Code()|});
                IPerson robot = new Robot();
                Cloud.Send(robot.Name);
                Cloud.Send(robot.Label);
                Cloud.Send(robot.Code());
                IPerson nurse = known;
                Cloud.Send({|SOV1001:nurse.Name|});
                Cloud.Send({|SOV1001:nurse.Label|});
                Cloud.Send({|SOV1001:nurse.Code()|});
            }
        }
        """);

    [Fact]
    public Task What_a_helper_sends_is_reported_in_the_helper_alone() => FlowCase.Code(Persons + """
        class Export
        {
            static void Named(IPerson person) => Cloud.Send({|SOV1001:person.Name|});
            static void Labelled(IPerson person) => Cloud.Send({|SOV1001:person.Label|});
            static void Coded(IPerson person) => Cloud.Send({|SOV1001:person.Code()|});
            void Run(IPerson person)
            {
                Named(person);
                Named(new Doctor());
                Named(new Robot());
                Labelled(person);
                Labelled(new Nurse());
                Coded(person);
                Coded(new Nurse());
            }
        }
        """);

    [Fact]
    public Task What_a_helper_returns_is_reported_where_it_is_sent() => FlowCase.Code(Persons + """
        class Export
        {
            static string Named(IPerson person) => person.Name;
            static string Labelled(IPerson person) => "l" + person.Label;
            void Run(IPerson person, Doctor doctor)
            {
                Cloud.Send({|SOV1001:Named(person)|});
                Cloud.Send({|SOV1001:Named(doctor)|});
                Cloud.Send({|SOV1001:Labelled(doctor)|});
                Cloud.Send(Labelled(new Robot()));
            }
        }
        """);

    [Fact]
    public Task What_implementations_read_is_reported_once_and_what_a_caller_put_into_one_at_the_caller() => FlowCase.Code("""
        public interface ISource { string Read(); }
        public sealed class OfNumber(Patient patient) : ISource { public string Read() => patient.Nir; }
        public sealed class OfName(Patient patient) : ISource { public string Read() => patient.Name; }
        public interface IText { string Read(); }
        public sealed class Given(string text) : IText { public string Read() => text; }
        public sealed class Blank : IText { public string Read() => ""; }
        class Export
        {
            static void Post(ISource source) => Cloud.Send({|SOV1001:source.Read()|});
            static void Put(IText text) => Cloud.Send(text.Read());
            void Run(ISource source, Patient patient)
            {
                Post(source);
                Post(new OfName(patient));
                Put({|SOV1001:new Given(patient.Nir)|});
                Put(new Blank());
            }
        }
        """);

    [Fact]
    public Task A_tagged_getter_that_computes_comes_out_of_the_members_that_read_it() => FlowCase.Code("""
        abstract class Document
        {
            [DirectIdentifier] public abstract string Id { get; }
            public abstract string Text();
            public void Post() => Cloud.Send({|SOV1001:Text()|});
            public int Size() => Id.Length;
        }
        class Letter : Document { public override string Id => "1"; public override string Text() => Id; }
        class Note : Document { public override string Id => "2"; public override string Text() => "x" + Id; }
        class Card
        {
            [DirectIdentifier] public string Id => "1";
            public string Label() => "card " + Id;
            public string Kind => "k" + Label();
            public int Size() => Id.Length;
        }
        class Export
        {
            void Run(Card card, Document document)
            {
                Cloud.Send({|SOV1001:card.Label()|});
                Cloud.Send({|SOV1001:card.Kind|});
                Cloud.Send(card.Size());
                document.Post();
                Cloud.Send(document.Size());
                Cloud.Send({|SOV1001:document.Text()|});
            }
        }
        """);
}
