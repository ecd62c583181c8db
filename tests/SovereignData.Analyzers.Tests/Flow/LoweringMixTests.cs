namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Pseudonymisers reached by other ways than a plain call, and levels that meet.</summary>
public sealed class LoweringMixTests
{
    [Fact]
    public Task A_pseudonymiser_as_a_delegate_lowers() => CallCase.Verifies("""
        class Export
        {
            static string Apply(string text, Func<string, string> map) => map(text);
            static string ApplyTo(Patient p, Func<string, string> map) => $"{map(p.Nir)};{p.Diagnosis}";
            void Run(Patient p, List<Patient> patients)
            {
                Func<string, string> lower = Tokens.Of;
                Model.Ask(lower(p.Nir));
                Model.Ask(Apply(p.Nir, Tokens.Of));
                Model.Ask({|SOV2001:Apply(p.Nir, text => text)|});
                Model.Ask(Apply(p.Nir, text => Tokens.Of(text) + "-x"));
                Model.Ask(ApplyTo(p, lower));
                Model.Ask({|SOV2001:ApplyTo(p, text => text)|});
                Model.Ask(patients.ConvertAll(x => Tokens.Of(x.Nir)));
                Model.Ask(string.Join(",", patients.Select(x => x.Nir).Select(Tokens.Of)));
            }
        }
        """);

    [Fact]
    public Task An_asynchronous_pseudonymiser_lowers_what_is_awaited() => CallCase.Verifies("""
        interface ITokens
        {
            [Pseudonymiser] Task<string> OfAsync(string id);
            [Pseudonymiser] ValueTask<IReadOnlyList<string>> AllAsync(IEnumerable<string> ids);
            [Pseudonymiser] IAsyncEnumerable<string> StreamAsync(IEnumerable<string> ids);
            Task<string> EncodeAsync(string id);
        }
        class Export(ITokens tokens)
        {
            async Task Run(List<Patient> patients)
            {
                var p = patients[0];
                Model.Ask(await tokens.OfAsync(p.Nir));
                Cloud.Send({|SOV1002:await tokens.OfAsync(p.Nir)|});
                var all = await tokens.AllAsync(patients.Select(x => x.Nir));
                Model.Ask(all[0]);
                foreach (var one in all) Model.Ask(one);
                await foreach (var one in tokens.StreamAsync(patients.Select(x => x.Nir))) Model.Ask(one);
                Model.Ask({|SOV2001:await tokens.EncodeAsync(p.Nir)|});
                Model.Ask(await Task.WhenAll(patients.Select(x => tokens.OfAsync(x.Nir))));
            }
        }
        """);

    [Fact]
    public Task An_untagged_carrier_is_as_high_as_what_it_holds() => CallCase.Verifies("""
        sealed class Row { public string Id { get; set; } = ""; public string Note { get; set; } = ""; public int Rate { get; set; } }
        class Export
        {
            static Row Map(Patient p) => new() { Id = p.Nir, Note = p.Diagnosis, Rate = p.HeartRate };
            void Run(Patient p)
            {
                var row = Map(p);
                Model.Ask({|SOV2001:row|});
                row.Id = Tokens.Of(row.Id);
                Model.Ask(row);
                Cloud.Send({|SOV1002:row|});
                Cloud.Send({|SOV1002:row.Rate|});
                (row.Note, row.Rate) = ("", 0);
                Cloud.Send({|SOV1002:row|});
                row.Id = "";
                Cloud.Send(row);
            }
        }
        """);

    [Fact]
    public Task The_higher_level_wins_where_two_meet() => CallCase.Verifies("""
        static class Anonymity { [Anonymiser] public static int Band(int rate) => rate / 10 * 10; [Anonymiser] public static string Year(string nir) => $"{nir.Length}"; }
        class Export
        {
            void Run(Patient p)
            {
                Cloud.Send(Anonymity.Band(p.HeartRate));
                Cloud.Send(Anonymity.Year(Tokens.Of(p.Nir)));
                Cloud.Send({|SOV1002:$"{Anonymity.Band(p.HeartRate)} {Tokens.Of(p.Nir)}"|});
                Model.Ask($"{Anonymity.Band(p.HeartRate)} {Tokens.Of(p.Nir)} {p.Diagnosis}");
                Model.Ask({|SOV2001:$"{Anonymity.Band(p.HeartRate)} {Tokens.Of(p.Nir)} {p.Nir}"|});
                var both = (Token: Tokens.Of(p.Nir), Nir: p.Nir);
                Model.Ask(both.Token);
                Model.Ask({|SOV2001:both|});
                string[] row = [Tokens.Of(p.Nir), p.Diagnosis];
                Model.Ask(row);
                row[1] = p.Nir;
                Model.Ask({|SOV2001:row|});
                Model.Ask(row[0]);
            }
        }
        """);

    [Fact]
    public Task A_tagged_type_stays_identifying_as_a_whole_though_its_identifier_was_replaced() => CallCase.Verifies("""
        class Export
        {
            void Run(Patient p)
            {
                p.Nir = Tokens.Of(p.Nir);
                Model.Ask(p.Nir);
                Model.Ask({|SOV2001:p|});
            }
        }
        """);

    [Fact]
    public Task A_declared_member_is_trusted_to_hold_its_level() => CallCase.Verifies("""
        sealed class Row { [Pseudonymised] public string Token { get; set; } = ""; [Anonymised] public string Band = ""; public string Note = ""; }
        class Export
        {
            void Run(Patient p)
            {
                var row = new Row { Token = Tokens.Of(p.Nir), Band = p.Diagnosis, Note = "" };
                Model.Ask(row.Token);
                Cloud.Send({|SOV1002:row.Token|});
                Cloud.Send(row.Band);
                Cloud.Send({|SOV1002:row|});
                Model.Ask(row);
            }
        }
        """);

    [Fact]
    public Task A_pseudonymiser_in_a_loop_over_objects() => CallCase.Verifies("""
        static class Anonymity { [Pseudonymiser] public static void Lower(Patient p) => p.Nir = Tokens.Of(p.Nir); }
        class Export
        {
            void Run(List<Patient> patients)
            {
                foreach (var p in patients)
                {
                    Anonymity.Lower(p);
                    Model.Ask(p);
                }
                foreach (var p in patients)
                {
                    if (p.HeartRate > 60) Anonymity.Lower(p);
                    Model.Ask({|SOV2001:p|});
                }
                for (var i = 0; i < patients.Count; i++)
                {
                    var p = patients[i];
                    Model.Ask({|SOV2001:p.Nir|});
                    p.Nir = Tokens.Of(p.Nir);
                    Model.Ask(p.Nir);
                }
            }
        }
        """);
}
