namespace SovereignData.Analyzers.Tests.Flow;

public sealed class StreamTests
{
    [Fact]
    public Task A_memory_stream_holds_what_is_written_to_it() => FlowCase.Body("""
        var stream = new MemoryStream();
        stream.Write(Encoding.UTF8.GetBytes("header"));
        Cloud.Send(stream.ToArray());
        stream.Write(Encoding.UTF8.GetBytes(patient.Nir), 0, 15);
        Cloud.Send({|SOV1001:stream|});
        Cloud.Send({|SOV1001:stream.ToArray()|});
        Cloud.Send({|SOV1001:stream.GetBuffer()|});
        Cloud.Send(stream.Length);
        Cloud.Send(stream.Position);
        """);

    [Fact]
    public Task A_memory_stream_over_bytes_holds_them() => FlowCase.Body("""
        var stream = new MemoryStream(Encoding.UTF8.GetBytes(patient.Nir), writable: false);
        Cloud.Send({|SOV1001:stream|});
        Cloud.Send({|SOV1001:stream.ReadByte()|});
        Cloud.Send(new MemoryStream(new byte[3]));
        """);

    [Fact]
    public Task A_writer_writes_into_its_stream() => FlowCase.Body("""
        var stream = new MemoryStream();
        var writer = new StreamWriter(stream, leaveOpen: true);
        writer.Write("NIR ");
        writer.WriteLine(patient.Nir);
        writer.Flush();
        Cloud.Send({|SOV1001:stream.ToArray()|});
        """);

    [Fact]
    public Task A_writer_of_constants_leaves_its_stream_silent() => FlowCase.Body("""
        var stream = new MemoryStream();
        var secret = new MemoryStream();
        using (var writer = new StreamWriter(stream))
        using (var secretWriter = new StreamWriter(secret))
        {
            writer.Write("ward ");
            writer.Write(index);
            secretWriter.Write(patient.Nir);
        }

        Cloud.Send(stream.ToArray());
        Cloud.Send({|SOV1001:secret.ToArray()|});
        """);

    [Fact]
    public Task A_reader_reads_from_its_stream() => FlowCase.Body("""
        using var stream = new MemoryStream();
        using (var writer = new StreamWriter(stream, Encoding.UTF8, 1024, leaveOpen: true))
            writer.Write(patient.City);
        stream.Seek(0, SeekOrigin.Begin);
        using var reader = new StreamReader(stream);
        Cloud.Send({|SOV1002:reader.ReadToEnd()|});
        """);

    [Fact]
    public Task A_reader_made_before_the_writing_reads_it_too() => FlowCase.Body("""
        var stream = new MemoryStream();
        var reader = new StreamReader(stream);
        Cloud.Send(reader.ReadToEnd());
        stream.Write(Encoding.UTF8.GetBytes(patient.Nir));
        stream.Position = 0;
        Cloud.Send({|SOV1001:reader.ReadToEnd()|});
        """);

    [Fact]
    public Task Lines_read_in_a_loop_carry() => FlowCase.Body("""
        using TextReader reader = new StringReader(patient.Name + "\n" + index);
        while (reader.ReadLine() is { } line)
            Cloud.Send({|SOV1001:line|});
        using TextReader none = new StringReader("a\nb");
        for (var line = none.ReadLine(); line != null; line = none.ReadLine())
            Cloud.Send(line);
        """);

    [Fact]
    public Task Reading_into_a_buffer_fills_it() => FlowCase.Body("""
        Stream stream = new MemoryStream(Encoding.UTF8.GetBytes(patient.Nir));
        var buffer = new byte[16];
        var count = stream.Read(buffer, 0, buffer.Length);
        Cloud.Send({|SOV1001:buffer|});
        Cloud.Send({|SOV1001:Encoding.UTF8.GetString(buffer, 0, count)|});
        Cloud.Send(count);
        var characters = new char[16];
        new StringReader(patient.Nir).ReadBlock(characters);
        Cloud.Send({|SOV1001:characters|});
        """);

    [Fact]
    public Task Copying_a_stream_fills_the_other() => FlowCase.Members("""
        async Task Run(Patient patient, Stream incoming)
        {
            var source = new MemoryStream(Encoding.UTF8.GetBytes(patient.Nir));
            var first = new MemoryStream();
            var second = new MemoryStream();
            var third = new MemoryStream();
            var fourth = new MemoryStream();
            source.CopyTo(first);
            await first.CopyToAsync(second);
            second.WriteTo(third);
            incoming.CopyTo(fourth);
            Cloud.Send({|SOV1001:third.ToArray()|});
            Cloud.Send(fourth.ToArray());
        }
        """);

