namespace SovereignData.Analyzers.Tests.CodeFixes.Pseudonymising;

/// <summary>Which expression of a flow is wrapped.</summary>
public sealed class PlaceTests
{
    [Fact]
    public Task What_is_handed_over_is_wrapped() => Ward.Becomes(
        "void Show(Patient patient) => Console.WriteLine({|SOV2005:patient.Nir|});",
        "void Show(Patient patient) => Console.WriteLine(Tokens.Of(patient.Nir));");

    [Fact]
    public Task What_is_sent_is_wrapped_as_well_as_what_is_logged() => Ward.Becomes(
        "Task Ask(Patient patient) => assistant.Ask({|SOV2001:patient.Nir|});",
        "Task Ask(Patient patient) => assistant.Ask(Tokens.Of(patient.Nir));");

    [Fact]
    public Task One_argument_among_others_is_wrapped() => Ward.Becomes(
        """void Show(Patient patient) => logger.LogInformation("{Nir} in {Ward}", {|SOV2005:patient.Nir|}, patient.Ward);""",
        """void Show(Patient patient) => logger.LogInformation("{Nir} in {Ward}", Tokens.Of(patient.Nir), patient.Ward);""");

    [Theory]
    [InlineData("$\"Seen {patient.Nir} in {patient.Ward}\"", "$\"Seen {Tokens.Of(patient.Nir)} in {patient.Ward}\"")]
    [InlineData("\"Seen \" + patient.Nir + \" today\"", "\"Seen \" + Tokens.Of(patient.Nir) + \" today\"")]
    [InlineData("string.Join(\" \", patient.Ward, patient.Nir)", "string.Join(\" \", patient.Ward, Tokens.Of(patient.Nir))")]
    [InlineData("patient.Ward.Length > 3 ? patient.Nir : \"\"", "patient.Ward.Length > 3 ? Tokens.Of(patient.Nir) : \"\"")]
    [InlineData("(patient.Nir, patient.Ward)", "(Tokens.Of(patient.Nir), patient.Ward)")]
    [InlineData("new { patient.Nir, patient.Ward }", "new { Nir = Tokens.Of(patient.Nir), patient.Ward }")]
    [InlineData("new[] { patient.Nir }", "new[] { Tokens.Of(patient.Nir) }")]
    public Task The_data_is_wrapped_where_it_stands_in_the_argument(string before, string after) => Ward.Becomes(
        $"Task Ask(Patient patient) => assistant.Ask({{|SOV2001:{before}|}});",
        $"Task Ask(Patient patient) => assistant.Ask({after});");

    [Fact]
    public Task A_tagged_parameter_is_wrapped_where_it_is_read() => Ward.Becomes(
        """void Show([DirectIdentifier] string nir) => Console.WriteLine({|SOV2005:$"Seen {nir}"|});""",
        """void Show([DirectIdentifier] string nir) => Console.WriteLine($"Seen {Tokens.Of(nir)}");""");

    [Fact]
    public Task Other_readers_of_a_variable_keep_the_value() => Ward.Becomes(
        """
        int Show(Patient patient)
        {
            var nir = patient.Nir;
            Console.WriteLine({|SOV2005:$"Seen {nir}"|});
            return nir.Length;
        }
        """,
        """
        int Show(Patient patient)
        {
            var nir = patient.Nir;
            Console.WriteLine($"Seen {Tokens.Of(nir)}");
            return nir.Length;
        }
        """);

    [Theory]
    [InlineData("string nir; nir = patient.Nir;")]
    [InlineData("var (nir, _) = patient;")]
    [InlineData("if (patient is not { Nir: var nir }) return;")]
    [InlineData("if (patient.Nir is not { } nir) return;")]
    [InlineData("foreach (var nir in patient.Nir.Split(' '))")]
    public Task A_variable_that_holds_nothing_else_is_wrapped_however_it_was_given_its_value(string declaration) => Ward.Becomes(
        $$"""void Show(Patient patient) { {{declaration}} Console.WriteLine({|SOV2005:nir|}); }""",
        $$"""void Show(Patient patient) { {{declaration}} Console.WriteLine(Tokens.Of(nir)); }""");

    [Theory]
    [InlineData("var line = \"Seen \" + {0}; Console.WriteLine({1});", "line")]
    [InlineData("var lines = new List<string>(); lines.Add({0}); Console.WriteLine({1});", "string.Concat(lines)")]
    [InlineData("var text = new System.Text.StringBuilder(); text.AppendLine($\"Seen {{{0}}}\"); Console.WriteLine({1});", "text.ToString()")]
    [InlineData("var all = new[] {{ patient }}.Select(one => one.Ward + {0}); Console.WriteLine({1});", "string.Concat(all)")]
    [InlineData("string[] all = [patient.Ward, {0}]; Console.WriteLine({1});", "string.Concat(all)")]
    public Task What_is_made_of_the_data_is_left_whole_and_the_data_wrapped_before(string body, string argument)
    {
        var before = string.Format(System.Globalization.CultureInfo.InvariantCulture, body, "patient.Nir", $"{{|SOV2005:{argument}|}}");
        var after = string.Format(System.Globalization.CultureInfo.InvariantCulture, body, "Tokens.Of(patient.Nir)", argument);
        return Ward.Becomes($"void Show(Patient patient) {{ {before} }}", $"void Show(Patient patient) {{ {after} }}");
    }

