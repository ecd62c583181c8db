namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Delegates that fill what they are handed: options, builders, writers, the arguments of events.</summary>
public sealed class FilledTests
{
    [Fact]
    public Task What_a_caller_fills_is_sent_by_the_callee() => CallCase.Verifies("""
        class Options { public string Name { get; set; } = ""; public string Ward { get; set; } = ""; public Dictionary<string, object> Tags { get; } = []; }
        class Export
        {
            static void Name(Action<Options> configure) { var options = new Options(); configure(options); Cloud.Send(options.Name); }
            static void Tags(Action<Options> configure) { var options = new Options(); configure(options); Cloud.Send(options.Tags); }
            static void Reset(Action<Options> configure) { var options = new Options(); configure(options); options.Name = ""; Cloud.Send(options.Name); }
            void Run(Patient p)
            {
                Name({|SOV1001:o => o.Name = p.Nir|});
                Name(o => o.Ward = p.Nir);
                Name(o => o.Name = "none");
                Tags({|SOV1001:o => o.Tags["nir"] = p.Nir|});
                Tags(o => { o.Tags["age"] = 3; o.Name = p.Nir; });
                Reset(o => o.Name = p.Nir);
            }
        }
        """);

    [Fact]
    public Task What_a_caller_fills_comes_back_as_text() => CallCase.Verifies("""
        using System.Text;
        class Options { public string Name = ""; public string Ward = ""; }
        class Export
        {
            static string Text(Action<Options> configure) { var options = new Options(); configure(options); return options.Name + "!"; }
            static string Built(Action<StringBuilder> append) { var text = new StringBuilder(); append(text); return text.ToString(); }
            static byte[] Written(Action<TextWriter> write) { using var stream = new MemoryStream(); using (var writer = new StreamWriter(stream)) write(writer); return stream.ToArray(); }
            static string Twice(Action<StringBuilder> append) => Built(append) + Built(text => append(text));
            void Run(Patient p)
            {
                Cloud.Send({|SOV1001:Text(o => o.Name = p.Nir)|});
                Cloud.Send(Text(o => o.Ward = p.Nir));
                Cloud.Send({|SOV1001:Built(text => text.Append(p.Nir))|});
                Cloud.Send(Built(text => text.Append(p.Nir.Length)));
                Cloud.Send({|SOV1001:Written(writer => writer.Write(p.Nir))|});
                Cloud.Send(Written(writer => writer.Write("none")));
                Cloud.Send({|SOV1001:Twice(text => text.Append(p.Nir))|});
                Cloud.Send(Twice(text => text.Append("none")));
            }
        }
        """);

    [Fact]
    public Task Steps_kept_in_a_builder() => CallCase.Verifies("""
        using System.Text;
        class Letter
        {
            private readonly List<Action<StringBuilder>> steps = [];
            private string subject = "";
            public Letter Subject(string text) { subject = text; return this; }
            public Letter Line(string line) { steps.Add(text => text.AppendLine(line)); return this; }
            public Letter If(bool condition, Func<Letter, Letter> then) => condition ? then(this) : this;
            public (string Subject, string Body) Build() { var text = new StringBuilder(); foreach (var step in steps) step(text); return (subject, text.ToString()); }
        }
        class Export
        {
            void Run(Patient p, bool flag)
            {
                var (subject, body) = new Letter().Subject("Hello").Line("Dear").If(flag, letter => letter.Line(p.Nir)).Build();
                Cloud.Send(subject);
                Cloud.Send({|SOV1001:body|});
                var (_, other) = new Letter().Subject(p.Nir).Line("Dear").Line($"{p.Nir.Length}").Build();
                Cloud.Send(other);
            }
        }
        """);

    [Fact]
    public Task Fillers_kept_in_fields_and_events() => CallCase.Verifies("""
        using System.Text;
        class Asking : EventArgs { public string Name = ""; public bool Cancel; }
        class Desk
        {
            private readonly List<Action<StringBuilder>> parts = [];
            private readonly List<Action<StringBuilder>> counts = [];
            public event EventHandler<Asking>? Asked;
            public void Admit(Patient p)
            {
                Asked += (_, asking) => asking.Name = p.Nir;
                parts.Add(text => text.Append(p.Nir));
                counts.Add(text => text.Append(p.Nir.Length));
            }
            public void Run()
            {
                var asking = new Asking();
                Asked?.Invoke(this, asking);
                Cloud.Send({|SOV1001:asking.Name|});
                Cloud.Send(asking.Cancel);
                var text = new StringBuilder();
                foreach (var part in parts) part(text);
                Cloud.Send({|SOV1001:text|});
                var numbers = new StringBuilder();
                foreach (var count in counts) count(numbers);
                Cloud.Send(numbers);
            }
        }
        """);

