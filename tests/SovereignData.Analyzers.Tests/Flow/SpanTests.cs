namespace SovereignData.Analyzers.Tests.Flow;

public sealed class SpanTests
{
    [Fact]
    public Task A_span_of_a_text_carries_it() => FlowCase.Body("""
        var span = patient.Nir.AsSpan();
        Cloud.SendChars({|SOV1001:span|});
        Cloud.SendChars({|SOV1001:span[..4]|});
        Cloud.SendChars({|SOV1001:span.Slice(1, 3).Trim()|});
        Cloud.Send({|SOV1001:span.ToString()|});
        Cloud.Send({|SOV1001:span[0]|});
        Cloud.Send({|SOV1001:new string(span)|});
        Cloud.Send(span.Length);
        Cloud.Send(span.IsEmpty);
        Cloud.Send(span.IndexOf('1'));
        Cloud.SendChars("none".AsSpan());
        """);

    [Fact]
    public Task A_text_becomes_a_span_by_itself() => FlowCase.Body("""
        Cloud.SendChars({|SOV1001:patient.Nir|});
        ReadOnlySpan<char> span = patient.City;
        Cloud.SendChars({|SOV1002:span|});
        Cloud.SendChars("none");
        """);

    [Fact]
    public Task Copying_to_the_stack_carries() => FlowCase.Body("""
        Span<char> buffer = stackalloc char[15];
        patient.Nir.AsSpan().CopyTo(buffer);
        Cloud.SendChars({|SOV1001:buffer|});
        Cloud.Send({|SOV1001:new string(buffer)|});
        Cloud.Send({|SOV1001:buffer.ToString()|});
        """);

    [Fact]
    public Task Copying_a_constant_to_the_stack_is_silent() => FlowCase.Body("""
        Span<char> buffer = stackalloc char[15];
        "none".CopyTo(buffer);
        buffer[4] = '!';
        Cloud.SendChars(buffer);
        Cloud.Send(patient.Nir.AsSpan().TryCopyTo(stackalloc char[15]));
        """);

    [Fact]
    public Task Every_way_of_copying_a_text_carries() => FlowCase.Body("""
        Span<char> first = stackalloc char[15];
        patient.Nir.CopyTo(first);
        Cloud.SendChars({|SOV1001:first|});
        Span<char> second = stackalloc char[15];
        if (patient.Nir.TryCopyTo(second))
            Cloud.SendChars({|SOV1001:second|});
        var third = new char[15];
        patient.Nir.CopyTo(0, third, 0, 15);
        Cloud.Send({|SOV1001:third|});
        Span<char> fourth = new char[15];
        for (var i = 0; i < fourth.Length; i++)
            fourth[i] = patient.Nir[i];
        Cloud.SendChars({|SOV1001:fourth|});
        """);

    [Fact]
    public Task A_slice_writes_into_what_it_is_a_slice_of() => FlowCase.Body("""
        var buffer = new char[32];
        patient.Nir.AsSpan().CopyTo(buffer.AsSpan(4));
        Cloud.Send({|SOV1001:buffer|});
        Span<char> text = stackalloc char[32];
        var tail = text.Slice(8);
        patient.City.AsSpan().CopyTo(tail);
        Cloud.SendChars({|SOV1002:text|});
        """);

    [Fact]
    public Task Formatting_into_a_span_carries() => FlowCase.Body("""
        Span<char> buffer = stackalloc char[16];
        if (patient.HeartRate.TryFormat(buffer, out var written, default, CultureInfo.InvariantCulture))
            Cloud.SendChars({|SOV1002:buffer[..written]|});
        Span<char> line = stackalloc char[64];
        line.TryWrite($"NIR {patient.Nir}", out _);
        Cloud.SendChars({|SOV1001:line|});
        Span<char> none = stackalloc char[64];
        index.TryFormat(none, out _);
        Cloud.SendChars(none);
        """);

