namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>What lowers the level, and what only looks as if it did.</summary>
public sealed class LoweringTests
{
    [Fact]
    public Task A_pseudonym_is_admissible_where_pseudonyms_are() => CallCase.Verifies("""
        class Export
        {
            void Run(Patient p)
            {
                Model.Ask({|SOV2001:p.Nir|});
                Model.Ask(Tokens.Of(p.Nir));
                Cloud.Send({|SOV1002:Tokens.Of(p.Nir)|});
                Model.Ask($"patient {Tokens.Of(p.Nir)}: {p.Diagnosis}");
                Model.Ask({|SOV2001:$"patient {Tokens.Of(p.Nir)}: {p.Nir}"|});
            }
        }
        """);

    [Fact]
    public Task A_variable_is_lowered_from_there_on() => CallCase.Verifies("""
        class Export
        {
            void Run(Patient p)
            {
                var id = p.Nir;
                Model.Ask({|SOV2001:id|});
                id = Tokens.Of(id);
                Model.Ask(id);
                id += p.Nir;
                Model.Ask({|SOV2001:id|});
            }
        }
        """);

    [Fact]
    public Task A_wrapper_around_a_pseudonymiser_lowers() => CallCase.Verifies("""
        class Export
        {
            static string Token(string id) => "t-" + Tokens.Of(id.Trim());
            static string Fallback(string id) => id.Length == 15 ? Tokens.Of(id) : id;
            static string Beside(string id) => Tokens.Of(id) + id;
            static string Ignored(string id) { Tokens.Of(id); return id; }
            void Run(Patient p)
            {
                Model.Ask(Token(p.Nir));
                Cloud.Send({|SOV1002:Token(p.Nir)|});
                Model.Ask({|SOV2001:Fallback(p.Nir)|});
                Model.Ask({|SOV2001:Beside(p.Nir)|});
                Model.Ask({|SOV2001:Ignored(p.Nir)|});
            }
        }
        """);

    [Fact]
    public Task A_pseudonymiser_four_calls_down_lowers() => CallCase.Verifies("""
        class Export
        {
            static string T1(string id) => T2(id) + "";
            static string T2(string id) { var token = T3(id); return token; }
            static string T3(string id) => T4(new[] { id })[0];
            static string[] T4(string[] ids) => ids.Select(Tokens.Of).ToArray();
            static string U1(string id) => U2(id);
            static string U2(string id) => U3(id).Id;
            static (string Token, string Id) U3(string id) => (Tokens.Of(id), id);
            void Run(Patient p)
            {
                Model.Ask(T1(p.Nir));
                Cloud.Send({|SOV1002:T1(p.Nir)|});
                Model.Ask({|SOV2001:U1(p.Nir)|});
                Model.Ask(U3(p.Nir).Token);
            }
        }
        """);

    [Fact]
    public Task A_pseudonymiser_on_one_branch_only_leaves_the_value_identifying() => CallCase.Verifies("""
        class Export
        {
            void Run(Patient p, bool isResearch)
            {
                var id = p.Nir;
                if (isResearch) id = Tokens.Of(id);
                Model.Ask({|SOV2001:id|});
                var other = isResearch ? Tokens.Of(p.Nir) : p.Nir;
                Model.Ask({|SOV2001:other|});
                var third = p.Nir;
                try { third = Tokens.Of(third); } catch (FormatException) { }
                Model.Ask({|SOV2001:third|});
                var last = p.Nir;
                for (var i = 0; i < 3; i++) last = Tokens.Of(last);
                Model.Ask({|SOV2001:last|});
            }
        }
        """);

    [Fact]
    public Task A_pseudonymiser_on_every_branch_lowers() => CallCase.Verifies("""
        class Export
        {
            void Run(Patient p, int kind)
            {
                string id;
                if (kind > 3) id = Tokens.Of(p.Nir); else id = Tokens.Of(p.Nir.Trim());
                Model.Ask(id);
                var other = kind switch { 1 => Tokens.Of(p.Nir), 2 => "none", _ => Tokens.Of("x" + p.Nir) };
                Model.Ask(other);
                var third = p.Nir;
                if (kind == 0) throw new InvalidOperationException();
                third = Tokens.Of(third);
                Model.Ask(third);
                var last = p.Nir;
                do { last = Tokens.Of(last); } while (last.Length < 3);
                Model.Ask(last);
                if (kind == 7) { Model.Ask({|SOV2001:p.Nir|}); return; }
                Cloud.Send({|SOV1002:last|});
            }
        }
        """);

    [Fact]
    public Task A_pseudonymiser_may_hand_back_through_out_and_ref() => CallCase.Verifies("""
        interface ITokens
        {
            [Pseudonymiser] bool TryToken(string id, out string token);
            [Pseudonymiser] void Token(ref string id);
        }
        class Export
        {
            void Run(ITokens tokens, Patient p)
            {
                if (tokens.TryToken(p.Nir, out var token)) Model.Ask(token);
                Model.Ask({|SOV2001:p.Nir|});
                var id = p.Nir;
                Model.Ask({|SOV2001:id|});
                tokens.Token(ref id);
                Model.Ask(id);
                Cloud.Send({|SOV1002:id|});
            }
        }
        """);

