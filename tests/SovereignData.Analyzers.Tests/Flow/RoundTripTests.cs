namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>A value goes in here and comes out there, by ways that are easily lost.</summary>
public sealed class RoundTripTests
{
    [Fact]
    public Task Through_a_stream_a_reader_and_a_split() => FlowCase.Members("""
        void Run(Patient patient)
        {
            using var stream = new MemoryStream();
            using (var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true))
            {
                writer.Write(3);
                writer.Write($"{patient.Nir};{patient.City}");
            }

            stream.Position = 0;
            using var reader = new BinaryReader(stream);
            Cloud.Send({|SOV1001:reader.ReadString().Split(';') is [_, var city] ? city : null|});
        }
        """);

    [Fact]
    public Task Through_bytes_and_back_to_an_object() => FlowCase.Members("""
        void Run(Patient patient)
        {
            var bytes = JsonSerializer.SerializeToUtf8Bytes(new Box { A = patient.City ?? "" });
            var copy = bytes.ToArray().AsSpan()[..].ToArray();
            var box = JsonSerializer.Deserialize<Box>(copy);
            Cloud.Send({|SOV1002:box?.A|});
            var element = JsonDocument.Parse(bytes).RootElement;
            foreach (var property in element.EnumerateObject())
                Cloud.Send({|SOV1002:property.Value.GetString()|});
        }
        """);

    [Fact]
    public Task Through_a_tuple_a_dictionary_and_a_lambda() => FlowCase.Body("""
        var map = new Dictionary<string, (Func<string> Read, int Size)> { ["a"] = (() => patient.Nir, 3), ["b"] = (() => "none", 4) };
        Cloud.Send({|SOV1001:map["a"].Read()|});
        Cloud.Send(map["a"].Size);
        var constants = new Dictionary<string, Func<string>> { ["b"] = () => "none" };
        Cloud.Send(constants["b"]());
        """);

    [Fact]
    public Task Through_an_object_array_and_a_format() => FlowCase.Body("""
        object?[] arguments = new object?[3];
        arguments[0] = index;
        Cloud.Send(string.Format("{0}", arguments));
        arguments[1] = patient;
        Cloud.Send({|SOV1001:string.Format("{0} {1}", arguments)|});
        arguments[1] = (arguments[1] as Patient)?.City;
        Cloud.Send({|SOV1002:string.Format("{0} {1}", arguments)|});
        """);

    [Fact]
    public Task Through_an_exception_a_field_and_a_message() => FlowCase.Code("""
        class Worker
        {
            private Exception? last;
            private readonly List<string> reasons = [];

            public void Try(Patient patient)
            {
                try
                {
                    if (patient.HeartRate > 200)
                        throw new ArgumentException($"rate of {patient.Name}");
                    throw new TimeoutException("late");
                }
                catch (ArgumentException exception)
                {
                    last = exception;
                }
                catch (TimeoutException exception)
                {
                    reasons.Add(exception.Message);
                }
            }

            public void Report()
            {
                Cloud.Send({|SOV1001:last?.Message|});
                Cloud.Send(last?.GetType().Name);
                Cloud.Send(reasons);
            }
        }
        """);

    [Fact]
    public Task Through_an_explicit_stack_instead_of_recursion() => FlowCase.Body("""
        var stack = new Stack<(object Node, string Path)>();
        stack.Push((patient, ""));
        var paths = new List<string>();
        var values = new List<string?>();
        while (stack.TryPop(out var top))
        {
            switch (top.Node)
            {
                case Patient p:
                    stack.Push((p.City ?? "", top.Path + "/city"));
                    if (p.Next is { } next)
                        stack.Push((next, top.Path + "/next"));
                    break;
                case string text:
                    values.Add(text);
                    paths.Add(top.Path);
                    break;
            }
        }

        Cloud.Send({|SOV1002:values.Count > 0 ? patient.City : null|});
        Cloud.Send(paths);
        """);

    [Fact]
    public Task Through_a_builder_held_by_a_record() => FlowCase.Code("""
        sealed record Document(StringBuilder Body, string Title)
        {
            public Document Line(string? text) { Body.AppendLine(text); return this; }
            public Document Titled(string title) => this with { Title = title };
        }
        class Export
        {
            void Run(Patient patient)
            {
                var document = new Document(new(), "none").Line("header").Titled("letter").Line(patient.Name).Titled("final");
                Cloud.Send({|SOV1001:document.Body.ToString()|});
                Cloud.Send(document.Title);
                var plain = new Document(new(), "none").Line("header").Titled("letter");
                Cloud.Send(plain.Body.ToString());
                Cloud.Send(plain);
            }
        }
        """);

    [Fact]
    public Task Through_a_ring_buffer() => FlowCase.Code("""
        sealed class Ring<T>(int size)
        {
            private readonly T?[] items = new T?[size];
            private int next;
            public void Add(T item) { items[next] = item; next = (next + 1) % items.Length; }
            public int Next => next;
            public T? Newest => items[(next + items.Length - 1) % items.Length];
            public IEnumerable<T> All() { foreach (var item in items) if (item is not null) yield return item; }
        }
        class Monitor
        {
            void Run(Patient patient)
            {
                var rates = new Ring<int>(8);
                rates.Add(patient.HeartRate);
                Cloud.Send({|SOV1002:rates.Newest|});
                Cloud.Send({|SOV1002:rates.All().Average()|});
                Cloud.Send(rates.Next);
                var plain = new Ring<string>(8);
                plain.Add("none");
                Cloud.Send(plain.Newest);
                Cloud.Send(plain.All().ToList());
            }
        }
        """);

    [Fact]
    public Task Through_a_lookup_table_of_arrays() => FlowCase.Body("""
        var table = new string[2][];
        for (var i = 0; i < table.Length; i++)
            table[i] = new string[2];
        table[0][1] = patient.Nir;
        Cloud.Send({|SOV1001:table[0][1]|});
        Cloud.Send({|SOV1001:table|});
        var copy = table.Select(row => row.ToArray()).ToArray();
        Cloud.Send({|SOV1001:copy[0][1]|});
        Cloud.Send({|SOV1001:string.Join('\n', table.Select(row => string.Join(';', row)))|});
        """);

    [Fact]
    public Task Through_a_span_of_a_stack_buffer_and_a_parser() => FlowCase.Members("""
        void Run(Patient patient)
        {
            Span<char> buffer = stackalloc char[64];
            if (!patient.HeartRate.TryFormat(buffer, out var length))
                return;
            var rate = int.Parse(buffer[..length]);
            Cloud.Send({|SOV1002:rate|});
            Cloud.Send(length);
            Span<byte> bytes = stackalloc byte[8];
            System.Buffers.Binary.BinaryPrimitives.WriteInt64BigEndian(bytes, long.Parse(patient.Nir));
            Cloud.SendBytes({|SOV1001:bytes|});
            Cloud.Send({|SOV1001:System.Buffers.Binary.BinaryPrimitives.ReadInt64BigEndian(bytes)|});
        }
        """);
}
