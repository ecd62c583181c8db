namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Pseudonymisers declared on interfaces, on types, by policy, and levels declared on values.</summary>
public sealed class LoweringDeclaredTests
{
    [Fact]
    public Task A_declaration_on_an_interface_counts_for_its_implementations() => CallCase.Verifies("""
        interface ITokens { [Pseudonymiser] string Of(string id); string Plain(string id); }
        class HmacTokens : ITokens { public string Of(string id) => $"{id.Length}"; public string Plain(string id) => id; }
        class Export
        {
            void Run(ITokens tokens, HmacTokens own, Patient p)
            {
                Model.Ask(tokens.Of(p.Nir));
                Model.Ask(own.Of(p.Nir));
                Model.Ask({|SOV2001:tokens.Plain(p.Nir)|});
            }
        }
        """);

    [Fact]
    public Task A_declaration_on_a_type_counts_for_its_methods() => CallCase.Verifies("""
        [Pseudonymiser]
        class Vault { public string Store(string id) => $"{id.Length}"; public Task<string> StoreAsync(string id) => Task.FromResult(Store(id)); }
        class Export
        {
            async Task Run(Vault vault, Patient p)
            {
                Model.Ask(vault.Store(p.Nir));
                Model.Ask(await vault.StoreAsync(p.Nir));
                Cloud.Send({|SOV1002:await vault.StoreAsync(p.Nir).ConfigureAwait(false)|});
                Model.Ask({|SOV2001:p.Nir|});
            }
        }
        """);

    [Fact]
    public Task A_generic_pseudonymiser_lowers_objects_and_their_members() => CallCase.Verifies("""
        interface IAnonymity { [Pseudonymiser] T Lower<T>(T item); [Anonymiser] T Blank<T>(T item); }
        class Export
        {
            void Run(IAnonymity anonymity, Patient p, List<Patient> patients)
            {
                var low = anonymity.Lower(p);
                Model.Ask(low);
                Model.Ask(low.Nir);
                Cloud.Send({|SOV1002:low|});
                Cloud.Send({|SOV1002:low.Nir|});
                Cloud.Send(anonymity.Blank(p));
                Cloud.Send(anonymity.Blank(p).Nir);
                var all = anonymity.Lower(patients);
                foreach (var one in all) Model.Ask(one.Nir);
                Model.Ask(patients.Select(anonymity.Lower).ToList());
                Model.Ask({|SOV2001:patients|});
            }
        }
        """);

    [Fact]
    public Task What_is_put_back_into_a_lowered_object_identifies_again() => CallCase.Verifies("""
        interface IAnonymity { [Pseudonymiser] Patient Lower(Patient item); }
        class Export
        {
            void Run(IAnonymity anonymity, Patient p)
            {
                var low = anonymity.Lower(p);
                Model.Ask(low);
                low.Nir = p.Nir;
                Model.Ask({|SOV2001:low|});
                Model.Ask({|SOV2001:low.Nir|});
            }
        }
        """);

    [Fact]
    public Task A_level_on_a_value_replaces_the_tags_of_its_type() => CallCase.Verifies("""
        class Registry
        {
            [return: Pseudonymised] public Patient Find(int row) => new();
            [return: Anonymised] public Patient Sample(int row) => new();
            [Pseudonymised] public Patient Current { get; set; } = new();
            public Patient Raw(int row) => new() { Nir = Console.ReadLine()! };
        }
        class Export
        {
            void Run(Registry registry, [Pseudonymised] Patient given)
            {
                Model.Ask(registry.Find(1));
                Model.Ask(registry.Find(1).Nir);
                Cloud.Send({|SOV1002:registry.Find(1)|});
                Cloud.Send(registry.Sample(1));
                Cloud.Send(registry.Sample(1).Nir);
                Model.Ask(registry.Current);
                Model.Ask(registry.Current.Nir);
                Model.Ask(given);
                Model.Ask(given.Nir);
                Cloud.Send({|SOV1002:given.Nir|});
                Model.Ask({|SOV2001:registry.Raw(1)|});
            }
        }
        """);

    [Fact]
    public Task A_policy_declares_a_pseudonymiser_of_somebody_else() => CallCase.Of("""
        class Export
        {
            void Run(Patient p, Vendor.Vault vault)
            {
                Model.Ask(vault.Tokenise(p.Nir));
                Model.Ask({|SOV2001:vault.Encode(p.Nir)|});
                Cloud.Send(vault.Count(p.Nir));
            }
        }
        """)
        .WithStub("Vendor", """
        namespace Vendor
        {
            public class Vault
            {
                public string Tokenise(string id) => throw null!;
                public string Encode(string id) => throw null!;
                public int Count(string id) => throw null!;
            }
        }
        """)
        .WithPolicy("""{ "version": 1, "pseudonymisers": [ { "symbol": "M:Vendor.Vault.Tokenise" } ] }""")
        .RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task The_body_of_a_pseudonymiser_is_not_a_way_round_it() => CallCase.Verifies("""
        static class Vault
        {
            [Pseudonymiser]
            public static string Store(string id) { Cloud.Send({|SOV1001:Current.Nir|}); return $"{id.Length}"; }
            public static Patient Current { get; set; } = new() { Nir = Console.ReadLine()! };
        }
        class Export
        {
            void Run(Patient p) => Model.Ask(Vault.Store(p.Nir));
        }
        """);

    [Fact]
    public Task A_pseudonymiser_in_a_stream_of_patients() => CallCase.Verifies("""
        using System.Text.Json;
        record Row(string Token, string Diagnosis);
        class Export
        {
            void Run(IEnumerable<Patient> patients)
            {
                var rows = patients.Where(p => p.Nir != "").Select(p => new Row(Tokens.Of(p.Nir), p.Diagnosis)).ToList();
                Model.Ask(rows);
                Model.Ask(JsonSerializer.Serialize(rows));
                Cloud.Send({|SOV1002:JsonSerializer.Serialize(rows)|});
                var leaky = patients.Select(p => new Row(p.Nir, p.Diagnosis));
                Model.Ask({|SOV2001:leaky|});
                Model.Ask({|SOV2001:leaky.First().Token|});
                Model.Ask(leaky.First().Diagnosis);
                var byToken = patients.ToDictionary(p => Tokens.Of(p.Nir), p => p.Diagnosis);
                Model.Ask(byToken);
                var byNir = patients.ToDictionary(p => p.Nir, p => p.Diagnosis);
                Model.Ask({|SOV2001:byNir|});
                Model.Ask(byNir.Values);
            }
        }
        """);
}
