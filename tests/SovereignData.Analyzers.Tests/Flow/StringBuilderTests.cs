namespace SovereignData.Analyzers.Tests.Flow;

public sealed class StringBuilderTests
{
    [Fact]
    public Task Append_fills_the_builder() => FlowCase.Body("""
        var builder = new StringBuilder();
        builder.Append(patient.Nir);
        Cloud.Send({|SOV1001:builder|});
        Cloud.Send({|SOV1001:builder.ToString()|});
        Cloud.Send({|SOV1001:builder.ToString(0, 4)|});
        Cloud.Send({|SOV1001:builder[0]|});
        Cloud.Send(builder.Length);
        """);

    [Fact]
    public Task A_builder_of_constants_is_silent() => FlowCase.Body("""
        var builder = new StringBuilder("ward ");
        builder.Append(index).AppendLine().Append(patient.Nir.Length).Append('*', patient.Nir.Length);
        var tainted = new StringBuilder(patient.Nir);
        Cloud.Send(builder.ToString());
        Cloud.Send({|SOV1001:tainted.ToString()|});
        """);

    [Fact]
    public Task A_fluent_chain_fills_the_builder() => FlowCase.Body("""
        var text = new StringBuilder().Append("NIR ").Append(patient.Nir).AppendLine(";").ToString();
        Cloud.Send({|SOV1001:text|});
        var none = new StringBuilder().Append("NIR ").AppendLine("none").ToString();
        Cloud.Send(none);
        """);

    [Fact]
    public Task A_fluent_chain_fills_the_stored_receiver() => FlowCase.Body("""
        var builder = new StringBuilder();
        builder.Append("NIR ").Append(patient.Nir).AppendLine();
        Cloud.Send({|SOV1001:builder.ToString()|});
        """);

    [Fact]
    public Task What_append_hands_back_is_the_builder() => FlowCase.Body("""
        var builder = new StringBuilder();
        var same = builder.Append("NIR ");
        same.Append(patient.Nir);
        Cloud.Send({|SOV1001:builder.ToString()|});
        same.Clear();
        Cloud.Send(builder.ToString());
        """);

    [Fact]
    public Task Appending_an_interpolation_fills_the_builder() => FlowCase.Body("""
        var builder = new StringBuilder();
        builder.Append($"NIR {patient.Nir}");
        Cloud.Send({|SOV1001:builder.ToString()|});
        var lines = new StringBuilder();
        lines.AppendLine(CultureInfo.InvariantCulture, $"rate {patient.HeartRate:N0}");
        Cloud.Send({|SOV1002:lines.ToString()|});
        var none = new StringBuilder();
        none.Append($"ward {index}, {patient.Nir.Length} characters");
        Cloud.Send(none.ToString());
        """);

    [Fact]
    public Task Every_way_of_appending_fills_the_builder() => FlowCase.Body("""
        Cloud.Send({|SOV1001:new StringBuilder().AppendFormat("{0}", patient.Nir)|});
        Cloud.Send({|SOV1001:new StringBuilder().AppendFormat(CultureInfo.InvariantCulture, "{0} {1}", index, patient.Nir)|});
        Cloud.Send({|SOV1001:new StringBuilder().AppendJoin(',', "a", patient.Nir)|});
        Cloud.Send({|SOV1002:new StringBuilder().AppendJoin(", ", patient.Allergies)|});
        Cloud.Send({|SOV1001:new StringBuilder("x").Insert(0, patient.Nir)|});
        Cloud.Send({|SOV1001:new StringBuilder("{0}").Replace("{0}", patient.Nir)|});
        Cloud.Send({|SOV1001:new StringBuilder().Append(patient.Nir.AsSpan(3))|});
        Cloud.Send({|SOV1001:new StringBuilder().Append(patient.Nir.ToCharArray())|});
        Cloud.Send({|SOV1002:new StringBuilder().Append(patient.HeartRate)|});
        Cloud.Send({|SOV1001:new StringBuilder().Append(new StringBuilder(patient.Nir))|});
        Cloud.Send(new StringBuilder().AppendJoin(',', "a", "b"));
        """);

    [Fact]
    public Task Writing_a_character_fills_the_builder() => FlowCase.Body("""
        var builder = new StringBuilder("***************");
        for (var i = 0; i < 4; i++)
            builder[i] = patient.Nir[i];
        Cloud.Send({|SOV1001:builder.ToString()|});
        """);

