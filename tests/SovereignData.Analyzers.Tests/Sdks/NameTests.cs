namespace SovereignData.Analyzers.Tests.Sdks;

/// <summary>What identifies has no place in addresses, names, keys, tags and metadata, even where it may be stored.</summary>
public sealed class NameTests
{
    private const string Ovh = """
        static IAmazonS3 Ovh() => new AmazonS3Client(new AmazonS3Config { ServiceURL = "https://s3.gra.io.cloud.ovh.net" });
        """;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public Task The_key_of_an_object_is_a_name_and_its_content_is_not() => Sdk.S3($$"""
        using Amazon.S3;
        using Amazon.S3.Model;

        public sealed class Archive
        {
            public async Task Save(Patient patient)
            {
                await Ovh().PutObjectAsync({|SOV2007:new PutObjectRequest { BucketName = "letters", Key = $"letters/{patient.Nir}.pdf", ContentBody = "letter" }|});
                await Ovh().PutObjectAsync(new PutObjectRequest { BucketName = "letters", Key = "letters/1.pdf", ContentBody = patient.Nir });
            }

            {{Ovh}}
        }
        """).Expecting("SOV2007", static diagnostic => diagnostic
            .WithProperty("source", "P:Patient.Nir")
            .WithProperty("provider", "ovhcloud")
            .WithMessage("Identifying health data 'Patient.Nir' becomes part of a name or an address at OVHcloud (s3.gra.io.cloud.ovh.net) through 'IAmazonS3.PutObjectAsync': names are listed, logged and cached beside the data; name it by a pseudonym"))
        .RunAsync(Cancelled);

    [Fact]
    public Task Metadata_and_tags_are_names() => Sdk.S3($$"""
        using Amazon.S3;
        using Amazon.S3.Model;

        public sealed class Archive
        {
            public async Task Save(Patient patient)
            {
                var described = new PutObjectRequest { BucketName = "letters", Key = "1" };
                described.Metadata.Add("patient", patient.Nir);
                await Ovh().PutObjectAsync({|SOV2007:described|});
                await Ovh().PutObjectAsync({|SOV2007:new PutObjectRequest { BucketName = "letters", Key = "1", TagSet = [new Tag { Key = "nir", Value = patient.Nir }] }|});
                var other = new PutObjectRequest { BucketName = "letters", Key = "1", ContentBody = patient.Nir };
                other.Metadata.Add("ward", patient.Diagnosis);
                await Ovh().PutObjectAsync(other);
            }

            {{Ovh}}
        }
        """).RunAsync(Cancelled);

    [Fact]
    public Task A_pseudonym_names_what_holds_the_identifier() => Sdk.S3($$"""
        using Amazon.S3;
        using Amazon.S3.Model;

        public interface IPseudonyms { [Pseudonymiser] string Of(string identifier); }

        public sealed class Archive(IPseudonyms pseudonyms)
        {
            public Task Save(Patient patient) =>
                Ovh().PutObjectAsync(new PutObjectRequest { BucketName = "letters", Key = pseudonyms.Of(patient.Nir), ContentBody = patient.Nir });

            {{Ovh}}
        }
        """).RunAsync(Cancelled);

    [Fact]
    public Task A_name_that_a_helper_gives_is_reported_where_the_data_meets_it() => Sdk.S3($$"""
        using Amazon.S3;
        using Amazon.S3.Model;

        public sealed class Archive
        {
            static Task Put(string key, string content) => Ovh().PutObjectAsync(new PutObjectRequest { BucketName = "letters", Key = key, ContentBody = content });

            public async Task Save(Patient patient)
            {
                await Put({|SOV2007:patient.Nir|}, "letter");
                await Put("1", patient.Nir);
            }

            {{Ovh}}
        }
        """).RunAsync(Cancelled);

    [Fact]
    public Task What_may_not_be_sent_at_all_is_reported_as_that() => Sdk.S3("""
        using Amazon.S3;
        using Amazon.S3.Model;

        public sealed class Archive(IAmazonS3 s3)
        {
            public Task Save(Patient patient) => s3.PutObjectAsync({|SOV1001:new PutObjectRequest { BucketName = "letters", Key = patient.Nir }|});
        }
        """).RunAsync(Cancelled);

