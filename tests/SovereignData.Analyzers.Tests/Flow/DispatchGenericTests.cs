namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Generic methods and classes, and members that a type argument chooses.</summary>
public sealed class DispatchGenericTests
{
    [Fact]
    public Task A_generic_method_carries_its_argument() => CallCase.Verifies("""
        class Export
        {
            static T Same<T>(T value) => value;
            static TTo Map<TFrom, TTo>(TFrom value, Func<TFrom, TTo> map) => map(value);
            static T Fresh<T>(object other) where T : new() => new();
            static void Post<T>(T value) => Cloud.Send(value);
            void Run(Patient p)
            {
                Cloud.Send({|SOV1001:Same(p.Nir)|});
                Cloud.Send({|SOV1001:Map(p, x => x.Nir)|});
                Cloud.Send(Map(p, x => "patient"));
                Cloud.Send(Fresh<List<string>>(p.Nir));
                Post({|SOV1002:p.HeartRate|});
                Post(3);
            }
        }
        """);

    [Fact]
    public Task A_value_made_by_a_generic_method_bears_the_tags_of_its_type_argument() => CallCase.Verifies("""
        class Reader
        {
            public static T Read<T>(string path) => System.Text.Json.JsonSerializer.Deserialize<T>(File.ReadAllText(path))!;
            public static T Make<T>() where T : new() => new();
        }
        class Ward { public string Name { get; set; } = ""; }
        class Export
        {
            void Run()
            {
                Cloud.Send({|SOV1001:Reader.Read<Patient>("p.json")|});
                Cloud.Send({|SOV1001:Reader.Read<Patient>("p.json").Nir|});
                Cloud.Send({|SOV1002:Reader.Read<Patient>("p.json").Diagnosis|});
                Cloud.Send({|SOV1001:Reader.Make<Patient>()|});
                Cloud.Send({|SOV1001:Reader.Read<List<Patient>>("p.json")|});
                Cloud.Send(Reader.Read<Ward>("w.json"));
                Cloud.Send(Reader.Make<Ward>().Name);
            }
        }
        """);

    [Fact]
    public Task A_generic_class_sends_what_its_type_argument_bears() => CallCase.Verifies("""
        class Ward { public string Name = ""; }
        class Repository<T> where T : new()
        {
            public T Load() => new();
            public void Save(T item) => Cloud.Send(item);
        }
        class Export
        {
            void Run(Repository<Patient> patients, Repository<Ward> wards)
            {
                patients.Save({|SOV1001:new Patient { Nir = "1" }|});
                wards.Save(new Ward());
                Cloud.Send({|SOV1001:patients.Load()|});
                Cloud.Send(wards.Load());
                Patient loaded = patients.Load();
                Model.Ask(loaded.Diagnosis);
                Model.Ask({|SOV2001:loaded.Nir|});
            }
        }
        """);

    [Fact]
    public Task A_field_of_a_generic_class_holds_what_was_put_into_it() => CallCase.Verifies("""
        class Box<T>(T value) { private T value = value; public T Get() => value; public void Set(T next) => value = next; public T Value => value; }
        class Export
        {
            void Run(Patient p)
            {
                var box = new Box<string>(p.Nir);
                Cloud.Send({|SOV1001:box.Get()|});
                Cloud.Send({|SOV1001:box.Value|});
                var other = new Box<string>("ward");
                Cloud.Send(other.Get());
                other.Set(p.Nir);
                Cloud.Send({|SOV1001:other.Get()|});
                other.Set("ward");
                Cloud.Send(other.Get());
            }
        }
        """);

    [Fact]
    public Task Static_abstract_members_are_chosen_by_the_type_argument() => CallCase.Verifies("""
        interface IFormat { static abstract string Of(Patient p); static virtual string Title(Patient p) => "title"; static abstract void Post(string text); }
        sealed class Open : IFormat { public static string Of(Patient p) => p.Nir; public static void Post(string text) => Cloud.Send(text); }
        class Export
        {
            static string Write<T>(Patient p) where T : IFormat => T.Of(p);
            static string Title<T>(Patient p) where T : IFormat => T.Title(p);
            static void Post<T>(string text) where T : IFormat => T.Post(text);
            void Run(Patient p)
            {
                Cloud.Send({|SOV1001:Write<Open>(p)|});
                Cloud.Send(Title<Open>(p));
                Post<Open>({|SOV1001:p.Nir|});
                Post<Open>("ward");
            }
        }
        """);

    [Fact]
    public Task Static_abstract_members_that_give_constants_carry_nothing() => CallCase.Verifies("""
        interface IFormat<TSelf> where TSelf : IFormat<TSelf> { static abstract TSelf Parse(string text); static abstract string Name(Patient p); }
        sealed record Code(string Text) : IFormat<Code>
        {
            public static Code Parse(string text) => new(text);
            public static string Name(Patient p) => "code";
        }
        class Export
        {
            static T Read<T>(string text) where T : IFormat<T> => T.Parse(text);
            static string Name<T>(Patient p) where T : IFormat<T> => T.Name(p);
            void Run(Patient p)
            {
                Cloud.Send(Name<Code>(p));
                Cloud.Send({|SOV1001:Read<Code>(p.Nir).Text|});
                Cloud.Send(Read<Code>("A00").Text);
            }
        }
        """);

