namespace SovereignData.Analyzers.Tests.Flow;

public sealed class TextHandlerTests
{
    private const string Handlers = """
        [InterpolatedStringHandler]
        ref struct LineHandler(int literalLength, int formattedCount)
        {
            private readonly StringBuilder builder = new(literalLength + formattedCount);
            public void AppendLiteral(string text) => builder.Append(text);
            public void AppendFormatted<T>(T value) => builder.Append(value);
            public string Text => builder.ToString();
        }

        [InterpolatedStringHandler]
        ref struct MaskHandler(int literalLength, int formattedCount)
        {
            private string text = "";
            public void AppendLiteral(string literal) => text += literal;
            public void AppendFormatted<T>(T value) => text += new string('*', literalLength + formattedCount);
            public override string ToString() => text;
        }

        [InterpolatedStringHandler]
        readonly ref struct GuardHandler
        {
            private readonly StringBuilder builder;
            public GuardHandler(int literalLength, int formattedCount, bool isWanted, out bool isEnabled)
            {
                isEnabled = isWanted;
                builder = new();
            }
            public bool AppendLiteral(string text) => AppendFormatted(text);
            public bool AppendFormatted(object? value, int alignment = 0, string? format = null)
            {
                builder.AppendFormat(CultureInfo.InvariantCulture, "{0}", value);
                return true;
            }
            public override string ToString() => builder.ToString();
        }

        static class Lines
        {
            public static string Line(LineHandler handler) => handler.Text;
            public static string Masked(MaskHandler handler) => handler.ToString();
            public static void Ship(LineHandler handler) => Cloud.Send(handler.Text);
            public static string When(bool isWanted, [InterpolatedStringHandlerArgument("isWanted")] GuardHandler handler) => handler.ToString();
        }

        """;

    [Fact]
    public Task A_handler_of_ones_own_carries_each_hole() => Run("""
        Cloud.Send({|SOV1001:Lines.Line($"NIR {patient.Nir} in ward {3}")|});
        Cloud.Send({|SOV1002:Lines.Line($"rate {patient.HeartRate}")|});
        Cloud.Send(Lines.Line($"ward {3}, {patient.Nir.Length} characters"));
        """);

    [Fact]
    public Task A_handler_that_masks_its_holes_is_silent() => Run("""
        Cloud.Send(Lines.Masked($"NIR {patient.Nir}"));
        """);

    [Fact]
    public Task A_handler_is_sent_by_the_callee() => Run("""
        Lines.Ship({|SOV1001:$"NIR {patient.Nir}"|});
        Lines.Ship($"ward {3}");
        """);

    [Fact]
    public Task A_handler_with_arguments_of_its_own_carries() => Run("""
        Cloud.Send({|SOV1001:Lines.When(true, $"NIR {patient.Nir,20}")|});
        Cloud.Send(Lines.When(patient.Smoker, $"ward {3}"));
        """);

    [Fact]
    public Task A_handler_held_in_a_variable_carries() => Run("""
        LineHandler handler = $"NIR {patient.Nir}";
        handler.AppendLiteral("!");
        Cloud.Send({|SOV1001:handler.Text|});
        LineHandler none = $"ward {3}";
        Cloud.Send(none.Text);
        none.AppendFormatted(patient.City);
        Cloud.Send({|SOV1002:none.Text|});
        """);

    [Fact]
    public Task The_handler_of_the_base_library_carries() => Run("""
        DefaultInterpolatedStringHandler handler = $"NIR {patient.Nir}";
        Cloud.Send({|SOV1001:handler.ToStringAndClear()|});
        var other = new DefaultInterpolatedStringHandler(4, 1);
        other.AppendLiteral("NIR ");
        other.AppendFormatted(patient.Nir);
        Cloud.Send({|SOV1001:other.ToString()|});
        """);

    private static Task Run(string statements) => FlowCase.Code(
        $$"""
        {{Handlers}}
        class Export
        {
            void Run(Patient patient)
            {
                {{statements}}
            }
        }
        """);
}