    [Fact]
    public Task An_address_is_a_name() => Sdk.Plain("""
        using System.Net.Http.Json;

        public sealed class Gateway(HttpClient http)
        {
            public async Task Send(Patient patient)
            {
                await http.GetAsync({|SOV2007:$"https://chu.example/patients/{patient.Nir}"|});
                await http.GetAsync({|SOV2007:"/patients?nir=" + Uri.EscapeDataString(patient.Nir)|});
                await http.PostAsJsonAsync({|SOV2007:$"/patients/{patient.Nir}"|}, "x");
                await http.SendAsync({|SOV2007:new HttpRequestMessage(HttpMethod.Get, $"/patients/{patient.Nir}")|});
                var request = new HttpRequestMessage { RequestUri = new Uri($"https://chu.example/{patient.Nir}") };
                await http.SendAsync({|SOV2007:request|});
            }

            public async Task Quiet(Patient patient)
            {
                await http.GetAsync($"http://localhost:8080/patients/{patient.Nir}");
                await http.PostAsJsonAsync("https://chu.example/patients", {|SOV1003:patient.Nir|});
                await http.GetAsync({|SOV1003:$"https://chu.example/codes/{patient.Diagnosis}"|});
            }
        }
        """).RunAsync(Cancelled);

    [Fact]
    public Task A_log_is_reported_as_a_log_whatever_becomes_of_the_name() => Sdk.Plain("""
        public sealed class Gateway
        {
            public void Trace(Patient patient)
            {
                var request = new HttpRequestMessage(HttpMethod.Get, $"/patients/{patient.Nir}");
                Console.WriteLine({|SOV2005:request.RequestUri|});
            }
        }
        """).RunAsync(Cancelled);

    [Fact]
    public Task The_key_of_a_cache_is_a_name() => Sdk.Plain("""
        using StackExchange.Redis;

        // As far as it matters here, from the public source of StackExchange.Redis 2.8.
        namespace StackExchange.Redis
        {
            public readonly struct RedisKey { public static extern implicit operator RedisKey(string key); }
            public readonly struct RedisValue { public static extern implicit operator RedisValue(string value); }
            public interface IDatabaseAsync { }
            public interface IDatabase : IDatabaseAsync { bool StringSet(RedisKey key, RedisValue value); }
            public sealed class ConnectionMultiplexer { public static extern ConnectionMultiplexer Connect(string configuration); public extern IDatabase GetDatabase(); }
        }

        public sealed class Cache
        {
            static IDatabase Database() => ConnectionMultiplexer.Connect("s3.gra.io.cloud.ovh.net:6379").GetDatabase();

            public void Keep(Patient patient)
            {
                Database().StringSet({|SOV2007:patient.Nir|}, "x");
                Database().StringSet("ward", patient.Nir);
            }
        }
        """).RunAsync(Cancelled);

    [Fact]
    public Task A_policy_says_where_the_house_puts_names() => Sdk.Plain("""
        namespace Contoso
        {
            public class Store { public void Put(string name, string content) { } }
            public class Letter { public string Title { get; set; } = ""; public string Text { get; set; } = ""; }
            public class Post { public void Send(Letter letter) { } }
            public class Ward
            {
                void Keep(Patient patient)
                {
                    new Store().Put({|SOV2007:patient.Nir|}, patient.Nir);
                    new Post().Send({|SOV2007:new Letter { Title = patient.Nir }|});
                    new Post().Send(new Letter { Text = patient.Nir });
                }
            }
        }
        """).WithPolicy("""
        {
          "sinks": [
            { "symbol": "M:Contoso.Store.Put", "provider": "ovhcloud", "kind": "storage" },
            { "symbol": "M:Contoso.Post.Send", "provider": "ovhcloud", "kind": "storage" } ],
          "names": [ { "symbol": "M:Contoso.Store.Put", "of": ["name"] }, { "symbol": "P:Contoso.Letter.Title" } ]
        }
        """).RunAsync(Cancelled);
}