    [Fact]
    public Task A_constrained_call_reaches_the_implementations() => CallCase.Verifies("""
        interface IStore { void Save(string text); }
        class CloudStore : IStore { public void Save(string text) => Cloud.Send(text); }
        class Service<TStore>(TStore store) where TStore : IStore
        {
            public void Run(Patient p) { store.Save({|SOV1001:p.Nir|}); store.Save("ward"); }
        }
        """);

    [Fact]
    public Task Covariant_interfaces_and_base_generics_keep_their_content() => CallCase.Verifies("""
        interface ISource<out T> { T Next(); }
        abstract class Source<T>(T item) : ISource<T> { public T Next() => item; }
        class Nirs(Patient p) : Source<string>(p.Nir);
        class Wards() : Source<string>("ward");
        class Export
        {
            void Run(Patient p)
            {
                ISource<object> nirs = new Nirs(p);
                Cloud.Send({|SOV1001:nirs.Next()|});
                ISource<object> wards = new Wards();
                Cloud.Send(wards.Next());
            }
        }
        """);

    [Fact]
    public Task A_closed_interface_reaches_the_implementations_of_that_closing_only() => CallCase.Verifies("""
        class Ward { public string Name = ""; }
        interface IRepository<in T> { void Save(T item); }
        sealed class CloudWards : IRepository<Ward> { public void Save(Ward item) => Cloud.Send(item); }
        sealed class LocalPatients : IRepository<Patient> { public void Save(Patient item) { } }
        interface IFormat<in T> { string Of(T item, string rest); }
        sealed class OpenPatients : IFormat<Patient> { public string Of(Patient item, string rest) => rest; }
        sealed class ClosedWards : IFormat<Ward> { public string Of(Ward item, string rest) => "closed"; }
        class Export(IRepository<Patient> patients, IRepository<Ward> wards, IFormat<Patient> open, IFormat<Ward> closed)
        {
            public void Run(Patient p)
            {
                patients.Save(p);
                wards.Save(new Ward());
                wards.Save({|SOV1001:new Ward { Name = p.Nir }|});
                Cloud.Send({|SOV1001:open.Of(p, p.Nir)|});
                Cloud.Send(closed.Of(new Ward(), p.Nir));
            }
        }
        """);

    [Fact]
    public Task A_closed_base_class_reaches_the_overrides_of_that_closing_only() => CallCase.Verifies("""
        abstract class Exporter<T> { public abstract void Write(string name, T item); public void WriteAll(string name, IEnumerable<T> items) { foreach (var item in items) Write(name, item); } }
        sealed class Rates : Exporter<int> { public override void Write(string name, int item) => Cloud.Send(name); }
        sealed class Lines : Exporter<string> { public override void Write(string name, string item) { } }
        class Export(Exporter<int> rates, Exporter<string> lines)
        {
            public void Run(Patient p)
            {
                rates.Write({|SOV1001:p.Nir|}, 1);
                lines.Write(p.Nir, "");
                rates.Write("ward", p.Nir.Length);
            }
        }
        """);

    [Fact]
    public Task A_nested_generic_type_tells_its_arguments_apart() => CallCase.Verifies("""
        class Page<T> { public T Item = default!; public class Of<TMeta> { public T Item = default!; public TMeta Meta = default!; } }
        class Export
        {
            void Run(Patient p)
            {
                var page = new Page<string>.Of<string> { Item = p.Nir, Meta = "page 1" };
                Cloud.Send({|SOV1001:page.Item|});
                Cloud.Send(page.Meta);
            }
        }
        """);

    [Fact]
    public Task A_generic_pipeline_of_behaviours_ends_in_the_handler() => CallCase.Verifies("""
        interface IHandler<in TRequest, TResult> { Task<TResult> Handle(TRequest request, CancellationToken stop); }
        interface IBehaviour<in TRequest, TResult> { Task<TResult> Handle(TRequest request, Func<Task<TResult>> next, CancellationToken stop); }
        sealed record Find(int Row);
        sealed class FindHandler(List<Patient> patients) : IHandler<Find, Patient>
        {
            public Task<Patient> Handle(Find request, CancellationToken stop) => Task.FromResult(patients[request.Row]);
        }
        sealed class Audit<TRequest, TResult> : IBehaviour<TRequest, TResult>
        {
            public async Task<TResult> Handle(TRequest request, Func<Task<TResult>> next, CancellationToken stop)
            {
                var result = await next();
                return result;
            }
        }
        sealed class Export(IHandler<Find, Patient> handler, IBehaviour<Find, Patient> behaviour)
        {
            public async Task Run(CancellationToken stop)
            {
                var request = new Find(3);
                var found = await behaviour.Handle(request, () => handler.Handle(request, stop), stop);
                Cloud.Send(request);
                Cloud.Send({|SOV1001:found|});
                Cloud.Send({|SOV1001:found.Nir|});
                Model.Ask(found.Diagnosis);
            }
        }
        """);
}