    [Fact]
    public Task A_pseudonymiser_in_place_lowers_the_object() => CallCase.Verifies("""
        static class Anonymity
        {
            [Pseudonymiser] public static void Lower(Patient p) => p.Nir = Tokens.Of(p.Nir);
            [Anonymiser] public static void Blank(Patient p) => (p.Nir, p.Diagnosis, p.HeartRate) = ("", "", 0);
        }
        class Export
        {
            void Run(Patient p, Patient other, Patient third)
            {
                Model.Ask({|SOV2001:p|});
                Anonymity.Lower(p);
                Model.Ask(p);
                Model.Ask(p.Nir);
                Cloud.Send({|SOV1002:p|});
                Model.Ask({|SOV2001:other|});
                Anonymity.Blank(third);
                Cloud.Send(third);
                Cloud.Send(third.Nir);
            }
        }
        """);

    [Fact]
    public Task A_pseudonymiser_in_place_lowers_every_name_of_the_object() => CallCase.Verifies("""
        static class Anonymity { [Pseudonymiser] public static void Lower(Patient p) => p.Nir = Tokens.Of(p.Nir); }
        class Export
        {
            static void Prepare(Patient p) => Anonymity.Lower(p);
            static void PrepareSome(Patient p, bool really) { if (really) Anonymity.Lower(p); }
            void Run(Patient p, Patient other, Patient third)
            {
                var alias = p;
                Anonymity.Lower(p);
                Model.Ask(alias);
                Prepare(other);
                Model.Ask(other);
                PrepareSome(third, p.HeartRate > 60);
                Model.Ask({|SOV2001:third|});
            }
        }
        """);

    [Fact]
    public Task A_pseudonymiser_without_arguments_lowers_its_receiver() => CallCase.Verifies("""
        class Dossier
        {
            [DirectIdentifier] public string Nir = "";
            [HealthData] public string Note = "";
            [Pseudonymiser] public void Lower() => Nir = Tokens.Of(Nir);
            [Pseudonymiser] public Dossier Lowered() => new() { Nir = Tokens.Of(Nir), Note = Note };
        }
        class Export
        {
            void Run(Dossier dossier, Dossier other)
            {
                Model.Ask({|SOV2001:dossier|});
                dossier.Lower();
                Model.Ask(dossier);
                Model.Ask(dossier.Nir);
                Model.Ask(other.Lowered());
                Model.Ask(other.Lowered().Nir);
                Model.Ask({|SOV2001:other.Nir|});
                Cloud.Send({|SOV1002:other.Lowered()|});
            }
        }
        """);

    [Fact]
    public Task A_primary_constructor_parameter_that_is_only_pseudonymised_is_not_kept() => CallCase.Verifies("""
        sealed class Row(Patient p) { public string Token { get; } = Tokens.Of(p.Nir); }
        sealed class Kept(string nir) { public string Token { get; } = Tokens.Of(nir); public string Last() => nir; }
        record Line(string Nir) { public string Token { get; init; } = Tokens.Of(Nir); }
        class Export
        {
            void Run(Patient p)
            {
                Model.Ask(new Row(p));
                Model.Ask(new Row(p).Token);
                Cloud.Send({|SOV1002:new Row(p)|});
                Model.Ask({|SOV2001:new Kept(p.Nir)|});
                Model.Ask(new Kept(p.Nir).Token);
                Model.Ask({|SOV2001:new Kept(p.Nir).Last()|});
                Model.Ask({|SOV2001:new Line(p.Nir)|});
                Model.Ask(new Line(p.Nir) with { Nir = "" });
            }
        }
        """);

    [Fact]
    public Task A_guard_is_not_a_pseudonymiser() => CallCase.Verifies("""
        class Export
        {
            static bool IsValid(string nir) => nir.Length == 15 && nir.All(char.IsDigit);
            static void Demand(string nir) { if (!IsValid(nir)) throw new ArgumentException("nir"); }
            static string Checked(string nir) { Demand(nir); return nir; }
            void Run(Patient p)
            {
                if (!IsValid(p.Nir)) return;
                Demand(p.Nir);
                Model.Ask({|SOV2001:p.Nir|});
                Model.Ask({|SOV2001:Checked(p.Nir)|});
                if (string.IsNullOrEmpty(p.Nir)) Model.Ask({|SOV2001:p.Nir|});
            }
        }
        """);

    [Fact]
    public Task Encodings_and_truncations_do_not_lower() => CallCase.Verifies("""
        using System.Text;
        class Export
        {
            void Run(Patient p)
            {
                Model.Ask({|SOV2001:Convert.ToBase64String(Encoding.UTF8.GetBytes(p.Nir))|});
                Model.Ask({|SOV2001:p.Nir[..5]|});
                Model.Ask({|SOV2001:p.Nir.ToUpperInvariant()|});
                Model.Ask({|SOV2001:Uri.EscapeDataString(p.Nir)|});
            }
        }
        """);
}
