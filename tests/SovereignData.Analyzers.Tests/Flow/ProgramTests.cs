namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Programs as hospitals write them: several features at once.</summary>
public sealed class ProgramTests
{
    [Fact]
    public Task A_csv_export_with_a_header_and_escaping() => FlowCase.Code("""
        sealed class CsvWriter(TextWriter output, char separator = ';') : IDisposable
        {
            private bool isFirst = true;
            public CsvWriter Cell(object? value)
            {
                if (!isFirst)
                    output.Write(separator);
                output.Write(Escape(Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""));
                isFirst = false;
                return this;
            }
            public void EndRow() { output.WriteLine(); isFirst = true; }
            public void Dispose() => output.Flush();
            private static string Escape(string text) => text.Contains('"') ? $"\"{text.Replace("\"", "\"\"")}\"" : text;
        }
        class Export
        {
            void Nominative(IEnumerable<Patient> patients)
            {
                using var buffer = new MemoryStream();
                using (var csv = new CsvWriter(new StreamWriter(buffer, Encoding.UTF8, leaveOpen: true)))
                {
                    csv.Cell("name").Cell("city").EndRow();
                    foreach (var patient in patients.Where(p => p.City is not null))
                        csv.Cell(patient.Name).Cell(patient.City).EndRow();
                }

                Cloud.Send({|SOV1001:buffer.ToArray()|});
            }

            void Statistical(IReadOnlyCollection<Patient> patients)
            {
                using var buffer = new MemoryStream();
                using (var csv = new CsvWriter(new StreamWriter(buffer, Encoding.UTF8, leaveOpen: true)))
                    csv.Cell("count").Cell(patients.Count).EndRow();
                Cloud.Send(buffer.ToArray());
            }
        }
        """);

    [Fact]
    public Task A_message_built_segment_by_segment() => FlowCase.Code("""
        readonly record struct Segment(string Name, params string?[] Fields)
        {
            public override string ToString() => string.Join('|', Fields.Prepend(Name));
        }
        class Message
        {
            private readonly List<Segment> segments = [];
            public Message Add(string name, params string?[] fields) { segments.Add(new(name, fields)); return this; }
            public override string ToString() => string.Join('\r', segments);
            public byte[] ToBytes() => [0x0B, .. Encoding.UTF8.GetBytes(ToString()), 0x1C, 0x0D];
        }
        class Interface
        {
            void Admit(Patient patient)
            {
                var message = new Message()
                    .Add("MSH", "^~\\&", "HIS", DateTime.UtcNow.ToString("yyyyMMdd"))
                    .Add("PID", "1", patient.Nir, patient.Name, patient.BirthDate.ToString("yyyyMMdd"));
                Cloud.Send({|SOV1001:message.ToBytes()|});
                Cloud.Send({|SOV1001:message.ToString()|});
            }

            void Beat() => Cloud.Send(new Message().Add("MSH", "^~\\&", "HIS").Add("EVN", "heartbeat").ToBytes());
        }
        """);

    [Fact]
    public Task A_page_of_results_with_a_cursor() => FlowCase.Code("""
        sealed record Page<T>(IReadOnlyList<T> Items, int Total, string? Next);
        class Directory(List<Patient> patients)
        {
            public Page<TRow> Read<TRow>(int offset, int size, Func<Patient, TRow> map)
            {
                var items = patients.Skip(offset).Take(size).Select(map).ToList();
                return new(items, patients.Count, offset + size < patients.Count ? $"offset={offset + size}" : null);
            }
        }
        class Api(Directory directory)
        {
            void Names()
            {
                var page = directory.Read(0, 20, p => new { p.Name });
                Cloud.Send({|SOV1001:page|});
                Cloud.Send(page.Total);
                Cloud.Send(page.Next);
                Cloud.Send({|SOV1001:page with { Next = null }|});
            }

            void Rates()
            {
                for (Page<int>? page = directory.Read(0, 20, p => p.HeartRate); page is { Items: [var first, ..] }; page = null)
                    Cloud.Send({|SOV1002:first|});
            }

            void Kinds() => Cloud.Send(directory.Read(0, 20, p => p.HeartRate > 100 ? "fast" : "slow"));
        }
        """);

