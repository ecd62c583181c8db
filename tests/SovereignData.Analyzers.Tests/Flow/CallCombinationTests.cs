namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Programs as they are written at work: several features at once.</summary>
public sealed class CallCombinationTests
{
    [Fact]
    public Task A_repository_over_a_generic_client_called_from_an_async_lambda() => CallCase.Verifies("""
        using System.Text.Json;
        record Card(string Id, string Ward, string Note);
        interface IClient<in T> { Task PutAsync(string key, T body, CancellationToken stop = default); }
        sealed class JsonClient<T> : IClient<T>
        {
            public async Task PutAsync(string key, T body, CancellationToken stop = default)
            {
                using var stream = new MemoryStream();
                await JsonSerializer.SerializeAsync(stream, body, cancellationToken: stop);
                stream.Position = 0;
                Cloud.Send(stream);
            }
        }
        interface ICards { Task SaveAsync(Card card); }
        sealed class Cards(IClient<Card> client) : ICards
        {
            public Task SaveAsync(Card card) => client.PutAsync("cards", card);
        }
        sealed class Export(ICards cards)
        {
            public async Task Run(IEnumerable<Patient> patients)
            {
                var blank = new Card("", "7", "");
                var rows = patients.Where(p => p.HeartRate > 60).Select(p => blank with { Id = p.Nir }).ToList();
                await Task.WhenAll(rows.Select(async row => await cards.SaveAsync({|SOV1001:row|})));
                await cards.SaveAsync(blank);
                await cards.SaveAsync(blank with { Ward = "8" });
                await cards.SaveAsync({|SOV1002:blank with { Id = Tokens.Of(rows[0].Id) }|});
            }
        }
        """);

    [Fact]
    public Task A_mediator_with_a_unit_of_work() => CallCase.Verifies("""
        interface IRequest<TResult>;
        interface IHandler<in TRequest, TResult> where TRequest : IRequest<TResult> { Task<TResult> HandleAsync(TRequest request); }
        sealed record Admit(string Name, string Ward) : IRequest<string>;
        sealed class AdmitHandler(IOutbox outbox) : IHandler<Admit, string>
        {
            public async Task<string> HandleAsync(Admit request)
            {
                await outbox.AddAsync(new("admitted", request.Name));
                await outbox.AddAsync(new("ward", request.Ward));
                return request.Ward;
            }
        }
        sealed record Message(string Topic, string Body);
        interface IOutbox { Task AddAsync(Message message); }
        sealed class AzureOutbox : IOutbox
        {
            public Task AddAsync(Message message) { Cloud.Send(message.Body); return Task.CompletedTask; }
        }
        sealed class Desk(IHandler<Admit, string> handler)
        {
            public async Task<string> Arrive(Patient p)
            {
                await handler.HandleAsync(new("nobody", "7"));
                return await handler.HandleAsync({|SOV1001:new(p.Nir, "7")|});
            }
        }
        """);

    [Fact]
    public Task A_result_type_with_map_and_bind() => CallCase.Verifies("""
        readonly struct Result<T>
        {
            private readonly T value;
            private readonly string? error;
            private Result(T value, string? error) => (this.value, this.error) = (value, error);
            public static Result<T> Ok(T value) => new(value, null);
            public static Result<T> Fail(string error) => new(default!, error);
            public Result<U> Map<U>(Func<T, U> map) => error is null ? Result<U>.Ok(map(value)) : Result<U>.Fail(error);
            public Result<U> Bind<U>(Func<T, Result<U>> bind) => error is null ? bind(value) : Result<U>.Fail(error);
            public TOut Match<TOut>(Func<T, TOut> ok, Func<string, TOut> fail) => error is null ? ok(value) : fail(error);
            public static implicit operator Result<T>(T value) => Ok(value);
        }
        class Export
        {
            static Result<Patient> Find(List<Patient> patients, int row) => row < patients.Count ? patients[row] : Result<Patient>.Fail("none");
            static Result<string> NirOf(Patient p) => p.Nir.Length == 15 ? p.Nir : Result<string>.Fail("bad");
            void Run(List<Patient> patients)
            {
                var nir = Find(patients, 3).Bind(NirOf).Map(text => text.Trim()).Match(text => text, error => error);
                Cloud.Send({|SOV1001:nir|});
                var token = Find(patients, 3).Map(p => Tokens.Of(p.Nir)).Match(text => text, error => error);
                Model.Ask(token);
                var title = Find(patients, 3).Map(p => "found").Match(text => text, error => error);
                Cloud.Send(title);
            }
        }
        """);

