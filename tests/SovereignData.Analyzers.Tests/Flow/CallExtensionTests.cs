namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Extension methods and members, and members in parts.</summary>
public sealed class CallExtensionTests
{
    [Fact]
    public Task An_extension_method_carries_its_receiver() => CallCase.Verifies("""
        static class Texts
        {
            public static string Quoted(this string text) => "'" + text + "'";
            public static string Ward(this string text) => "ward";
            public static void Upload(this string text) => Cloud.Send(text);
            public static string LabelOf(this Patient p) => p.Nir;
        }
        class Export
        {
            void Run(Patient p)
            {
                Cloud.Send({|SOV1001:p.Nir.Quoted()|});
                Cloud.Send(p.Nir.Ward());
                {|SOV1001:p.Nir|}.Upload();
                "ward".Upload();
                Texts.Upload({|SOV1002:p.Diagnosis|});
                Cloud.Send({|SOV1001:p.LabelOf()|});
                Cloud.Send({|SOV1001:p?.LabelOf().Quoted()|});
            }
        }
        """);

    [Fact]
    public Task Extension_members_carry_their_receiver() => CallCase.Verifies("""
        static class PatientExtensions
        {
            extension(Patient p)
            {
                public string Label => $"{p.Nir} ({p.Diagnosis})";
                public string Ward => "7";
                public string Describe(string prefix) => prefix + p.Nir;
                public void Upload() => Cloud.Send({|SOV1001:p|});
            }
            extension(string text)
            {
                public string Doubled => text + text;
                public bool IsLong => text.Length > 10;
                public void Post() => Cloud.Send(text);
            }
        }
        class Export
        {
            void Run(Patient p)
            {
                Cloud.Send({|SOV1001:p.Label|});
                Cloud.Send(p.Ward);
                Cloud.Send({|SOV1001:p.Describe("nir: ")|});
                p.Upload();
                Cloud.Send({|SOV1001:p.Nir.Doubled|});
                Cloud.Send("ward".Doubled);
                Cloud.Send(p.Nir.IsLong);
                {|SOV1001:p.Nir|}.Post();
                "ward".Post();
            }
        }
        """);

    [Fact]
    public Task Static_extension_members_carry_their_arguments() => CallCase.Verifies("""
        static class StringExtensions
        {
            extension(string)
            {
                public static string Wrap(string text) => "<" + text + ">";
                public static string Hide(string text) => "<hidden>";
            }
            extension<T>(IEnumerable<T> source)
            {
                public T Head => source.First();
                public IEnumerable<T> Twice() => source.Concat(source);
                public static IEnumerable<T> operator +(IEnumerable<T> left, IEnumerable<T> right) => left.Concat(right);
            }
        }
        class Export
        {
            void Run(Patient p)
            {
                Cloud.Send({|SOV1001:string.Wrap(p.Nir)|});
                Cloud.Send(string.Hide(p.Nir));
                IEnumerable<string> nirs = [p.Nir], wards = ["7"];
                Cloud.Send({|SOV1001:nirs.Head|});
                Cloud.Send(wards.Head);
                Cloud.Send({|SOV1001:wards + nirs|});
                Cloud.Send(wards + wards.Twice());
            }
        }
        """);

    [Fact]
    public Task An_extension_property_can_be_set() => CallCase.Verifies("""
        class Letter { public Dictionary<string, string> Parts { get; } = []; public string Body = ""; }
        static class LetterExtensions
        {
            extension(Letter letter)
            {
                public string Subject { get => letter.Body; set => letter.Body = value; }
                public string Ward { get => "7"; set { } }
            }
        }
        class Export
        {
            void Run(Patient p)
            {
                var letter = new Letter { Subject = p.Nir };
                Cloud.Send({|SOV1001:letter.Subject|});
                Cloud.Send({|SOV1001:letter.Body|});
                var other = new Letter();
                other.Ward = p.Nir;
                Cloud.Send(other.Ward);
                Cloud.Send(other.Body);
            }
        }
        """);

    [Fact]
    public Task Partial_members_join_their_parts() => CallCase.Verifies("""
        partial class Letter
        {
            private string text = "";
            public partial Letter(string nir, string ward);
            public partial string Head { get; }
            public partial string Body { get; set; }
            public partial string Ward(string nir);
            public partial void Post();
        }
        """ + "\n" + """
        partial class Letter
        {
            public partial Letter(string nir, string ward) { text = nir; }
            public partial string Head { get => text; }
            public partial string Body { get => "b"; set => text = value; }
            public partial string Ward(string nir) => "7";
            public partial void Post() => Cloud.Send({|SOV1001:text|});
        }
        class Export
        {
            void Run(Patient p)
            {
                var letter = new Letter(p.Nir, "7");
                Cloud.Send({|SOV1001:letter.Head|});
                Cloud.Send(letter.Body);
                Cloud.Send(letter.Ward(p.Nir));
                Cloud.Send(new Letter("", p.Nir).Head);
            }
        }
        """);

    [Fact]
    public Task A_partial_method_may_stand_in_another_file() => CallCase.Of("""
        partial class Mapper
        {
            public partial string Map(Patient p);
            public partial string Hide(Patient p);
            public void Run(Patient p)
            {
                Cloud.Send({|SOV1001:Map(p)|});
                Cloud.Send(Hide(p));
            }
        }
        """)
        .WithFile("Mapper.Parts.cs", """
        partial class Mapper
        {
            public partial string Map(Patient p) => p.Nir;
            public partial string Hide(Patient p) => "hidden";
        }
        """)
        .RunAsync(TestContext.Current.CancellationToken);
}