    [Fact]
    public Task One_of_several_delegates_does_not_undo_what_another_does() => CallCase.Verifies("""
        class Form { public string Who = ""; public string Ward = ""; }
        class Export
        {
            private readonly List<Action<Form>> steps = [];
            void Add(Action<Form> step) => steps.Add(step);
            Form Make() { var form = new Form(); foreach (var step in steps) step(form); return form; }
            static void Run(Patient p, bool flag)
            {
                var export = new Export();
                export.Add(form => form.Who = p.Nir);
                export.Add(form => form.Who = "none");
                Cloud.Send({|SOV1001:export.Make().Who|});
                Cloud.Send(export.Make().Ward);
                Action<Form> step = flag ? form => form.Who = p.Nir : form => form.Who = "none";
                var one = new Form();
                step(one);
                Cloud.Send({|SOV1001:one.Who|});
            }
        }
        """);

    [Fact]
    public Task What_an_implementation_fills_is_known_by_its_type() => CallCase.Verifies("""
        class Dto { public string Name = ""; public string Ward = ""; public int Id; }
        interface IMap { void Map(Patient p, Dto dto); }
        class Full : IMap { public void Map(Patient p, Dto dto) { dto.Name = p.Nir; dto.Ward = "7"; } }
        class Anonymous : IMap { public void Map(Patient p, Dto dto) => dto.Ward = "7"; }
        interface IKeeper { void Keep(Dto dto); }
        class Numbers : IKeeper { public void Keep(Dto dto) => dto.Id = 3; }
        class Keeps : IKeeper { private readonly List<Dto> all = []; public void Keep(Dto dto) => all.Add(dto); }
        class Export(IKeeper keeper)
        {
            static string Name(IMap map, Patient p) { var dto = new Dto(); map.Map(p, dto); return dto.Name; }
            static string Ward(IMap map, Patient p) { var dto = new Dto(); map.Map(p, dto); return dto.Ward; }
            void Run(Patient p, IMap any)
            {
                Cloud.Send({|SOV1001:Name(new Full(), p)|});
                Cloud.Send(Name(new Anonymous(), p));
                Cloud.Send(Ward(new Full(), p));
                Cloud.Send({|SOV1001:Name(any, p)|});
                Cloud.Send(Ward(any, p));
                var dto = new Dto { Name = "none", Ward = "7" };
                keeper.Keep(dto);
                Cloud.Send(dto.Name);
                Cloud.Send(dto);
            }
            void Other(Patient p, Dto dto) { dto.Name = p.Nir; keeper.Keep(dto); }
        }
        """);

    [Fact]
    public Task A_body_writes_itself_into_the_stream_that_is_sent() => CallCase.Verifies("""
        using System.Text.Json;
        abstract class Content { public abstract void WriteTo(Stream stream); }
        sealed class JsonBody(object value) : Content { public override void WriteTo(Stream stream) => JsonSerializer.Serialize(stream, value); }
        sealed class TextBody(string text) : Content { public override void WriteTo(Stream stream) { using var writer = new StreamWriter(stream, leaveOpen: true); writer.Write(text); } }
        class Request { public Dictionary<string, string> Headers { get; } = []; public Content? Body { get; set; } }
        class Client { public void Send(Request request) { using var stream = new MemoryStream(); request.Body?.WriteTo(stream); Cloud.Send(stream); } }
        class Export(Client client)
        {
            void Run(Patient p)
            {
                client.Send({|SOV1001:new Request { Body = new TextBody(p.Nir) }|});
                client.Send({|SOV1001:new Request { Body = new JsonBody(new { p.Nir, Ward = 7 }) }|});
                client.Send(new Request { Body = new TextBody("none") });
                client.Send(new Request { Headers = { ["X-Nir"] = p.Nir }, Body = new TextBody("none") });
            }
        }
        """);
}