    [Fact]
    public Task What_a_carrier_is_given_is_wrapped() => Ward.Becomes(
        """
        private sealed class Question { public string? Text { get; set; } }

        Task Ask(Patient patient)
        {
            var question = new Question();
            question.Text = patient.Nir;
            return assistant.Ask({|SOV2001:question|});
        }
        """,
        """
        private sealed class Question { public string? Text { get; set; } }

        Task Ask(Patient patient)
        {
            var question = new Question();
            question.Text = Tokens.Of(patient.Nir);
            return assistant.Ask(question);
        }
        """);

    [Fact]
    public Task What_is_normalised_is_pseudonymised_afterwards() => Ward.Becomes(
        "void Show(Patient patient) => Console.WriteLine({|SOV2005:patient.Nir.Trim().ToUpperInvariant()|});",
        "void Show(Patient patient) => Console.WriteLine(Tokens.Of(patient.Nir.Trim().ToUpperInvariant()));");

    [Fact]
    public Task A_value_of_another_type_is_wrapped_once_it_has_become_one_that_fits() => Ward.Becomes(
        """void Show(Patient patient) => Console.WriteLine({|SOV2005:$"Room {patient.Room.ToString()!.PadLeft(4)}"|});""",
        """void Show(Patient patient) => Console.WriteLine($"Room {Tokens.Of(patient.Room.ToString()!.PadLeft(4))}");""");

    [Fact]
    public Task What_a_method_returns_is_wrapped_where_it_is_sent() => Ward.Becomes(
        """
        void Show(Patient patient) => Console.WriteLine({|SOV2005:NirOf(patient)|});

        static string NirOf(Patient patient) => patient.Nir;
        """,
        """
        void Show(Patient patient) => Console.WriteLine(Tokens.Of(NirOf(patient)));

        static string NirOf(Patient patient) => patient.Nir;
        """);

    [Fact]
    public Task What_a_method_sends_is_wrapped_at_the_call_that_hands_it_over() => Ward.Becomes(
        """
        void Show(Patient patient) => Print({|SOV2005:patient.Nir|});

        static void Print(string text) => Console.WriteLine(text);
        """,
        """
        void Show(Patient patient) => Print(Tokens.Of(patient.Nir));

        static void Print(string text) => Console.WriteLine(text);
        """);

    [Fact]
    public Task Where_the_argument_fits_nowhere_the_data_is_wrapped_in_the_method_that_took_it_in() => Ward.Becomes(
        """
        Task Ask(Patient patient) => assistant.Ask({|SOV2001:QuestionAbout(patient)|});

        static List<string> QuestionAbout(Patient patient) => [patient.Nir];
        """,
        """
        Task Ask(Patient patient) => assistant.Ask(QuestionAbout(patient));

        static List<string> QuestionAbout(Patient patient) => [Tokens.Of(patient.Nir)];
        """);

    [Fact]
    public Task A_field_is_wrapped_where_it_is_sent() => Ward.Becomes(
        """
        private string last = "";

        void See(Patient patient) => last = patient.Nir;

        void Show() => Console.WriteLine({|SOV2005:last|});
        """,
        """
        private string last = "";

        void See(Patient patient) => last = patient.Nir;

        void Show() => Console.WriteLine(Tokens.Of(last));
        """);

    [Fact]
    public Task Data_in_a_lambda_is_wrapped_there() => Ward.Becomes(
        "void Show(List<Patient> patients) => patients.ForEach(patient => Console.WriteLine({|SOV2005:patient.Nir|}));",
        "void Show(List<Patient> patients) => patients.ForEach(patient => Console.WriteLine(Tokens.Of(patient.Nir)));");

    [Fact]
    public Task An_expression_tree_is_left_alone() => Ward.Becomes(
        """void Show(IQueryable<Patient> patients) => Console.WriteLine({|SOV2005:string.Concat(patients.Select(patient => patient.Nir))|});""",
        """void Show(IQueryable<Patient> patients) => Console.WriteLine(Tokens.Of(string.Concat(patients.Select(patient => patient.Nir))));""");

    [Fact]
    public Task One_of_many_values_of_a_call_is_wrapped() => Ward.Becomes(
        """void Show(Patient patient) => Console.WriteLine("{0} {1} {2} {3} {4}", {|SOV2005:patient.Nir|}, 1, 2, 3, 4);""",
        """void Show(Patient patient) => Console.WriteLine("{0} {1} {2} {3} {4}", Tokens.Of(patient.Nir), 1, 2, 3, 4);""");
}