    [Fact]
    public Task A_builder_with_a_fluent_interface() => CallCase.Verifies("""
        interface IMessageBuilder { IMessageBuilder To(string address); IMessageBuilder With(string name, object? value); Message Build(); }
        sealed record Message(string To, IReadOnlyDictionary<string, object?> Fields)
        {
            public Message Redacted() => this with { Fields = new Dictionary<string, object?>() };
        }
        sealed class MessageBuilder : IMessageBuilder
        {
            private string to = "";
            private readonly Dictionary<string, object?> fields = new(StringComparer.Ordinal);
            public static IMessageBuilder New() => new MessageBuilder();
            public IMessageBuilder To(string address) { to = address; return this; }
            public IMessageBuilder With(string name, object? value) { fields[name] = value; return this; }
            public Message Build() => new(to, fields);
        }
        static class Post
        {
            public static void Send(this Message message) => Cloud.Send(message);
        }
        class Export
        {
            void Run(Patient p)
            {
                {|SOV1001:MessageBuilder.New().To("ward@chu.example").With("nir", p.Nir).With("rate", 7).Build()|}.Send();
                MessageBuilder.New().To("ward@chu.example").With("ward", "7").Build().Send();
                var message = MessageBuilder.New().With("nir", p.Nir).Build();
                Cloud.Send(message.To);
                Cloud.Send({|SOV1001:message.Fields["nir"]|});
                message.Redacted().Send();
            }
        }
        """);

    [Fact]
    public Task A_pipeline_of_steps_run_in_order() => CallCase.Verifies("""
        sealed class Context { public required Patient Patient { get; init; } public string Body { get; set; } = ""; public string Title { get; set; } = ""; }
        delegate Task Step(Context context);
        sealed class Pipeline
        {
            private readonly List<Step> steps = [];
            public Pipeline Use(Step step) { steps.Add(step); return this; }
            public async Task RunAsync(Context context) { foreach (var step in steps) await step(context); }
        }
        class Export
        {
            async Task Run(Patient p)
            {
                var context = new Context { Patient = p };
                var pipeline = new Pipeline()
                    .Use(async context => { await Task.Yield(); context.Body = context.Patient.Nir; context.Title = "title"; })
                    .Use(context => Task.CompletedTask);
                await pipeline.RunAsync(context);
                Cloud.Send({|SOV1001:context.Body|});
                Cloud.Send(context.Title);
            }
        }
        """);

    [Fact]
    public Task A_mapper_between_layers() => CallCase.Verifies("""
        using System.Text.Json;
        sealed class PatientDto { public string Id { get; set; } = ""; public string Note { get; set; } = ""; public WardDto? Ward { get; set; } }
        sealed class WardDto { public string Name { get; set; } = ""; }
        interface IMapper<in TFrom, out TTo> { TTo Map(TFrom from); }
        sealed class PatientMapper : IMapper<Patient, PatientDto>
        {
            public PatientDto Map(Patient from) => new() { Id = from.Nir, Note = from.Diagnosis, Ward = new() { Name = "7" } };
        }
        sealed class SafeMapper : IMapper<Patient, WardDto> { public WardDto Map(Patient from) => new() { Name = "7" }; }
        static class Mapping
        {
            public static List<TTo> MapAll<TFrom, TTo>(this IMapper<TFrom, TTo> mapper, IEnumerable<TFrom> items) => [.. items.Select(mapper.Map)];
        }
        class Export(IMapper<Patient, PatientDto> mapper, IMapper<Patient, WardDto> safe)
        {
            public void Run(List<Patient> patients)
            {
                var all = mapper.MapAll(patients);
                Cloud.Send({|SOV1001:JsonSerializer.Serialize(all)|});
                Cloud.Send({|SOV1001:all[0].Id|});
                Cloud.Send({|SOV1002:all[0].Note|});
                Cloud.Send(all[0].Ward!.Name);
                Cloud.Send(JsonSerializer.SerializeToUtf8Bytes(patients.Select(safe.Map)));
            }
        }
        """);
}
