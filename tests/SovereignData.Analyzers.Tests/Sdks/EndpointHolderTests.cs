namespace SovereignData.Analyzers.Tests.Sdks;

/// <summary>Endpoints and clients that are kept somewhere before they are used: in tables, caches, settings and services.</summary>
public sealed class EndpointHolderTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public Task In_tables_variables_and_builders() => Sdk.S3("""
        using Amazon.S3;
        using Amazon.S3.Model;
        using Microsoft.Extensions.Configuration;

        public enum Site { Lille, Lyon }

        public sealed class Archive(IConfiguration configuration, Site site)
        {
            private const string Ovh = "https://s3.gra.io.cloud.ovh.net";

            private static readonly Dictionary<Site, string> Sovereign = new() { [Site.Lille] = Ovh, [Site.Lyon] = "https://s3.fr-par.scw.cloud" };
            private static readonly Dictionary<Site, string> Mixed = new() { [Site.Lille] = Ovh, [Site.Lyon] = "https://s3.us-east-1.amazonaws.com" };
            private static readonly string[] List = [Ovh, "https://s3.fr-par.scw.cloud"];

            private static IAmazonS3 At(string url) => new AmazonS3Client(new AmazonS3Config { ServiceURL = url });

            public Task OfTable(Patient patient) => At(Sovereign[site]).PutObjectAsync(new() { ContentBody = patient.Nir });
            public Task OfMixedTable(Patient patient) => At(Mixed[site]).PutObjectAsync({|SOV1001:new() { ContentBody = patient.Nir }|});
            public Task OfList(Patient patient) => At(List[(int)site]).PutObjectAsync(new() { ContentBody = patient.Nir });
            public Task Found(Patient patient) => At(Sovereign.TryGetValue(site, out var url) ? url : Ovh).PutObjectAsync(new() { ContentBody = patient.Nir });
            public Task Default(Patient patient) => At(Sovereign.GetValueOrDefault(site, "https://s3.us-east-1.amazonaws.com")).PutObjectAsync({|SOV1001:new() { ContentBody = patient.Nir }|});
            public Task OfFile(Patient patient) => At(File.Exists("url.txt") ? File.ReadAllText("url.txt") : Ovh).PutObjectAsync({|SOV1007:new() { ContentBody = patient.Nir }|});
            public Task OfUri(Patient patient) => At(new Uri(Ovh + "/letters").GetLeftPart(UriPartial.Authority)).PutObjectAsync(new() { ContentBody = patient.Nir });

            public Task Overwritten(Patient patient)
            {
                var config = new AmazonS3Config { ServiceURL = "https://s3.us-east-1.amazonaws.com" };
                config.ServiceURL = Ovh;
                return new AmazonS3Client(config).PutObjectAsync(new() { ContentBody = patient.Nir });
            }

            public Task PerhapsOverwritten(Patient patient)
            {
                var config = new AmazonS3Config { ServiceURL = Ovh };
                if (configuration["S3"] is { } url)
                    config.ServiceURL = url;
                return new AmazonS3Client(config).PutObjectAsync({|SOV1007:new() { ContentBody = patient.Nir }|});
            }

            public Task Appended(Patient patient)
            {
                var url = Ovh;
                foreach (var part in new[] { "letters", configuration["bucket"] })
                    url += "/" + part;
                return At(url).PutObjectAsync(new() { ContentBody = patient.Nir });
            }

            public Task Grown(Patient patient)
            {
                var url = Ovh;
                for (var i = 0; i < 3; i++)
                    url = url + "/" + i;
                return At(url).PutObjectAsync(new() { ContentBody = patient.Nir });
            }

            public Task Built(Patient patient)
            {
                var text = new System.Text.StringBuilder("https://s3.gra.io.cloud.ovh.net/");
                text.Append(configuration["bucket"]);
                return At(text.ToString()).PutObjectAsync(new() { ContentBody = patient.Nir });
            }

            public Task Picked(Patient patient) => At(Pick(configuration["site"])).PutObjectAsync(new() { ContentBody = patient.Nir });

            private static string Pick(string? site)
            {
                switch (site)
                {
                    case "lille": return Ovh;
                    case "test": return "http://localhost:9000";
                    default: throw new InvalidOperationException();
                }
            }
        }
        """).WithAspNetCore().RunAsync(Cancelled);

    [Fact]
    public Task In_caches_and_tasks() => Sdk.S3("""
        using Amazon.S3;
        using Amazon.S3.Model;

        public sealed class Archive
        {
            private static readonly Lazy<IAmazonS3> Late = new(() => Open("https://s3.gra.io.cloud.ovh.net"));
            private IAmazonS3? cached;

            private IAmazonS3 Client => cached ??= Open("https://s3.gra.io.cloud.ovh.net");

            private static IAmazonS3 Open(string url) => new AmazonS3Client(new AmazonS3Config { ServiceURL = url });

            private static async Task<IAmazonS3> OpenAsync(string site)
            {
                await Task.Yield();
                return Open($"https://{site}.s3.chu.example/{Environment.MachineName}");
            }

            public Task Cached(Patient patient) => Client.PutObjectAsync(new() { ContentBody = patient.Nir });
            public Task OfLazy(Patient patient) => Late.Value.PutObjectAsync(new() { ContentBody = patient.Nir });
            public async Task OfTask(Patient patient) => await (await OpenAsync("lille")).PutObjectAsync(new() { ContentBody = patient.Nir });
        }
        """).WithGlobalConfig("sovereign_data.on_premises_hosts = *.chu.example").RunAsync(Cancelled);

    [Fact]
    public Task In_objects_that_a_container_or_settings_fill() => Sdk.S3("""
        using Amazon.S3;
        using Amazon.S3.Model;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;

        public sealed class Known { public string Url { get; set; } = ""; public string Website { get; set; } = ""; }
        public sealed class Made { public string Url { get; set; } = ""; }
        public sealed class Either { public string Url { get; set; } = ""; }
        public sealed record Positional(string Url);

        public static class Startup
        {
            public static void Add(IServiceCollection services, IConfiguration configuration)
            {
                services.AddSingleton(new Known { Url = "https://s3.gra.io.cloud.ovh.net", Website = "https://www.partner.example" });
                services.AddSingleton(_ => new Made { Url = "https://s3.us-east-1.amazonaws.com" });
                services.AddSingleton(new Either { Url = configuration["S3"] ?? "https://s3.gra.io.cloud.ovh.net" });
                services.AddSingleton(new Positional("https://s3.gra.io.cloud.ovh.net"));
            }
        }

        public sealed class Archive(Known known, Made made, Either either, Positional positional, IConfiguration configuration)
        {
            private static IAmazonS3 At(string url) => new AmazonS3Client(new AmazonS3Config { ServiceURL = url });

            public Task OfKnown(Patient patient) => At(known.Url).PutObjectAsync(new() { ContentBody = patient.Nir });
            public Task OfMade(Patient patient) => At(made.Url).PutObjectAsync({|SOV1001:new() { ContentBody = patient.Nir }|});
            public Task OfEither(Patient patient) => At(either.Url).PutObjectAsync({|SOV1007:new() { ContentBody = patient.Nir }|});
            public Task OfPositional(Patient patient) => At(positional.Url).PutObjectAsync(new() { ContentBody = patient.Nir });

            public Task OfBound(Patient patient)
            {
                var settings = new Known { Url = "https://s3.gra.io.cloud.ovh.net" };
                configuration.GetSection("S3").Bind(settings);
                return At(settings.Url).PutObjectAsync({|SOV1007:new() { ContentBody = patient.Nir }|});
            }
        }
        """).WithAspNetCore().RunAsync(Cancelled);

    [Fact]
    public Task In_HTTP_clients_with_a_name() => Sdk.AspNetCore("""
        using System.Net.Http.Json;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;

        public static class Startup
        {
            public static void Add(IServiceCollection services, IConfiguration configuration)
            {
                services.AddHttpClient("either", client => client.BaseAddress = new Uri(configuration["Url"] ?? "https://oos.eu-west-2.outscale.com"));
                services.AddHttpClient("account", client => client.BaseAddress = new Uri($"https://{configuration["Account"]}.blob.core.windows.net"));
                services.AddHttpClient("built", client => client.BaseAddress = new UriBuilder("https", "oos.eu-west-2.outscale.com").Uri);
            }
        }

        public sealed class Archive(IHttpClientFactory factory)
        {
            public Task Either(Patient patient) => factory.CreateClient("either").PostAsJsonAsync("letters", {|SOV1007:patient|});
            public Task Account(Patient patient) => factory.CreateClient("account").PostAsJsonAsync("letters", {|SOV1001:patient|});
            public Task Built(Patient patient) => factory.CreateClient("built").PostAsJsonAsync("letters", patient);
        }
        """).RunAsync(Cancelled);

    [Fact]
    public Task In_contexts_that_a_container_makes() => Sdk.EntityFramework("""
        using Microsoft.EntityFrameworkCore;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Npgsql;

        public class Store(DbContextOptions options) : DbContext(options) { public DbSet<Patient> Patients => Set<Patient>(); }
        public sealed class Lille(DbContextOptions<Lille> options) : Store(options);
        public sealed class Lyon(DbContextOptions<Lyon> options) : Store(options);
        public sealed class Paris(DbContextOptions<Paris> options) : Store(options);
        public sealed class Nice(DbContextOptions<Nice> options) : Store(options);

        public sealed class Own(IConfiguration configuration) : DbContext
        {
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql(configuration.GetConnectionString("Own") ?? "Host=db-1.database.cloud.ovh.net");
        }

        public static class Startup
        {
            public static void Add(IServiceCollection services, IConfiguration configuration)
            {
                services.AddDbContext<Lille>(options => options.UseNpgsql($"Host=db-1.database.cloud.ovh.net;Password={configuration["Password"]}"));
                services.AddDbContextPool<Lyon>(options => options.UseNpgsql(new NpgsqlConnectionStringBuilder { Host = "db-1.database.cloud.ovh.net", Password = configuration["Password"] }.ConnectionString));
                services.AddDbContextFactory<Paris>(options => options.UseNpgsql(configuration.GetConnectionString("Paris")));
                var connection = configuration.GetConnectionString("Nice");
                if (string.IsNullOrEmpty(connection))
                    connection = "Host=chu.postgres.database.azure.com";
                services.AddDbContext<Nice>((_, options) => options.UseNpgsql(connection));
            }
        }

        public abstract class Repository<T>(DbContext context) where T : class
        {
            public void Add(T entity) => context.Set<T>().Add(entity);
        }

        public sealed class Patients(Lille lille) : Repository<Patient>(lille);

        public sealed class Desk(Lille lille, Lyon lyon, IDbContextFactory<Paris> paris, Nice nice, Own own, Patients patients)
        {
            public void InLille(Patient patient) => lille.Patients.Add(patient);
            public void InLyon(Patient patient) => lyon.Patients.Update(patient);
            public void InNice(Patient patient) => nice.Patients.Add({|SOV1001:patient|});
            public void InOwn(Patient patient) => own.Add({|SOV1007:patient|});
            public void InRepository(Patient patient) => patients.Add(patient);

            public async Task InParis(Patient patient)
            {
                await using var context = await paris.CreateDbContextAsync();
                await context.AddAsync({|SOV1007:patient|});
            }
        }
        """).WithAspNetCore().RunAsync(Cancelled);

    [Fact]
    public Task Behind_decorators_that_are_made_in_sight() => Sdk.S3("""
        using Amazon.S3;
        using Amazon.S3.Model;

        public interface IStore { Task Keep(string text); }

        public sealed class Retrying(IStore inner) : IStore
        {
            public Task Keep(string text) => inner.Keep(text);
        }

        public sealed class Bucket(string url) : IStore
        {
            private readonly IAmazonS3 s3 = new AmazonS3Client(new AmazonS3Config { ServiceURL = url });

            public Task Keep(string text) => s3.PutObjectAsync(new() { ContentBody = text });
        }

        public sealed class OvhBucket : IStore
        {
            private readonly IAmazonS3 s3 = new AmazonS3Client(new AmazonS3Config { ServiceURL = "https://s3.gra.io.cloud.ovh.net" });

            public Task Keep(string text) => s3.PutObjectAsync(new() { ContentBody = text });
        }

        public sealed class Archive
        {
            public Task Ovh(Patient patient) => new Retrying(new OvhBucket()).Keep(patient.Nir);
            public Task Aws(Patient patient) => new Retrying(new Bucket("https://s3.us-east-1.amazonaws.com")).Keep({|SOV1001:patient.Nir|});
            public Task Twice(Patient patient) => new Retrying(new Retrying(new Bucket("https://s3.fr-par.scw.cloud"))).Keep(patient.Nir);
            public Task Any(Patient patient, IStore store) => store.Keep({|SOV1007:patient.Nir|});

            public Task Wrapped(Patient patient)
            {
                IStore store = new OvhBucket();
                store = new Retrying(store);
                return store.Keep(patient.Nir);
            }
        }
        """).RunAsync(Cancelled);
}
