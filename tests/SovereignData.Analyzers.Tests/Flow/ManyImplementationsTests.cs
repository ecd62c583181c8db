namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Behind one interface stand more types than a call goes through one by one: what they do is joined, and none is forgotten.</summary>
public sealed class ManyImplementationsTests
{
    private const int Many = 70;

    [Fact]
    public Task The_one_implementation_that_sends_is_not_lost_among_many() => FlowCase.Code($$"""
        public interface IStep { void Run(string text); void Rest(string text); }
        {{Types("public class S{0} : IStep { public void Run(string text) { } public void Rest(string text) { } }")}}
        public class Sender : IStep { public void Run(string text) => Cloud.Send(text); public void Rest(string text) { } }
        public class Ward
        {
            void Go(IStep step, Patient patient)
            {
                step.Run({|SOV1001:patient.Nir|});
                step.Run("ward");
                step.Rest(patient.Nir);
            }
        }
        """);

    [Fact]
    public Task What_one_of_many_hands_back_or_fills_is_among_what_a_call_gives() => FlowCase.Code($$"""
        public class Slip { public string Text = ""; public string Other = ""; }
        public interface IReader { string Read(Patient patient); void Fill(Slip box, Patient patient); }
        {{Types("public class R{0} : IReader { public string Read(Patient patient) => \"{0}\"; public void Fill(Slip box, Patient patient) { } }")}}
        public class NirReader : IReader { public string Read(Patient patient) => patient.Nir; public void Fill(Slip box, Patient patient) => box.Text = patient.Nir; }
        public class Ward
        {
            void Go(IReader reader, Patient patient)
            {
                Cloud.Send({|SOV1001:reader.Read(patient)|});
                Cloud.Send(new R1().Read(patient));
                var box = new Slip();
                reader.Fill(box, patient);
                Cloud.Send({|SOV1001:box.Text|});
                Cloud.Send(box.Other);
            }
        }
        """);

    [Fact]
    public Task One_of_many_may_be_a_pseudonymiser_and_the_others_are_not() => FlowCase.Code($$"""
        public interface IMapper { string Map(string text); }
        {{Types("public class M{0} : IMapper { public string Map(string text) => \"{0}\"; }")}}
        public class Tokens : IMapper { [Pseudonymiser] public string Map(string text) => "token"; }
        public class Ward
        {
            void Go(IMapper mapper, Patient patient) => Cloud.Send({|SOV1002:mapper.Map(patient.Nir)|});
        }
        """);

    [Fact]
    public Task A_variable_may_stand_for_many_objects() => FlowCase.Code($$"""
        public abstract class Step { public abstract void Run(string text); }
        {{Types("public class S{0} : Step { public override void Run(string text) { } }", Many - 10)}}
        public class Sender : Step { public override void Run(string text) => Cloud.Send(text); }
        public class Ward
        {
            void Go(int kind, Patient patient)
            {
                Step step = kind switch { {{string.Join(", ", Enumerable.Range(0, Many - 10).Select(static i => $"{i} => new S{i}()"))}}, _ => new Sender() };
                step.Run({|SOV1001:patient.Nir|});
                Step quiet = kind switch { {{string.Join(", ", Enumerable.Range(0, Many - 10).Select(static i => $"{i} => new S{i}()"))}}, _ => new S0() };
                quiet.Run(patient.Nir);
            }
        }
        """);

    [Fact]
    public Task More_objects_than_a_variable_may_stand_for_are_said_to_be_too_many() => FlowCase.Code($$"""
        public abstract class Step { public abstract void Run(string text); }
        {{Types("public class S{0} : Step { public override void Run(string text) { } }")}}
        public class Sender : Step { public override void Run(string text) => Cloud.Send(text); }
        public class Ward
        {
            void {|SOV9004:Go|}(int kind, Patient patient)
            {
                Step step = kind switch { {{string.Join(", ", Enumerable.Range(0, Many).Select(static i => $"{i} => new S{i}()"))}}, _ => new Sender() };
                step.Run(patient.Nir);
            }
        }
        """);

    private static string Types(string template, int count = Many) =>
        string.Join("\n", Enumerable.Range(0, count).Select(i => template.Replace("{0}", i.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)));
}
