namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Programs as services are written: repositories, handlers, workers, policies.</summary>
public sealed class ProgramServiceTests
{
    [Fact]
    public Task A_repository_over_a_generic_cloud_client() => CallCase.Verifies("""
        using System.Text.Json;
        record Letter(string To, string Body);
        interface ICloud<T> { Task PutAsync(string key, T item, CancellationToken stop); }
        sealed class JsonCloud<T> : ICloud<T>
        {
            public async Task PutAsync(string key, T item, CancellationToken stop)
            {
                using var stream = new MemoryStream();
                await JsonSerializer.SerializeAsync(stream, item, cancellationToken: stop);
                stream.Position = 0;
                Cloud.Send(stream);
            }
        }
        interface ILetters { Task Save(Letter letter); }
        sealed class Letters(ICloud<Letter> cloud) : ILetters { public Task Save(Letter letter) => cloud.PutAsync("k", letter, default); }
        class Export(ILetters letters)
        {
            public async Task Run(List<Patient> patients)
            {
                var all = patients.Select(p => new Letter(p.Nir, "x") with { Body = "hello" }).ToList();
                await Task.WhenAll(all.Select(async l => await letters.Save({|SOV1001:l|})));
                var none = patients.Select(p => new Letter("a", p.Nir) with { Body = "hello" }).ToList();
                await Task.WhenAll(none.Select(async l => await letters.Save(l)));
            }
        }
        """);

    [Fact]
    public Task Handlers_of_a_mediator() => CallCase.Verifies("""
        interface IRequest<TResponse>;
        interface IHandler<TRequest, TResponse> where TRequest : IRequest<TResponse> { Task<TResponse> Handle(TRequest request, CancellationToken stop); }
        sealed record GetPatient(int Id) : IRequest<string>;
        sealed record GetWard(int Id) : IRequest<string>;
        sealed class Store { public Patient Find(int id) => System.Text.Json.JsonSerializer.Deserialize<Patient>("")!; }
        sealed class GetPatientHandler(Store store) : IHandler<GetPatient, string> { public async Task<string> Handle(GetPatient request, CancellationToken stop) { await Task.Yield(); return store.Find(request.Id).Nir; } }
        sealed class GetWardHandler : IHandler<GetWard, string> { public Task<string> Handle(GetWard request, CancellationToken stop) => Task.FromResult("ward"); }
        class Endpoint(IHandler<GetPatient, string> patients, IHandler<GetWard, string> wards)
        {
            public async Task Run(int id)
            {
                Cloud.Send({|SOV1001:await patients.Handle(new(id), default)|});
                Cloud.Send(await wards.Handle(new(id), default));
            }
        }
        """);

    [Fact]
    public Task A_worker_behind_a_channel() => CallCase.Verifies("""
        using System.Threading.Channels;
        sealed record Job(string Nir, string Ward);
        sealed class Queue
        {
            private readonly Channel<Job> channel = Channel.CreateUnbounded<Job>();
            public ValueTask Enqueue(Job job) => channel.Writer.WriteAsync(job);
            public IAsyncEnumerable<Job> All(CancellationToken stop) => channel.Reader.ReadAllAsync(stop);
        }
        sealed class Worker(Queue queue)
        {
            public async Task Execute(CancellationToken stop)
            {
                await foreach (var job in queue.All(stop))
                {
                    Cloud.Send({|SOV1001:job.Nir|});
                    Cloud.Send(job.Ward);
                }
            }
        }
        class Desk(Queue queue) { public async Task Arrive(Patient p) => await queue.Enqueue(new(p.Nir, "7")); }
        """);

    [Fact]
    public Task A_retry_policy_around_a_call() => CallCase.Verifies("""
        sealed class Retry
        {
            public async Task<T> ExecuteAsync<T>(Func<CancellationToken, Task<T>> action, CancellationToken stop = default)
            {
                for (var i = 0; ; i++)
                {
                    try { return await action(stop); }
                    catch (Exception) when (i < 3) { await Task.Delay(100, stop); }
                }
            }
            public Task ExecuteAsync(Func<Task> action) => ExecuteAsync(async _ => { await action(); return 0; });
        }
        class Export(Retry retry)
        {
            public async Task Run(Patient p)
            {
                await retry.ExecuteAsync(async () => { await Task.Yield(); Cloud.Send({|SOV1001:p.Nir|}); });
                await retry.ExecuteAsync(async () => { await Task.Yield(); Cloud.Send("w"); });
                Cloud.Send({|SOV1001:await retry.ExecuteAsync(_ => Task.FromResult(p.Nir))|});
                Cloud.Send(await retry.ExecuteAsync(_ => Task.FromResult("w")));
            }
        }
        """);