    [Fact]
    public Task Clear_empties_the_builder() => FlowCase.Body("""
        var builder = new StringBuilder(patient.Nir);
        builder.Clear();
        Cloud.Send(builder.ToString());
        builder.Append(patient.Nir);
        Cloud.Send({|SOV1001:builder.ToString()|});
        builder.Clear().Append("none");
        Cloud.Send(builder.ToString());
        """);

    [Fact]
    public Task Setting_the_length_to_zero_empties_the_builder() => FlowCase.Body("""
        var builder = new StringBuilder(patient.Nir);
        builder.Length = 0;
        builder.Append("none");
        Cloud.Send(builder.ToString());
        """);

    [Fact]
    public Task Cutting_a_separator_off_does_not_empty_the_builder() => FlowCase.Body("""
        var builder = new StringBuilder();
        foreach (var name in new[] { patient.Name, other.Name })
            builder.Append(name).Append(", ");
        builder.Length -= 2;
        Cloud.Send({|SOV1001:builder.ToString()|});
        """);

    [Fact]
    public Task Clearing_on_one_branch_is_not_enough() => FlowCase.Body("""
        var builder = new StringBuilder(patient.Nir);
        if (flag)
            builder.Clear();
        Cloud.Send({|SOV1001:builder.ToString()|});
        """);

    [Fact]
    public Task What_was_taken_before_clearing_stays() => FlowCase.Body("""
        var builder = new StringBuilder(patient.Nir);
        var text = builder.ToString();
        builder.Clear();
        Cloud.Send({|SOV1001:text|});
        Cloud.Send(builder);
        """);

    [Fact]
    public Task Clearing_an_alias_clears_the_builder() => FlowCase.Body("""
        var builder = new StringBuilder(patient.Nir);
        var alias = builder;
        alias.Clear();
        Cloud.Send(builder.ToString());
        """);

    [Fact]
    public Task A_helper_fills_and_another_empties() => FlowCase.Members("""
        static void Fill(StringBuilder builder, Patient patient) => builder.Append("NIR ").AppendLine(patient.Nir);
        static StringBuilder Add(StringBuilder builder, string? text) => builder.Append(text);
        static void Reset(StringBuilder builder) => builder.Clear();

        void Run(Patient patient)
        {
            var builder = new StringBuilder();
            Cloud.Send(builder.ToString());
            Fill(builder, patient);
            Cloud.Send({|SOV1001:builder.ToString()|});
            Reset(builder);
            Cloud.Send(builder.ToString());
            Add(Add(builder, "in "), patient.City).AppendLine();
            Cloud.Send({|SOV1002:builder.ToString()|});
        }
        """);

    [Fact]
    public Task A_string_writer_is_filled() => FlowCase.Body("""
        var writer = new StringWriter();
        writer.Write("NIR ");
        Cloud.Send(writer.ToString());
        writer.WriteLine("{0} {1}", index, patient.Nir);
        Cloud.Send({|SOV1001:writer.ToString()|});
        Cloud.Send({|SOV1001:writer.GetStringBuilder().ToString()|});
        """);

    [Fact]
    public Task A_text_writer_writes_into_the_builder_below() => FlowCase.Body("""
        var builder = new StringBuilder();
        using (TextWriter writer = new StringWriter(builder, CultureInfo.InvariantCulture))
            writer.Write(patient.Nir);
        Cloud.Send({|SOV1001:builder.ToString()|});
        """);

    [Fact]
    public Task A_csv_export_is_seen_through() => FlowCase.Members("""
        private static string Quote(object? value) => $"\"{value}\"";

        string Csv(IEnumerable<Patient> patients, bool isNominative)
        {
            var builder = new StringBuilder().AppendJoin(';', "name", "city", "rate").AppendLine();
            foreach (var patient in patients)
            {
                builder.Append(isNominative ? Quote(patient.Name) : "***");
                builder.Append(';').Append(Quote(patient.City)).AppendLine($";{patient.HeartRate}");
            }

            return builder.ToString();
        }

        string Header() => new StringBuilder().AppendJoin(';', "name", "city", "rate").AppendLine().ToString();

        void Run(List<Patient> patients)
        {
            Cloud.Send({|SOV1001:Csv(patients, false)|});
            Cloud.Send(Header());
        }
        """);
}
