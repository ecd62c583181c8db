using SovereignData.Testing;

namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Code that is not in sight: arguments and receiver flow to the result, and for mutators to the receiver.</summary>
public sealed class ExternalTests
{
    private const string Library = """
        namespace Vendor
        {
            public static class Text
            {
                public static string Tidy(string text) => throw null!;
                public static string Merge(string one, params object[] more) => throw null!;
                public static bool TryShape(string text, out string shaped) => throw null!;
                public static void Swap(ref string one, ref string other) => throw null!;
                public static int Score(string text) => throw null!;
                public static bool IsKnown(string text) => throw null!;
                public static System.DayOfWeek DayOf(string text) => throw null!;
                public static T Echo<T>(T value) => throw null!;
                public static T Make<T>(string text) => throw null!;
                public static string Now() => throw null!;
            }
            public sealed class Document
            {
                public Document() => throw null!;
                public Document(string text) => throw null!;
                public string Title { get => throw null!; set => throw null!; }
                public string Author { get => throw null!; set => throw null!; }
                public int Pages => throw null!;
                public string Render() => throw null!;
                public Document Append(string text) => throw null!;
                public void SetBody(string text) => throw null!;
                public string this[string key] { get => throw null!; set => throw null!; }
            }
            public class Holder<T>
            {
                public void Put(T value) => throw null!;
                public T Get() => throw null!;
                public int Number => throw null!;
            }
            public abstract class Visitor { public abstract string Visit(string text); public string Walk(string text) => throw null!; }
            public delegate string Shaper(string text);
            public static class Runner
            {
                public static string Run(string text, System.Func<string, string> shape) => throw null!;
                public static void Each(System.Collections.Generic.IEnumerable<string> texts, System.Action<string> act) => throw null!;
            }
        }
        """;

    [Fact]
    public Task An_unknown_function_passes_its_arguments_on() => Verifies("""
        Cloud.Send({|SOV1001:Text.Tidy(p.Nir)|});
        Cloud.Send({|SOV1001:Text.Merge("a", 1, p.Nir)|});
        Cloud.Send({|SOV1001:Text.Echo(p.Nir)|});
        Cloud.Send(Text.Tidy("ward"));
        Cloud.Send(Text.Merge("a", 1, "b"));
        Cloud.Send(Text.Now());
        """);

    [Fact]
    public Task A_number_a_truth_or_an_enum_of_unknown_code_carries_nothing() => Verifies("""
        Cloud.Send(Text.Score(p.Nir));
        Cloud.Send(Text.IsKnown(p.Nir));
        Cloud.Send(Text.DayOf(p.Nir));
        Cloud.Send({|SOV1002:Text.Echo(p.HeartRate)|});
        """);

    [Fact]
    public Task An_unknown_out_and_ref_hand_back() => Verifies("""
        if (Text.TryShape(p.Nir, out var shaped)) Cloud.Send({|SOV1001:shaped|});
        Text.TryShape("ward", out var ward);
        Cloud.Send(ward);
        string one = p.Nir, other = "";
        Text.Swap(ref one, ref other);
        Cloud.Send({|SOV1001:other|});
        """);

    [Fact]
    public Task What_is_set_is_what_is_got() => Verifies("""
        var document = new Document { Title = p.Nir, Author = "ward" };
        Cloud.Send({|SOV1001:document.Title|});
        Cloud.Send(document.Author);
        Cloud.Send({|SOV1001:document|});
        document.Title = "";
        Cloud.Send(document.Title);
        Cloud.Send(document.Pages);
        """);

    [Fact]
    public Task What_is_set_is_rendered() => Verifies("""
        var document = new Document { Title = p.Nir };
        Cloud.Send({|SOV1001:document.Render()|});
        var clean = new Document { Title = "ward" };
        Cloud.Send(clean.Render());
        """);