    [Fact]
    public Task A_cache_of_lazy_tasks_in_front_of_its_own_interface() => CallCase.Verifies("""
        using System.Collections.Concurrent;
        interface IPatients { Task<string> Name(int id); }
        sealed class Db : IPatients { public Task<string> Name(int id) => Task.FromResult(System.Text.Json.JsonSerializer.Deserialize<Patient>("")!.Nir); }
        sealed class Cached(IPatients inner) : IPatients
        {
            private readonly ConcurrentDictionary<int, Lazy<Task<string>>> cache = new();
            public Task<string> Name(int id) => cache.GetOrAdd(id, key => new Lazy<Task<string>>(() => inner.Name(key))).Value;
        }
        class Export(IPatients patients)
        {
            public async Task Run() => Cloud.Send({|SOV1001:await patients.Name(1)|});
        }
        """);

    [Fact]
    public Task Sets_of_a_database_context() => CallCase.Verifies("""
        class DbSet<T> : List<T> where T : class { public void Attach(T item) => Add(item); public Task<T?> FindAsync(int id) => Task.FromResult<T?>(this[id]); }
        class Db { public DbSet<Row> Rows { get; } = []; public DbSet<Ward> Wards { get; } = []; public Task<int> SaveChangesAsync() => Task.FromResult(0); }
        class Row { public string Key { get; set; } = ""; public string Nir { get; set; } = ""; }
        class Ward { public string Name { get; set; } = ""; }
        class Repository<T>(DbSet<T> set) where T : class { public IQueryable<T> All => set.AsQueryable(); public void Add(T item) => set.Add(item); }
        class Import(Db db) { public async Task Run(Patient p) { db.Rows.Add(new Row { Key = "k", Nir = p.Nir }); db.Wards.Add(new Ward { Name = "w" }); await db.SaveChangesAsync(); } }
        class Export(Db db)
        {
            public void Run()
            {
                Cloud.Send({|SOV1001:db.Rows.Where(r => r.Key != "").Select(r => r.Nir).ToList()|});
                Cloud.Send(db.Rows.Select(r => r.Key).ToList());
                Cloud.Send(db.Wards.Select(r => r.Name).ToList());
                Cloud.Send({|SOV1001:(from r in db.Rows where r.Key == "a" select new { r.Key, r.Nir }).First()|});
                Cloud.Send((from r in db.Rows where r.Key == "a" select new { r.Key, r.Nir }).First().Key);
            }
        }
        """);

    [Fact]
    public Task A_request_filled_row_by_row() => CallCase.Verifies("""
        sealed class ExportRequest { public string Key { get; set; } = ""; public List<string> Rows { get; } = []; }
        sealed class ExportClient
        {
            [SendsData(Provider = "azure", Kind = "storage")] public Task<int> ExportAsync(ExportRequest request, CancellationToken stop = default) => Task.FromResult(1);
        }
        class Export(ExportClient client)
        {
            async Task Run(IAsyncEnumerable<Patient> patients)
            {
                var request = new ExportRequest { Key = "k" };
                await foreach (var p in patients) request.Rows.Add(p.Nir);
                await client.ExportAsync({|SOV1001:request|});
                var other = new ExportRequest { Key = "k" };
                await foreach (var p in patients) other.Rows.Add("x");
                await client.ExportAsync(other);
            }
        }
        """);

    [Fact]
    public Task Observers_of_a_hub() => CallCase.Verifies("""
        class Hub<T> : IObservable<T>
        {
            private readonly List<IObserver<T>> observers = [];
            public IDisposable Subscribe(IObserver<T> o) { observers.Add(o); return null!; }
            public void Publish(T item) { foreach (var o in observers) o.OnNext(item); }
        }
        class Uplink : IObserver<string> { public void OnNext(string v) => Cloud.Send(v); public void OnCompleted() { } public void OnError(Exception e) { } }
        class Export
        {
            void Run(Patient p)
            {
                var hub = new Hub<string>(); hub.Subscribe(new Uplink());
                hub.Publish({|SOV1001:p.Nir|});
                hub.Publish("w");
            }
        }
        """);

    [Fact]
    public Task A_bus_of_named_handlers() => CallCase.Verifies("""
        class Bus
        {
            private readonly Dictionary<Type, List<Delegate>> handlers = new();
            private readonly Dictionary<string, List<Action<string>>> named = new();
            public void On(string name, Action<string> handler) { if (!named.TryGetValue(name, out var list)) named[name] = list = []; list.Add(handler); }
            public void Publish(string name, string text) { foreach (var h in named[name]) h(text); }
        }
        class Export
        {
            void Run(Bus bus, Patient p)
            {
                bus.On("a", t => Cloud.Send({|SOV1001:t|}));
                bus.Publish("a", p.Nir);
            }
        }
        """);
}