    [Fact]
    public Task Clearing_a_span_is_silent() => FlowCase.Body("""
        Span<char> buffer = stackalloc char[15];
        patient.Nir.CopyTo(buffer);
        buffer.Clear();
        Cloud.SendChars(buffer);
        """);

    [Fact]
    public Task Arrays_are_copied() => FlowCase.Body("""
        var bytes = Encoding.UTF8.GetBytes(patient.Nir);
        var first = new byte[15];
        Array.Copy(bytes, first, bytes.Length);
        Cloud.Send({|SOV1001:first|});
        var second = new byte[15];
        Buffer.BlockCopy(bytes, 0, second, 0, 15);
        Cloud.Send({|SOV1001:second|});
        var third = new byte[15];
        bytes.CopyTo(third, 0);
        Cloud.Send({|SOV1001:third|});
        Cloud.Send({|SOV1001:(byte[])bytes.Clone()|});
        var fourth = new byte[15];
        Array.Copy(new byte[3], fourth, 3);
        Cloud.Send(fourth);
        """);

    [Fact]
    public Task Memory_carries() => FlowCase.Body("""
        ReadOnlyMemory<char> memory = patient.Nir.AsMemory(2);
        Cloud.Send({|SOV1001:memory|});
        Cloud.SendChars({|SOV1001:memory.Span|});
        Cloud.Send({|SOV1001:memory.Slice(1).ToString()|});
        Memory<byte> bytes = new byte[15];
        Encoding.UTF8.GetBytes(patient.Nir).CopyTo(bytes);
        Cloud.Send({|SOV1001:bytes.ToArray()|});
        Cloud.Send(memory.Length);
        """);

    [Fact]
    public Task Reinterpreting_memory_carries() => FlowCase.Body("""
        var bytes = MemoryMarshal.AsBytes(patient.Nir.AsSpan());
        Cloud.SendBytes({|SOV1001:bytes|});
        var rate = patient.HeartRate;
        Cloud.SendBytes({|SOV1002:MemoryMarshal.AsBytes(new ReadOnlySpan<int>(in rate))|});
        Cloud.Send({|SOV1001:MemoryMarshal.Cast<byte, long>(bytes)[0]|});
        Cloud.Send({|SOV1001:System.Buffers.Binary.BinaryPrimitives.ReadInt64LittleEndian(bytes)|});
        """);

    [Fact]
    public Task Rented_buffers_carry() => FlowCase.Body("""
        var buffer = ArrayPool<char>.Shared.Rent(15);
        patient.Nir.CopyTo(0, buffer, 0, 15);
        Cloud.Send({|SOV1001:new string(buffer, 0, 15)|});
        ArrayPool<char>.Shared.Return(buffer);
        """);

    [Fact]
    public Task Buffer_writers_carry() => FlowCase.Body("""
        var writer = new ArrayBufferWriter<byte>();
        writer.Write("NIR "u8);
        Cloud.SendBytes(writer.WrittenSpan);
        writer.Write(Encoding.UTF8.GetBytes(patient.Nir));
        Cloud.SendBytes({|SOV1001:writer.WrittenSpan|});
        var json = new ArrayBufferWriter<byte>();
        using (var output = new Utf8JsonWriter(json))
            output.WriteStringValue(patient.City);
        Cloud.Send({|SOV1002:json.WrittenMemory.ToArray()|});
        """);

    [Fact]
    public Task What_is_written_into_the_span_of_a_writer_is_in_the_writer() => FlowCase.Body("""
        var writer = new ArrayBufferWriter<char>();
        patient.Nir.CopyTo(writer.GetSpan(15));
        writer.Advance(15);
        Cloud.SendChars({|SOV1001:writer.WrittenSpan|});
        """);

