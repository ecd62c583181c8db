namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Sinks of one's own, wherever the attribute stands.</summary>
public sealed class WhereSinkTests
{
    [Fact]
    public Task A_sink_declared_on_a_parameter_sends_that_argument_only() => CallCase.Verifies("""
        class Uplink
        {
            public void Push(string route, [SendsData(Provider = "azure", Kind = "storage")] Stream payload) { }
            public void Post([SendsData(Provider = "azure", Kind = "storage")] string body, string title = "") { }
        }
        class Export
        {
            void Run(Uplink link, Patient p)
            {
                link.Push(p.Nir, new MemoryStream());
                link.Push("r", {|SOV1001:new MemoryStream(System.Text.Encoding.UTF8.GetBytes(p.Nir))|});
                link.Post(title: p.Nir, body: "");
                link.Post(title: "", body: {|SOV1001:p.Nir|});
            }
        }
        """);

    [Fact]
    public Task A_sink_declared_on_an_interface_counts_for_what_implements_it() => CallCase.Verifies("""
        interface IUplink { [SendsData(Provider = "azure", Kind = "storage")] void Push(object data); void Keep(object data); }
        sealed class Uplink : IUplink { public void Push(object data) => Keep(data); public void Keep(object data) { } }
        abstract class Base { [SendsData(Provider = "azure", Kind = "storage")] public abstract void Push(object data); }
        sealed class Derived : Base { public override void Push(object data) { } }
        class Export
        {
            void Run(IUplink any, Uplink own, Derived derived, Patient p)
            {
                any.Push({|SOV1001:p|});
                own.Push({|SOV1001:p.Nir|});
                derived.Push({|SOV1002:p.Diagnosis|});
                any.Keep(p);
                own.Keep(p.Nir);
            }
        }
        """);

    [Fact]
    public Task What_a_sink_gives_back_is_not_what_it_was_given() => CallCase.Verifies("""
        static class Api { [SendsData(Provider = "azure", Kind = "http")] public static string Post(string text) => text; }
        static class Assistant { [SendsData(Provider = "ovhcloud", Kind = "ai")] public static string Answer(string text) => text; }
        class Export
        {
            void Run(Patient p)
            {
                var receipt = Api.Post({|SOV1001:p.Nir|});
                Cloud.Send(receipt);
                var answer = Assistant.Answer({|SOV2001:p.Nir|});
                Cloud.Send({|SOV1001:answer|});
            }
        }
        """);

    [Fact]
    public Task A_sink_as_a_delegate_sends_where_it_is_called() => CallCase.Verifies("""
        class Export
        {
            private readonly Action<object?> post = Cloud.Send;
            void Run(Patient p, List<string> wards)
            {
                Action<object?> send = Cloud.Send;
                send({|SOV1001:p.Nir|});
                send("ward");
                post({|SOV1001:p.Nir|});
                wards.ForEach(Cloud.Send);
                new List<string> { p.Nir }.ForEach({|SOV1001:Cloud.Send|});
            }
        }
        """);

    [Fact]
    public Task A_sink_in_a_condition_a_switch_a_query_and_an_initialiser() => CallCase.Verifies("""
        class Export
        {
            static bool Post(string text) { Cloud.Send(text); return true; }
            static string Echo(string text) { Cloud.Send(text); return ""; }
            private readonly List<bool> log = [];
            void Run(Patient p, List<Patient> patients)
            {
                if (p.HeartRate > 60 && Post({|SOV1001:p.Nir|})) { }
                while (!Post({|SOV1001:p.Nir|})) { }
                for (var ok = Post({|SOV1001:p.Nir|}); ok; ok = Post("")) { }
                var x = p.HeartRate switch { > 60 when Post({|SOV1001:p.Nir|}) => 1, _ => Post("") ? 2 : 3 };
                var texts = from q in patients where Post({|SOV1001:q.Nir|}) select Echo({|SOV1001:q.Nir|});
                var row = new { Sent = Post({|SOV1001:p.Nir|}) };
                log.Add(Post({|SOV1001:p.Nir|}));
                lock (Echo({|SOV1001:p.Nir|})) { }
                using var stream = new MemoryStream(Echo({|SOV1001:p.Nir|}).Length);
                throw new InvalidOperationException(Echo({|SOV1001:p.Nir|}));
            }
        }
        """);
}