    [Fact]
    public Task A_cache_in_front_of_a_registry() => FlowCase.Code("""
        interface IRegistry { Patient? Find(string id); }
        class Cached(IRegistry inner)
        {
            private readonly ConcurrentDictionary<string, Patient?> byId = new();
            private readonly Dictionary<string, string> wards = new(StringComparer.Ordinal);
            private int hits;

            public Patient? Find(string id)
            {
                if (byId.TryGetValue(id, out var known))
                {
                    Interlocked.Increment(ref hits);
                    return known;
                }

                return byId.GetOrAdd(id, static (key, registry) => registry.Find(key), inner);
            }

            public string WardOf(string id)
            {
                if (!wards.TryGetValue(id, out var ward))
                    wards[id] = ward = Find(id) is { HeartRate: > 120 } ? "emergency" : "general";
                return ward;
            }

            void Report(string id)
            {
                Cloud.Send({|SOV1002:Find(id)?.City|});
                Cloud.Send({|SOV1001:byId.Values.FirstOrDefault()|});
                Cloud.Send(WardOf(id));
                Cloud.Send(hits);
                Cloud.Send(wards);
            }
        }
        """);

    [Fact]
    public Task A_result_type_with_errors() => FlowCase.Code("""
        abstract record Result<T>
        {
            public sealed record Ok(T Value) : Result<T>;
            public sealed record Failed(string Reason, Exception? Cause = null) : Result<T>;
            public TOut Match<TOut>(Func<T, TOut> ok, Func<string, TOut> failed) => this switch
            {
                Ok(var value) => ok(value),
                Failed { Reason: var reason } => failed(reason),
                _ => throw new InvalidOperationException(),
            };
        }
        class Admissions
        {
            private static Result<Patient> Check(Patient patient) =>
                patient.Nir.Length == 15 ? new Result<Patient>.Ok(patient) : new Result<Patient>.Failed("wrong length");

            void Run(Patient patient)
            {
                var result = Check(patient);
                Cloud.Send({|SOV1001:result.Match(p => p.Nir, reason => reason)|});
                Cloud.Send({|SOV1002:result.Match(p => p.City, reason => reason)|});
                Cloud.Send(result.Match(p => "ok", reason => reason));
                if (result is Result<Patient>.Failed { Reason: var why })
                    Cloud.Send(why);
            }
        }
        """);

    [Fact]
    public Task A_visitor_over_a_tree() => FlowCase.Code("""
        abstract class Node { public List<Node> Children { get; } = []; public abstract string Render(int depth); }
        sealed class Heading(string text) : Node { public override string Render(int depth) => new string('#', depth) + text; }
        sealed class Field(string label, object? value) : Node { public override string Render(int depth) => $"{label}: {value}"; }
        static class Renderer
        {
            public static string Render(Node root)
            {
                var builder = new StringBuilder();
                var stack = new Stack<(Node Node, int Depth)>();
                stack.Push((root, 0));
                while (stack.TryPop(out var current))
                {
                    builder.AppendLine(current.Node.Render(current.Depth));
                    for (var i = current.Node.Children.Count - 1; i >= 0; i--)
                        stack.Push((current.Node.Children[i], current.Depth + 1));
                }

                return builder.ToString();
            }
        }
        class Letters
        {
            void Run(Patient patient)
            {
                var letter = new Heading("Letter") { Children = { new Field("Name", patient.Name), new Heading("Findings") } };
                Cloud.Send({|SOV1001:Renderer.Render(letter)|});
            }
        }
        """);

    [Fact]
    public Task A_tree_without_tagged_data() => FlowCase.Code("""
        class Node(string text) { public string Text => text; public List<Node> Children { get; } = []; }
        static class Renderer
        {
            public static string Render(Node node, int depth = 0) =>
                new string(' ', depth) + node.Text + string.Concat(node.Children.Select(child => "\n" + Render(child, depth + 1)));
        }
        class Letters
        {
            void Run(Patient patient)
            {
                var plain = new Node("Plan") { Children = { new Node("Ward " + patient.Nir.Length) } };
                var tagged = new Node("Plan") { Children = { new Node("Name " + patient.Name) } };
                Cloud.Send(Renderer.Render(plain));
                Cloud.Send({|SOV1001:Renderer.Render(tagged)|});
            }
        }
        """);