    [Fact]
    public Task Streams_over_streams_write_to_the_lowest() => FlowCase.Body("""
        var stream = new MemoryStream();
        using (var buffered = new BufferedStream(new System.IO.Compression.GZipStream(stream, System.IO.Compression.CompressionMode.Compress)))
        using (var writer = new StreamWriter(buffered))
            writer.Write(patient.Nir);
        Cloud.Send({|SOV1001:stream.ToArray()|});
        """);

    [Fact]
    public Task A_binary_writer_and_reader_carry() => FlowCase.Body("""
        var stream = new MemoryStream();
        var writer = new BinaryWriter(stream);
        writer.Write(index);
        writer.Write(patient.Weight);
        stream.Position = 0;
        var reader = new BinaryReader(stream);
        Cloud.Send({|SOV1002:stream.ToArray()|});
        Cloud.Send({|SOV1002:reader.ReadDouble()|});
        """);

    [Fact]
    public Task Asynchronous_writing_and_reading_carry() => FlowCase.Members("""
        async Task Run(Patient patient)
        {
            await using var stream = new MemoryStream();
            await using (var writer = new StreamWriter(stream, leaveOpen: true))
                await writer.WriteAsync(patient.City).ConfigureAwait(false);
            stream.Position = 0;
            using var reader = new StreamReader(stream);
            var text = await reader.ReadToEndAsync().ConfigureAwait(false);
            Cloud.Send({|SOV1002:text|});
            var buffer = new byte[8];
            stream.Position = 0;
            _ = await stream.ReadAsync(buffer.AsMemory(0, 4));
            Cloud.Send({|SOV1002:buffer|});
        }
        """);

    [Fact]
    public Task A_helper_writes_into_the_writer_that_it_is_given() => FlowCase.Members("""
        static void Write(TextWriter writer, Patient patient) => writer.Write("{0};{1}", patient.Nir, patient.City);

        void Run(Patient patient)
        {
            using var stream = new MemoryStream();
            using (var writer = new StreamWriter(stream))
                Write(writer, patient);
            Cloud.Send({|SOV1001:stream.ToArray()|});
        }
        """);

    [Fact]
    public Task A_helper_makes_the_stream() => FlowCase.Members("""
        static Stream Serialise<T>(T value)
        {
            var stream = new MemoryStream();
            JsonSerializer.Serialize(stream, value);
            stream.Position = 0;
            return stream;
        }

        void Run(Patient patient)
        {
            using var tagged = Serialise(patient);
            using var plain = Serialise(3);
            Cloud.Send({|SOV1001:tagged|});
            Cloud.Send(plain);
        }
        """);

    [Fact]
    public Task A_path_carries_its_parts() => FlowCase.Body("""
        var path = Path.Combine("/exports", patient.Nir + ".csv");
        Cloud.Send({|SOV1001:path|});
        Cloud.Send({|SOV1001:Path.GetFileNameWithoutExtension(path)|});
        Cloud.Send({|SOV1002:Path.Join("/exports".AsSpan(), patient.City.AsSpan())|});
        Cloud.Send({|SOV1001:new FileInfo(path).Name|});
        Cloud.Send(Path.Combine("/exports", "all.csv"));
        """);

    [Fact]
    public Task Setting_the_length_of_a_stream_to_zero_empties_it() => FlowCase.Body("""
        var stream = new MemoryStream();
        stream.Write(Encoding.UTF8.GetBytes(patient.Nir));
        stream.SetLength(0);
        stream.Write("none"u8);
        Cloud.Send(stream.ToArray());
        """);

    [Fact]
    public Task What_is_written_at_one_end_of_a_pipe_is_read_at_the_other() => FlowCase.Members("""
        async Task Run(Patient patient)
        {
            var pipe = new System.IO.Pipelines.Pipe();
            await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes(patient.Nir));
            Cloud.Send({|SOV1001:pipe.Reader.AsStream()|});
            var read = await pipe.Reader.ReadAsync();
            Cloud.Send({|SOV1001:read.Buffer.ToArray()|});
            Cloud.Send(read.IsCompleted);
            var other = new System.IO.Pipelines.Pipe();
            await other.Writer.WriteAsync(new byte[3]);
            Cloud.Send(other.Reader.AsStream());
        }
        """);
}
