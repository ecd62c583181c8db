namespace SovereignData.Analyzers.Tests.Flow;

public sealed class StringTests
{
    [Fact]
    public Task Concatenation_carries_each_part() => FlowCase.Body("""
        Cloud.Send({|SOV1001:"NIR: " + patient.Nir|});
        Cloud.Send({|SOV1001:patient.Nir + ';'|});
        Cloud.Send({|SOV1002:"city " + patient.City + ", rate " + patient.HeartRate|});
        Cloud.Send({|SOV1001:"a" + ("b" + ("c" + patient.Name))|});
        Cloud.Send("length " + patient.Nir.Length);
        """);

    [Fact]
    public Task Interpolation_carries_each_hole() => FlowCase.Body("""
        Cloud.Send({|SOV1001:$"NIR: {patient.Nir}"|});
        Cloud.Send({|SOV1002:$"{patient.HeartRate,5:N1} bpm in {index}"|});
        Cloud.Send({|SOV1001:$"{$"{patient.Name}"}"|});
        Cloud.Send($"{index}: {patient.Nir.Length} characters of {nameof(patient.Nir)}");
        """);

    [Fact]
    public Task A_raw_interpolated_text_carries() => FlowCase.Body(""""
        var json = $$"""
            { "city": "{{patient.City}}" }
            """;
        Cloud.Send({|SOV1002:json|});
        """");

    [Fact]
    public Task A_formattable_text_carries() => FlowCase.Body("""
        FormattableString text = $"NIR {patient.Nir}, ward {index}";
        Cloud.Send({|SOV1001:text|});
        Cloud.Send({|SOV1001:FormattableString.Invariant(text)|});
        Cloud.Send({|SOV1001:text.ToString(CultureInfo.InvariantCulture)|});
        Cloud.Send({|SOV1001:text.GetArgument(0)|});
        FormattableString none = $"ward {index}";
        Cloud.Send(FormattableString.Invariant(none));
        """);

    [Fact]
    public Task Interpolation_of_an_object_carries_the_object() => FlowCase.Body("""
        Cloud.Send({|SOV1001:$"patient {patient}"|});
        Cloud.Send({|SOV1001:"patient " + patient|});
        Cloud.Send({|SOV1001:patient.ToString()|});
        Cloud.Send($"ward {new Version(1, 2)}");
        """);

    [Fact]
    public Task Format_carries_each_argument() => FlowCase.Body("""
        Cloud.Send({|SOV1001:string.Format("{0}", patient.Nir)|});
        Cloud.Send({|SOV1002:string.Format(CultureInfo.InvariantCulture, "{0} {1}", index, patient.City)|});
        Cloud.Send({|SOV1001:string.Format("{0}{1}{2}{3}", 1, 2, 3, patient.Nir)|});
        object[] arguments = [index, patient.Name];
        Cloud.Send({|SOV1001:string.Format("{0} {1}", arguments)|});
        Cloud.Send({|SOV1001:string.Format(null, CompositeFormat.Parse("{0}"), patient.Nir)|});
        Cloud.Send(string.Format("{0} {1}", index, flag));
        """);

    [Fact]
    public Task Concat_carries_each_argument() => FlowCase.Body("""
        Cloud.Send({|SOV1001:string.Concat("NIR: ", patient.Nir)|});
        Cloud.Send({|SOV1001:string.Concat("a", "b", "c", "d", patient.Nir)|});
        Cloud.Send({|SOV1001:string.Concat(patient.Nir.AsSpan(0, 5), "-")|});
        Cloud.Send({|SOV1002:string.Concat(new List<string?> { "in ", patient.City })|});
        Cloud.Send(string.Concat("a", "b"));
        """);

    [Fact]
    public Task Join_carries_its_parts() => FlowCase.Body("""
        Cloud.Send({|SOV1001:string.Join(", ", "a", patient.Nir)|});
        Cloud.Send({|SOV1001:string.Join(", ", new[] { "a", patient.Nir })|});
        Cloud.Send({|SOV1002:string.Join(", ", 1, patient.HeartRate)|});
        Cloud.Send({|SOV1002:string.Join(patient.City, "a", "b")|});
        Cloud.Send(string.Join(", ", "a", "b"));
        """);

    [Fact]
    public Task Join_carries_a_list() => FlowCase.Body("""
        var names = new List<string> { "nobody" };
        Cloud.Send(string.Join('\n', names));
        names.Add(patient.Name);
        Cloud.Send({|SOV1001:string.Join('\n', names)|});
        Cloud.Send({|SOV1002:string.Join(';', patient.Allergies)|});
        Cloud.Send({|SOV1001:string.Join(';', new[] { patient, other }.Select(p => p.Nir))|});
        """);

    [Fact]
    public Task Parts_and_variants_of_a_text_carry_it() => FlowCase.Body("""
        var nir = patient.Nir;
        Cloud.Send({|SOV1001:nir.Trim()|});
        Cloud.Send({|SOV1001:nir.Substring(1, 4)|});
        Cloud.Send({|SOV1001:nir.ToUpperInvariant()|});
        Cloud.Send({|SOV1001:nir.PadLeft(20, '0')|});
        Cloud.Send({|SOV1001:nir.Insert(3, " ")|});
        Cloud.Send({|SOV1001:nir.Remove(0, 1)|});
        Cloud.Send({|SOV1001:nir.Normalize(NormalizationForm.FormKC)|});
        Cloud.Send({|SOV1001:string.Intern(nir)|});
        Cloud.Send({|SOV1001:new string(nir.Reverse().ToArray())|});
        Cloud.Send({|SOV1001:nir.Trim().TrimStart('0').Substring(2).ToLowerInvariant()|});
        """);

    [Fact]
    public Task Parts_of_a_constant_are_silent() => FlowCase.Body("""
        var nir = patient.Nir;
        Cloud.Send(" constant ".Trim().Substring(1).ToUpperInvariant());
        Cloud.Send(new string('*', nir.Length));
        Cloud.Send("".PadLeft(nir.Length, '*'));
        """);

    [Fact]
    public Task Replace_carries_receiver_and_replacement() => FlowCase.Body("""
        Cloud.Send({|SOV1001:patient.Nir.Replace(" ", "")|});
        Cloud.Send({|SOV1001:"Dear {name}".Replace("{name}", patient.Name)|});
        Cloud.Send({|SOV1002:"{city}".Replace("{city}", patient.City, StringComparison.Ordinal)|});
        Cloud.Send("Dear {name}".Replace("{name}", "nobody"));
        """);

    [Fact]
    public Task Split_carries_into_each_part() => FlowCase.Body("""
        var parts = patient.Name.Split(' ', StringSplitOptions.TrimEntries);
        Cloud.Send({|SOV1001:parts|});
        Cloud.Send({|SOV1001:parts[0]|});
        foreach (var part in parts)
            Cloud.Send({|SOV1001:part|});
        var (first, last) = (parts[0], parts[^1]);
        Cloud.Send({|SOV1001:last + first|});
        Cloud.Send(parts.Length);
        Cloud.Send("a b".Split(' ')[0]);
        """);

    [Fact]
    public Task Create_hands_its_state_on() => FlowCase.Body("""
        var text = string.Create(patient.Nir.Length, patient.Nir, (span, nir) => nir.AsSpan().CopyTo(span));
        Cloud.Send({|SOV1001:text|});
        Cloud.Send({|SOV1001:string.Create(CultureInfo.InvariantCulture, $"NIR {patient.Nir}")|});
        Cloud.Send(string.Create(3, index, (span, number) => span.Fill('*')));
        """);

    [Fact]
    public Task Create_follows_what_is_captured() => FlowCase.Body("""
        var nir = patient.Nir;
        var text = string.Create(4, index, (span, _) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = nir[i];
        });
        Cloud.Send({|SOV1001:text|});
        """);

    [Fact]
    public Task Characters_carry_the_text() => FlowCase.Body("""
        var characters = patient.Nir.ToCharArray();
        Array.Reverse(characters);
        Cloud.Send({|SOV1001:new string(characters)|});
        Cloud.Send({|SOV1001:new string(characters, 0, 4)|});
        Cloud.Send({|SOV1001:characters[2].ToString()|});
        var copy = "";
        foreach (var character in patient.Nir)
            copy += char.ToUpperInvariant(character);
        Cloud.Send({|SOV1001:copy|});
        var stars = "";
        foreach (var _ in patient.Nir)
            stars += '*';
        Cloud.Send(stars);
        """);

    [Fact]
    public Task Regular_expressions_carry_their_input() => FlowCase.Body("""
        var digits = System.Text.RegularExpressions.Regex.Replace(patient.Nir, "\\D", "");
        Cloud.Send({|SOV1001:digits|});
        var match = System.Text.RegularExpressions.Regex.Match(patient.Nir, "^(?<sex>.)(.*)$");
        Cloud.Send({|SOV1001:match.Value|});
        Cloud.Send({|SOV1001:match.Groups["sex"].Value|});
        Cloud.Send(match.Success);
        Cloud.Send(System.Text.RegularExpressions.Regex.IsMatch(patient.Nir, "^1"));
        Cloud.Send({|SOV1001:System.Text.RegularExpressions.Regex.Matches(patient.Nir, ".").Select(m => m.Value).First()|});
        """);

    [Fact]
    public Task Escaping_carries() => FlowCase.Body("""
        Cloud.Send({|SOV1001:Uri.EscapeDataString(patient.Nir)|});
        Cloud.Send({|SOV1001:System.Net.WebUtility.HtmlEncode(patient.Name)|});
        Cloud.Send({|SOV1002:new Uri("https://x.example/?city=" + patient.City)|});
        Cloud.Send({|SOV1001:new Uri("https://x.example/" + patient.Nir).AbsolutePath|});
        Cloud.Send(Uri.EscapeDataString("none"));
        """);

    [Fact]
    public Task What_a_text_is_asked_says_nothing_of_it() => FlowCase.Body("""
        Cloud.Send(string.IsNullOrWhiteSpace(patient.Nir));
        Cloud.Send(patient.Nir.Contains("75"));
        Cloud.Send(patient.Nir.IndexOf('7'));
        Cloud.Send(string.Compare(patient.Nir, other.Nir, StringComparison.Ordinal));
        Cloud.Send(patient.Nir.EndsWith(other.Nir));
        Cloud.Send(patient.Nir.All(char.IsDigit));
        Cloud.Send(string.Equals(patient.Nir, "1", StringComparison.Ordinal));
        Cloud.Send(patient.Nir.Split(' ').Length);
        """);
}
