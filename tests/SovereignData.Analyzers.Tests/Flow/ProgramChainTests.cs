namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Five features in a row.</summary>
public sealed class ProgramChainTests
{
    [Fact]
    public Task A_projection_mapped_serialised_and_sent_in_chunks() => CallCase.Verifies("""
        using System.Text.Json; using System.Threading.Channels;
        record Dto(string Id, string Ward, IReadOnlyList<string> Notes);
        interface ITransport { Task Send(Stream body, string name); }
        sealed class AzureTransport : ITransport { public async Task Send(Stream body, string name) { using var copy = new MemoryStream(); await body.CopyToAsync(copy); Cloud.Send(copy.ToArray()); } }
        sealed class NullTransport : ITransport { public Task Send(Stream body, string name) => Task.CompletedTask; }
        abstract class Sender<T>(ITransport transport)
        {
            protected abstract string NameOf(T item);
            public async Task Send(IEnumerable<T> items, CancellationToken stop = default)
            {
                foreach (var chunk in items.Chunk(10))
                {
                    await using var body = new MemoryStream();
                    await JsonSerializer.SerializeAsync(body, chunk, cancellationToken: stop);
                    body.Position = 0;
                    await transport.Send(body, NameOf(chunk[0]));
                }
            }
        }
        sealed class DtoSender(ITransport transport) : Sender<Dto>(transport) { protected override string NameOf(Dto item) => item.Ward; }
        static class Mapping { public static Dto ToDto(this Patient p, Func<string, string> hide) => new Dto(p.Nir, "w", [p.Diagnosis]) with { Id = hide(p.Nir) }; }
        class Export
        {
            async Task Run(List<Patient> patients)
            {
                await new DtoSender(new AzureTransport()).Send({|SOV1001:patients.Where(p => p.HeartRate > 3).Select(p => p.ToDto(s => s.Trim()))|});
                await new DtoSender(new AzureTransport()).Send({|SOV1002:patients.Select(p => p.ToDto(s => "x"))|});
                await new DtoSender(new AzureTransport()).Send(patients.Select(p => p.ToDto(s => "x") with { Notes = [] }));
                await new DtoSender(new NullTransport()).Send(patients.Select(p => p.ToDto(s => s)));
                await new DtoSender(new AzureTransport()).Send({|SOV1002:patients.Select(p => p.ToDto(Tokens.Of))|});
            }
        }
        """);

    [Fact]
    public Task Rows_read_by_a_lambda() => CallCase.Verifies("""
        using System.Data; using System.Data.Common;
        class Db(DbConnection connection)
        {
            public async IAsyncEnumerable<T> Query<T>(string sql, Action<DbParameterCollection, DbCommand> bind, Func<DbDataReader, T> read)
            {
                await using var command = connection.CreateCommand();
                command.CommandText = sql;
                bind(command.Parameters, command);
                await using var reader = await command.ExecuteReaderAsync();
                while (await reader.ReadAsync()) yield return read(reader);
            }
        }
        record Row([property: DirectIdentifier] string Nir, string Ward);
        class Patients(Db db) { public IAsyncEnumerable<Row> All() => db.Query("select", (p, c) => { }, r => new Row(r.GetString(0), r.GetString(1))); }
        class Export(Patients patients)
        {
            async Task Run()
            {
                await foreach (var row in patients.All()) { Cloud.Send({|SOV1001:row.Nir|}); Cloud.Send(row.Ward); }
                await foreach (var ward in Wards()) Cloud.Send(ward);
            }
            async IAsyncEnumerable<string> Wards() { await foreach (var row in patients.All()) yield return row.Ward; }
        }
        """);

    [Fact]
    public Task Static_tables_delegates_and_events() => CallCase.Verifies("""
        static class Config { public static readonly Dictionary<string, string> Map = new() { ["a"] = "b" }; public static Func<string, string> Clean { get; set; } = s => s.Trim(); public static event Action<string>? Logged; public static void Log(string s) => Logged?.Invoke(s); }
        class Start { public Start(Patient p) { Config.Map["nir"] = p.Nir; Config.Clean = s => s.ToUpper(); Config.Logged += s => Cloud.Send(s); } }
        class Export
        {
            void Run(Patient p)
            {
                Cloud.Send({|SOV1001:Config.Map["nir"]|});
                Cloud.Send(Config.Map.Keys);
                Cloud.Send({|SOV1001:Config.Clean(p.Nir)|});
                Cloud.Send(Config.Clean("w"));
                Config.Log({|SOV1001:p.Nir|});
            }
        }
        """);

    [Fact]
    public Task Guards_pass_on_what_they_check() => CallCase.Verifies("""
        static class Guard
        {
            public static T NotNull<T>(T? value, string name) where T : class => value ?? throw new ArgumentNullException(name);
            public static string Digits(string s) => s.All(char.IsDigit) ? s : throw new FormatException("bad");
            public static bool TryParse(string s, out string value, out string error) { value = s; error = ""; if (s.Length < 3) { error = "short"; value = ""; return false; } return true; }
            public static string Mask(string s) => new('*', s.Length);
            public static string Last(string s) => s[^3..];
        }
        class Export
        {
            void Run(Patient p)
            {
                Cloud.Send({|SOV1001:Guard.NotNull(p, "p").Nir|});
                Cloud.Send({|SOV1001:Guard.Digits(p.Nir)|});
                if (Guard.TryParse(p.Nir, out var v, out var e)) { Cloud.Send({|SOV1001:v|}); Cloud.Send(e); }
                Cloud.Send(Guard.Mask(p.Nir));
                Cloud.Send({|SOV1001:Guard.Last(p.Nir)|});
            }
        }
        """);

    [Fact]
    public Task A_store_of_immutable_state() => CallCase.Verifies("""
        using System.Collections.Immutable;
        record State(ImmutableList<Patient> Patients, ImmutableDictionary<string, string> Notes, string Title)
        {
            public static State Empty { get; } = new([], ImmutableDictionary<string, string>.Empty, "t");
        }
        abstract record Action_; record AddPatient(Patient P) : Action_; record Rename(string Title) : Action_; record Note(string Key, string Text) : Action_;
        class Store
        {
            private State state = State.Empty; private readonly object gate = new();
            static State Reduce(State s, Action_ a) => a switch
            {
                AddPatient x => s with { Patients = s.Patients.Add(x.P) },
                Rename r => s with { Title = r.Title },
                Note n => s with { Notes = s.Notes.SetItem(n.Key, n.Text) },
                _ => s,
            };
            public void Apply(Action_ a) { lock (gate) state = Reduce(state, a); }
            public State Now => state;
        }
        class Use
        {
            void Run(Store store, Patient p)
            {
                store.Apply(new AddPatient(p)); store.Apply(new Rename("x")); store.Apply(new Note("k", p.Nir));
                Cloud.Send({|SOV1001:store.Now.Patients[0].Nir|});
                Cloud.Send(store.Now.Title);
                Cloud.Send({|SOV1001:store.Now.Notes["k"]|});
            }
        }
        """);
}
