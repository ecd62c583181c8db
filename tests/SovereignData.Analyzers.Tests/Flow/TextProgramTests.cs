namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Texts and bytes on long ways.</summary>
public sealed class TextProgramTests
{
    [Fact]
    public Task A_text_in_chunks_of_a_builder() => FlowCase.Body("""
        var builder = new StringBuilder();
        builder.Append("header").AppendLine().Append(patient.Name);
        var copy = new StringBuilder();
        foreach (var chunk in builder.GetChunks())
            copy.Append(chunk.Span);
        Cloud.Send({|SOV1001:copy.ToString()|});
        var characters = new char[8];
        builder.CopyTo(0, characters, 0, 8);
        Cloud.Send({|SOV1001:new string(characters)|});
        builder.Remove(0, 3);
        Cloud.Send({|SOV1001:builder.ToString()|});
        Cloud.Send(builder.Capacity);
        """);

    [Fact]
    public Task A_builder_reused_row_by_row() => FlowCase.Body("""
        var builder = new StringBuilder();
        var rows = new List<string>();
        var headers = new List<string>();
        foreach (var p in new[] { patient, other })
        {
            builder.Clear();
            builder.Append("row ").Append(index);
            headers.Add(builder.ToString());
            builder.Append(';').Append(p.City);
            rows.Add(builder.ToString());
        }

        Cloud.Send({|SOV1002:rows|});
        Cloud.Send(headers);
        """);

    [Fact]
    public Task A_pooled_builder_carries() => FlowCase.Code("""
        static class Pool
        {
            [ThreadStatic] private static StringBuilder? cached;
            public static StringBuilder Rent() { var builder = cached ?? new StringBuilder(); cached = null; builder.Clear(); return builder; }
            public static string Return(StringBuilder builder) { var text = builder.ToString(); builder.Clear(); cached = builder; return text; }
        }
        class Export
        {
            void Run(Patient patient)
            {
                var builder = Pool.Rent();
                builder.Append(patient.Nir);
                Cloud.Send({|SOV1001:Pool.Return(builder)|});
                var plain = new StringBuilder("none");
                Cloud.Send(plain.ToString());
            }
        }
        """);

    [Fact]
    public Task A_hand_written_base64_writer() => FlowCase.Members("""
        private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

        private static string Encode(ReadOnlySpan<byte> bytes)
        {
            var output = new char[(bytes.Length + 2) / 3 * 4];
            for (int i = 0, o = 0; i + 2 < bytes.Length; i += 3, o += 4)
            {
                var block = bytes[i] << 16 | bytes[i + 1] << 8 | bytes[i + 2];
                output[o] = Alphabet[block >> 18 & 63];
                output[o + 1] = (char)(block & 63);
            }

            return new string(output);
        }

        void Run(Patient patient)
        {
            Cloud.Send({|SOV1001:Encode(Encoding.UTF8.GetBytes(patient.Nir))|});
            Cloud.Send(Encode("none"u8));
        }
        """);

    [Fact]
    public Task A_text_turned_around() => FlowCase.Members("""
        private static string Reversed(string text)
        {
            var characters = text.ToCharArray();
            for (int i = 0, j = characters.Length - 1; i < j; i++, j--)
                (characters[i], characters[j]) = (characters[j], characters[i]);
            return string.Concat(characters);
        }

        private static string Title(string text) =>
            string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..].ToLowerInvariant()));

        void Run(Patient patient)
        {
            Cloud.Send({|SOV1001:Reversed(patient.Nir)|});
            Cloud.Send({|SOV1001:Title(patient.Name)|});
            Cloud.Send(Title(Reversed("none")));
        }
        """);

    [Fact]
    public Task Lines_filtered_and_joined_again() => FlowCase.Body("""
        var document = $"name: {patient.Name}\nward: cardiology\ncity: {patient.City}";
        var kept = document.Split('\n').Where(line => !line.StartsWith("name")).Select(line => line.Trim()).ToArray();
        Cloud.Send({|SOV1001:string.Join('\n', kept)|});
        var pairs = document.Split('\n').Select(line => line.Split(": ", 2)).ToDictionary(parts => parts[0], parts => parts[1]);
        Cloud.Send({|SOV1001:pairs["city"]|});
        Cloud.Send("a\nb".Split('\n').Select(line => line.Split(": ", 2)).ToDictionary(parts => parts[0], parts => parts[^1]));
        """);

    [Fact]
    public Task A_checksum_by_hand() => FlowCase.Members("""
        private static long Key(string nir)
        {
            var number = 0L;
            foreach (var character in nir.AsSpan(0, 13))
                number = number * 10 + (character - '0');
            return 97 - number % 97;
        }

        private static int Digits(string nir)
        {
            var count = 0;
            foreach (var character in nir)
            {
                if (char.IsDigit(character))
                    count++;
            }

            return count;
        }

        void Run(Patient patient)
        {
            Cloud.Send({|SOV1001:Key(patient.Nir)|});
            Cloud.Send(Digits(patient.Nir));
            Cloud.Send(Key("1234567890123"));
        }
        """);

    [Fact]
    public Task Numbers_packed_into_bits() => FlowCase.Body("""
        ulong packed = (ulong)(uint)patient.HeartRate << 32 | (uint)index;
        Cloud.Send({|SOV1002:packed|});
        Cloud.Send({|SOV1002:(int)(packed >> 32)|});
        Span<byte> bytes = stackalloc byte[8];
        BitConverter.TryWriteBytes(bytes, packed);
        Cloud.SendBytes({|SOV1002:bytes|});
        Span<int> numbers = stackalloc int[] { index, patient.HeartRate };
        Cloud.SendBytes({|SOV1002:MemoryMarshal.AsBytes(numbers)|});
        Span<int> none = [index, 3];
        Cloud.SendBytes(MemoryMarshal.AsBytes(none));
        """);
}
