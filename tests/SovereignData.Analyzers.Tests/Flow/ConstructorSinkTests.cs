namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>A constructor may be what sends.</summary>
public sealed class ConstructorSinkTests
{
    private const string Command = """
        public class Command
        {
            [SendsData(Provider = "azure", Kind = "database")] public Command(string text) => Text = text;
            public Command() { }
            public string Text { get; set; } = "";
        }

        """;

    private const string Policy = """
        { "version": 1, "sinks": [ { "symbol": "M:Vendor.Message.#ctor", "arguments": ["body"], "provider": "azure", "kind": "messaging" } ] }
        """;

    private const string Vendor = """
        namespace Vendor;
        public class Message(string topic, string body) { public string Topic => topic; public string Body => body; }

        """;

    [Fact]
    public Task What_a_constructor_that_sends_is_given_is_sent() => FlowCase.Code(Command + """
        class Ward { void Run(Patient patient) { _ = new Command({|SOV1001:patient.Nir|}); } }
        """);

    [Fact]
    public Task What_another_constructor_of_it_is_given_is_not() => FlowCase.Code(Command + """
        class Ward { void Run(Patient patient) { _ = new Command { Text = patient.Nir }; _ = new Command("ping"); } }
        """);

    [Fact]
    public Task A_sending_constructor_in_a_callee_is_reported_where_the_data_enters() => FlowCase.Code(Command + """
        class Ward
        {
            static Command Make(string text) => new(text);
            void Run(Patient patient) { Make({|SOV1001:patient.Nir|}); Make(nameof(patient)); }
        }
        """);

    [Fact]
    public Task Policy_names_a_constructor_and_its_arguments() => FlowCase.Verify("""
        class Ward { void Run(Patient patient) { _ = new Vendor.Message(patient.Nir, "ping"); _ = new Vendor.Message("care", {|SOV1001:patient.Nir|}); } }
        """).WithFile("Vendor.cs", Vendor).WithPolicy(Policy).RunAsync(TestContext.Current.CancellationToken);
}