    [Fact]
    public Task A_parser_that_writes_by_position() => FlowCase.Members("""
        private static Dictionary<string, string> Parse(string line, ReadOnlySpan<string> columns)
        {
            var result = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            var start = 0;
            for (var column = 0; column < columns.Length && start <= line.Length; column++)
            {
                var end = line.IndexOf(';', start);
                if (end < 0)
                    end = line.Length;
                result[columns[column]] = line.AsSpan(start, end - start).Trim().ToString();
                start = end + 1;
            }

            return result;
        }

        void Run(Patient patient)
        {
            var tagged = Parse($"{patient.Nir};{patient.City}", ["nir", "city"]);
            var plain = Parse("a;b", ["nir", "city"]);
            Cloud.Send({|SOV1001:tagged["nir"]|});
            Cloud.Send(tagged.Keys.ToList());
            Cloud.Send(plain["nir"]);
            Cloud.Send(plain.Count);
        }
        """);

    [Fact]
    public Task A_diff_of_two_versions() => FlowCase.Code("""
        sealed record Change(string Member, object? Before, object? After) { public bool IsAddition => Before is null; }
        static class Differ
        {
            public static IEnumerable<Change> Between(Patient before, Patient after)
            {
                if (before.City != after.City)
                    yield return new(nameof(Patient.City), before.City, after.City);
                if (before.HeartRate != after.HeartRate)
                    yield return new(nameof(Patient.HeartRate), before.HeartRate, after.HeartRate);
            }
        }
        class Audit
        {
            void Run(Patient before, Patient after)
            {
                var changes = Differ.Between(before, after).ToList();
                Cloud.Send({|SOV1002:changes|});
                Cloud.Send(changes.Select(change => change.Member).ToList());
                Cloud.Send(changes.Count(change => change.IsAddition));
                foreach (var (member, old, _) in changes)
                {
                    Cloud.Send(member);
                    Cloud.Send({|SOV1002:old|});
                }
            }
        }
        """);

    [Fact]
    public Task A_mask_by_hand_is_seen_character_by_character() => FlowCase.Members("""
        private static string Stars(string text)
        {
            var characters = new char[text.Length];
            for (var i = 0; i < text.Length; i++)
                characters[i] = char.IsWhiteSpace(text[i]) ? ' ' : '*';
            return new string(characters);
        }

        private static string Partly(string text)
        {
            var characters = text.ToCharArray();
            for (var i = 0; i < characters.Length - 4; i++)
                characters[i] = '*';
            return new string(characters);
        }

        void Run(Patient patient)
        {
            Cloud.Send(Stars(patient.Name));
            Cloud.Send({|SOV1001:Partly(patient.Nir)|});
        }
        """);

    [Fact]
    public Task A_state_machine_over_an_enumeration() => FlowCase.Code("""
        enum Step { Read, Check, Send, Done }
        class Machine
        {
            void Run(Patient patient)
            {
                object? carried = null;
                string report = "";
                for (var step = Step.Read; step != Step.Done;)
                {
                    switch (step)
                    {
                        case Step.Read:
                            carried = patient;
                            step = Step.Check;
                            continue;
                        case Step.Check when carried is Patient { Smoker: false } healthy:
                            report = healthy.City ?? "";
                            goto case Step.Send;
                        case Step.Check:
                            carried = null;
                            step = Step.Done;
                            break;
                        case Step.Send:
                            Cloud.Send({|SOV1001:carried|});
                            Cloud.Send({|SOV1002:report|});
                            step = Step.Done;
                            break;
                    }
                }

                Cloud.Send(Step.Done);
            }
        }
        """);

    [Fact]
    public Task A_configuration_of_a_sender_by_a_lambda() => FlowCase.Code("""
        sealed class Options { public string Title { get; set; } = ""; public IDictionary<string, string> Headers { get; } = new Dictionary<string, string>(); public int Retries { get; set; } }
        sealed class Sender
        {
            private readonly Options options = new();
            public Sender(Action<Options> configure) => configure(options);
            public string Describe() => $"{options.Title}: {string.Join(';', options.Headers.Select(pair => pair.Key + "=" + pair.Value))}";
            public int Retries => options.Retries;
        }
        class Export
        {
            void Run(Patient patient)
            {
                var tagged = new Sender(o => { o.Title = "export"; o.Headers["x-patient"] = patient.Nir; o.Retries = 3; });
                var plain = new Sender(o => { o.Title = "export"; o.Headers.Add("x-ward", "cardiology"); });
                Cloud.Send({|SOV1001:tagged.Describe()|});
                Cloud.Send(tagged.Retries);
                Cloud.Send(plain.Describe());
            }
        }
        """);
}