    [Fact]
    public Task A_constructor_argument_stays_in_the_object() => Verifies("""
        Cloud.Send({|SOV1001:new Document(p.Nir)|});
        Cloud.Send({|SOV1001:new Document(p.Nir).Render()|});
        Cloud.Send(new Document("ward").Render());
        Cloud.Send(new Document(p.Nir).Pages);
        """);

    [Fact]
    public Task A_mutator_changes_its_receiver() => Verifies("""
        var document = new Document("ward");
        document.SetBody("body");
        Cloud.Send(document.Render());
        document.SetBody(p.Nir);
        Cloud.Send({|SOV1001:document.Render()|});
        var fluent = new Document();
        fluent.Append("a").Append(p.Nir);
        Cloud.Send({|SOV1001:fluent|});
        var map = new Document();
        map["a"] = p.Nir;
        Cloud.Send({|SOV1001:map["a"]|});
        """);

    [Fact]
    public Task A_generic_holder_gives_what_it_was_given() => Verifies("""
        var holder = new Holder<string>();
        holder.Put("ward");
        Cloud.Send(holder.Get());
        holder.Put(p.Nir);
        Cloud.Send({|SOV1001:holder.Get()|});
        Cloud.Send(holder.Number);
        Cloud.Send({|SOV1001:new Holder<Patient>().Get()|});
        """);

    [Fact]
    public Task A_value_of_a_tagged_type_is_tagged_however_it_was_made() => Verifies("""
        Cloud.Send({|SOV1001:Text.Make<Patient>("p.json")|});
        Model.Ask(Text.Make<Patient>("p.json").Diagnosis);
        Model.Ask({|SOV2001:Text.Make<Patient>("p.json").Nir|});
        Cloud.Send(Text.Make<Document>("d.json"));
        """);

    [Fact]
    public Task Unknown_code_calls_the_delegate_that_it_is_given() => Verifies("""
        Cloud.Send({|SOV1001:Runner.Run(p.Nir, text => text)|});
        Cloud.Send({|SOV1001:Runner.Run("ward", text => text + p.Nir)|});
        Cloud.Send(Runner.Run("ward", text => text));
        Runner.Each([p.Nir], text => Cloud.Send({|SOV1001:text|}));
        Runner.Each(["ward"], text => Cloud.Send(text));
        Runner.Each(["ward"], text => Cloud.Send({|SOV1002:p.Diagnosis|}));
        """);

    [Fact]
    public Task An_override_called_by_unknown_code_still_reports_what_it_sends_itself() => CallCase.Of("""
        sealed class Uploading(Patient p) : Vendor.Visitor
        {
            public override string Visit(string text) { Cloud.Send({|SOV1001:p.Nir|}); return ""; }
        }
        """)
        .WithStub("Vendor", Library)
        .RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task A_policy_says_what_unknown_code_does() => Of("""
        Cloud.Send(Text.Tidy(p.Nir));
        Cloud.Send(Text.Merge(p.Nir, "more"));
        Cloud.Send({|SOV1001:Text.Merge("", p.Nir)|});
        Model.Ask(Text.Echo(p.Nir));
        Cloud.Send({|SOV1002:Text.Echo(p.Nir)|});
        """)
        .WithPolicy("""
        {
          "version": 1,
          "neutral": [ { "symbol": "M:Vendor.Text.Tidy" } ],
          "propagators": [ { "symbol": "M:Vendor.Text.Merge", "from": ["more"], "to": ["return"] } ],
          "pseudonymisers": [ { "symbol": "M:Vendor.Text.Echo" } ]
        }
        """)
        .RunAsync(TestContext.Current.CancellationToken);

    private static Task Verifies(string statements) => Of(statements).RunAsync(TestContext.Current.CancellationToken);

    private static Verification Of(string statements) => CallCase.Of($$"""
        using Vendor;
        class Export
        {
            void Run(Patient p)
            {
                {{statements}}
            }
        }
        """).WithStub("Vendor", Library);
}