    [Fact]
    public Task A_pinned_text_carries() => FlowCase.Body("""
        fixed (char* pointer = patient.Nir)
        {
            Cloud.Send({|SOV1001:new string(pointer)|});
            Cloud.Send({|SOV1001:*pointer|});
            Cloud.Send({|SOV1001:pointer[3]|});
            Cloud.SendChars({|SOV1001:new ReadOnlySpan<char>(pointer, 4)|});
        }

        fixed (char* pointer = "none")
            Cloud.Send(new string(pointer));
        """);

    [Fact]
    public Task A_pointer_to_a_local_writes_the_local() => FlowCase.Body("""
        var rate = 0;
        int* pointer = &rate;
        *pointer = patient.HeartRate;
        Cloud.Send({|SOV1002:rate|});
        *pointer = 0;
        Cloud.Send(rate);
        """);

    [Fact]
    public Task A_span_over_a_span_over_an_array_carries() => FlowCase.Body("""
        var rows = new[] { "a", patient.Nir };
        Span<string> all = rows;
        ReadOnlySpan<string> tail = all[1..];
        foreach (var row in tail)
            Cloud.Send({|SOV1001:row|});
        ReadOnlySpan<string> none = ["a", "b"];
        foreach (var row in none)
            Cloud.Send(row);
        """);

    [Fact]
    public Task A_text_masked_on_the_stack_is_still_part_of_it() => FlowCase.Members("""
        static string Mask(ReadOnlySpan<char> text)
        {
            Span<char> masked = stackalloc char[text.Length];
            text.CopyTo(masked);
            masked[..^4].Fill('*');
            return new string(masked);
        }

        void Run(Patient patient)
        {
            Cloud.Send({|SOV1001:Mask(patient.Nir)|});
            Cloud.Send(Mask("none"));
        }
        """);

    [Fact]
    public Task A_destination_is_filled_whatever_the_method_is_called() => FlowCase.Body("""
        Span<char> upper = stackalloc char[20];
        patient.Nir.AsSpan()[..3].ToUpperInvariant(upper);
        Cloud.SendChars({|SOV1001:upper|});
        Span<char> code = stackalloc char[20];
        Convert.TryToBase64Chars(Encoding.UTF8.GetBytes(patient.Nir), code, out var written);
        Cloud.SendChars({|SOV1001:code|});
        Cloud.Send(written);
        Span<char> plain = stackalloc char[20];
        "none".AsSpan().ToUpperInvariant(plain);
        Cloud.SendChars(plain);
        """);

    [Fact]
    public Task A_text_cut_down_in_a_loop_is_still_part_of_it() => FlowCase.Members("""
        static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
        {
            while (!text.IsEmpty && text[0] == ' ')
                text = text.Slice(1);
            return text;
        }

        static void SendAll(ReadOnlySpan<char> text)
        {
            while (!text.IsEmpty)
            {
                text = Trim(text);
                var end = text.IndexOf(',');
                var entry = Trim(end < 0 ? text : text.Slice(0, end));
                text = end < 0 ? default : text.Slice(end + 1);
                Cloud.Send(entry.ToString());
            }
        }

        void Run(Patient patient)
        {
            SendAll({|SOV1001:patient.Nir.AsSpan()|});
            SendAll("none".AsSpan());
        }
        """);

    [Fact]
    public Task What_is_written_into_a_slice_is_in_the_array() => FlowCase.Members("""
        ref struct Cursor(Span<string> rest)
        {
            private Span<string> _rest = rest;
            public void Skip() => _rest = _rest[1..];
            public void Put(string text) => _rest[0] = text;
        }

        void Run(Patient patient)
        {
            string[] row = ["a", "b"], plain = ["a", "b"], moved = ["a", "b"];
            Span<string> tail = row, other = plain;
            tail = tail[1..];
            tail[0] = patient.Nir;
            Cloud.Send({|SOV1001:row[1]|});
            other = other[1..];
            other[0] = "c";
            Cloud.Send(plain[1]);
            var cursor = new Cursor(moved);
            cursor.Skip();
            cursor.Put(patient.Nir);
            Cloud.Send({|SOV1001:moved[1]|});
        }
        """);
}
