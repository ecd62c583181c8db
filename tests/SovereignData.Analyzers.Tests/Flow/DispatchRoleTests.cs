namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Roles that stand on what a call reaches, not on what it names.</summary>
public sealed class DispatchRoleTests
{
    [Fact]
    public Task What_only_an_implementation_declares_counts_through_its_interface() => CallCase.Verifies("""
        interface IUplink { void Push(object data); void Keep(object data); string Token(string id); string Same(string id); string Name(); string Title(); }
        sealed class Uplink : IUplink
        {
            [SendsData(Provider = "azure", Kind = "storage")] public void Push(object data) { }
            public void Keep(object data) { }
            [Pseudonymiser] public string Token(string id) => $"{id.Length}";
            public string Same(string id) => id;
            [return: DirectIdentifier] public string Name() => "x";
            public string Title() => "title";
        }
        class Export
        {
            void Run(IUplink link, Patient p)
            {
                link.Push({|SOV1001:p.Nir|});
                link.Keep(p.Nir);
                Model.Ask(link.Token(p.Nir));
                Model.Ask({|SOV2001:link.Same(p.Nir)|});
                Cloud.Send({|SOV1001:link.Name()|});
                Cloud.Send(link.Title());
            }
        }
        """);

    [Fact]
    public Task A_pseudonymiser_behind_a_decorator_or_a_generic() => CallCase.Verifies("""
        interface ITokens { string Of(string id); }
        sealed class Inner : ITokens { [Pseudonymiser] public string Of(string id) => $"{id.Length}"; }
        sealed class Caching(ITokens inner) : ITokens
        {
            private readonly Dictionary<string, string> known = [];
            public string Of(string id) => known.TryGetValue(id, out var token) ? token : known[id] = inner.Of(id);
        }
        interface ILower<T> { [Pseudonymiser] T Lower(T item); }
        sealed class Dossier { [DirectIdentifier] public string Nir = ""; [HealthData] public string Note = ""; }
        class Export
        {
            void Run(ILower<Dossier> lower, Dossier dossier, Patient p)
            {
                Model.Ask(new Caching(new Inner()).Of(p.Nir));
                Model.Ask(lower.Lower(dossier));
                Model.Ask(lower.Lower(dossier).Nir);
                Model.Ask({|SOV2001:dossier.Nir|});
            }
        }
        """);

    [Fact]
    public Task Local_functions_may_declare_what_they_do() => CallCase.Verifies("""
        class Export
        {
            void Run(Patient p)
            {
                Post({|SOV1001:p.Nir|});
                Post("ward");
                Model.Ask(Token(p.Nir));
                Model.Ask({|SOV2001:Same(p.Nir)|});
                Cloud.Send({|SOV1001:Name()|});
                [SendsData(Provider = "azure", Kind = "storage")] static void Post(string text) { }
                [Pseudonymiser] static string Token(string id) => id;
                static string Same(string id) => id;
                [return: DirectIdentifier] static string Name() => "x";
            }
        }
        """);

    [Fact]
    public Task A_sink_may_be_a_constructor_an_accessor_an_operator_or_an_extension() => CallCase.Verifies("""
        class Upload { [SendsData(Provider = "azure", Kind = "storage")] public Upload(object data) { } }
        class Box
        {
            public object? Body { get; [SendsData(Provider = "azure", Kind = "storage")] set; }
            public object? this[string key] { get => null; [SendsData(Provider = "azure", Kind = "storage")] set { } }
            [SendsData(Provider = "azure", Kind = "storage")] public static Box operator +(Box box, object data) => box;
        }
        static class BoxExtensions
        {
            [SendsData(Provider = "azure", Kind = "storage")] public static void Ship(this object data, string title) { }
        }
        class Export
        {
            void Run(Box box, Patient p)
            {
                _ = new Upload({|SOV1001:p.Nir|});
                box.Body = {|SOV1001:p.Nir|};
                box["a"] = {|SOV1001:p|};
                _ = new Box() + {|SOV1001:p.Nir|};
                {|SOV1001:p.Nir|}.Ship("");
                "ward".Ship({|SOV1002:p.Diagnosis|});
                _ = new Box { Body = {|SOV1001:p.Nir|} };
                _ = new Upload("ward");
                box.Body = "ward";
            }
        }
        """);

    [Fact]
    public Task A_sink_may_be_generic_asynchronous_or_a_local_function() => CallCase.Verifies("""
        class Client<T>
        {
            [SendsData(Provider = "azure", Kind = "database")] public Task PutAsync<TKey>(TKey key, T item, CancellationToken stop = default) => Task.CompletedTask;
        }
        class Export
        {
            async Task Run(Client<string> texts, Client<Patient> patients, Patient p, CancellationToken stop)
            {
                await texts.PutAsync(1, {|SOV1001:p.Nir|}, stop);
                await texts.PutAsync({|SOV1002:p.HeartRate|}, "ward", stop);
                await patients.PutAsync("a", {|SOV1001:p|}).ConfigureAwait(false);
                Func<int, string, CancellationToken, Task> put = texts.PutAsync;
                await put(1, {|SOV1001:p.Nir|}, stop);
                Local({|SOV1001:p.Nir|});
                [SendsData(Provider = "azure", Kind = "storage")] void Local(string text) { }
            }
        }
        """);
}
