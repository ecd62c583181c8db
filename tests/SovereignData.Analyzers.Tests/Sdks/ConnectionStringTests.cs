namespace SovereignData.Analyzers.Tests.Sdks;

/// <summary>Connection strings, end to end: read by the client that they are handed to.</summary>
public sealed class ConnectionStringTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Host=db-1.database.cloud.ovh.net;Port=20184;Database=his;Password=a=b", null)]
    [InlineData("HOST = DB-1.DATABASE.CLOUD.OVH.NET. ; Port = 1", null)]
    [InlineData("Server=localhost;Database=his", null)]
    [InlineData("Host=/var/run/postgresql;Username=u", null)]
    [InlineData("Host=chu.postgres.database.azure.com;Username=u", "SOV1001")]
    [InlineData("postgres://u:p@chu.us-east-1.rds.amazonaws.com:5432/app?sslmode=require", "SOV1001")]
    [InlineData("Host=db-1.database.cloud.ovh.net,chu.postgres.database.azure.com;Target Session Attributes=primary", "SOV1001")]
    [InlineData("Password=';Host=localhost;';Host=db.partner.example", "SOV1003")]
    [InlineData("Host=database.cloud.ovh.net.partner.example", "SOV1003")]
    [InlineData("Host=db;Database=his", "SOV1003")]
    [InlineData("Database=his;Username=u", "SOV1007")]
    public Task Of_PostgreSQL(string connection, string? rule) => Sdk.EntityFramework($$"""
        using Npgsql;

        public static class Archive
        {
            public static void Save(Patient patient)
            {
                using var connection = new NpgsqlConnection("{{connection}}");
                using var command = new NpgsqlCommand("insert into patients values (@nir)", connection);
                command.Parameters.AddWithValue("nir", patient.Nir);
                {{Marked(rule, "command.ExecuteNonQuery()")}};
            }
        }
        """).RunAsync(Cancelled);

    [Theory]
    [InlineData("""$"Host=db-1.database.cloud.ovh.net;Password={part}" """, null)]
    [InlineData("""$"Host={part}.postgres.database.azure.com;Database=his" """, "SOV1001")]
    [InlineData("""$"Host={part};Database=his" """, "SOV1007")]
    [InlineData("""$"Password={part};Host=db.partner.example" """, "SOV1003")]
    [InlineData("""new NpgsqlConnectionStringBuilder { Host = "db-1.database.cloud.ovh.net", Password = part }.ConnectionString""", null)]
    [InlineData("""new NpgsqlConnectionStringBuilder { Host = "chu.postgres.database.azure.com", Password = part }.ToString()""", "SOV1001")]
    [InlineData("""new NpgsqlConnectionStringBuilder { Host = part, Database = "db-1.database.cloud.ovh.net" }.ConnectionString""", "SOV1007")]
    [InlineData("""new NpgsqlConnectionStringBuilder("Host=db-1.database.cloud.ovh.net") { Password = part }.ConnectionString""", null)]
    [InlineData("""new NpgsqlConnectionStringBuilder("Host=chu.postgres.database.azure.com") { Host = "db-1.database.cloud.ovh.net" }.ConnectionString""", null)]
    [InlineData("""new NpgsqlConnectionStringBuilder("Host=db-1.database.cloud.ovh.net") { Host = part }.ConnectionString""", "SOV1007")]
    [InlineData("""Of("db-1.database.cloud.ovh.net")""", null)]
    [InlineData("""Of("chu.postgres.database.azure.com")""", "SOV1001")]
    public Task Put_together_for_PostgreSQL(string connection, string? rule) => Sdk.EntityFramework($$"""
        using Npgsql;

        public static class Archive
        {
            private static string Of(string host) => $"Host={host};Database=his";

            public static void Save(Patient patient, string part)
            {
                using var connection = new NpgsqlConnection({{connection}});
                using var command = new NpgsqlCommand("insert into patients values (@nir)", connection);
                command.Parameters.AddWithValue("nir", patient.Nir);
                {{Marked(rule, "command.ExecuteNonQuery()")}};
            }
        }
        """).RunAsync(Cancelled);

    [Theory]
    [InlineData("Server=tcp:chu.database.windows.net,1433;Database=his;User ID=u;Password=p", "SOV1001")]
    [InlineData("Data Source=sql01.partner.example\\\\HIS;Initial Catalog=x", "SOV1003")]
    [InlineData("Data Source=.\\\\SQLEXPRESS;Database=x", null)]
    [InlineData("Server=(localdb)\\\\MSSQLLocalDB;Integrated Security=true", null)]
    [InlineData("Server=sql01.chu.example,1433;Failover Partner=sql02.chu.example", null)]
    public Task Of_SQL_Server(string connection, string? rule) => Sdk.Plain($$"""
        using System.Data.Common;

        public static class Archive
        {
            public static void Save(Patient patient, DbConnection connection)
            {
                connection.ConnectionString = "{{connection}}";
                using var command = connection.CreateCommand();
                command.CommandText = "insert into patients values ('" + patient.Nir + "')";
                {{Marked(rule, "command.ExecuteNonQuery()")}};
            }
        }
        """).WithGlobalConfig("sovereign_data.on_premises_hosts = *.chu.example").RunAsync(Cancelled);

    [Theory]
    [InlineData("UseDevelopmentStorage=true", null)]
    [InlineData("DefaultEndpointsProtocol=https;AccountName=chu;AccountKey=a2V5", "SOV1001")]
    [InlineData("BlobEndpoint=http://127.0.0.1:10000/devstoreaccount1;AccountName=devstoreaccount1;AccountKey=a2V5", null)]
    [InlineData("BlobEndpoint=https://blobs.partner.example/;SharedAccessSignature=sv=1", "SOV1003")]
    public Task Of_Azure_storage(string connection, string? rule) => Sdk.Storage($$"""
        using Microsoft.WindowsAzure.Storage;

        public static class Archive
        {
            public static Task Save(Patient patient) => CloudStorageAccount.Parse("{{connection}}").CreateCloudBlobClient()
                .GetContainerReference("letters").GetBlockBlobReference("one").UploadTextAsync({{Marked(rule, "patient.Nir")}});
        }
        """).RunAsync(Cancelled);

    [Theory]
    [InlineData("mongodb+srv://u:p@cluster0.abcde.mongodb.net/his", "SOV1001")]
    [InlineData("mongodb://u:p@localhost:27017,a.chu.example:27017/his?replicaSet=rs", null)]
    [InlineData("mongodb://localhost:27017,chu.mongo.cosmos.azure.com:10255/his", "SOV1001")]
    [InlineData("chu.redis.cache.windows.net:6380,password=a=b,ssl=true", "SOV1001")]
    [InlineData("localhost:6379,abortConnect=false", null)]
    [InlineData("cache.partner.example:6379", "SOV1003")]
    [InlineData("amqps://u:p%40ss@rabbit.chu.example:5671/his", null)]
    [InlineData("amqps://b-1.mq.us-east-1.amazonaws.com:5671", "SOV1001")]
    [InlineData("Endpoint=sb://chu.servicebus.windows.net/;SharedAccessKeyName=k;SharedAccessKey=v=", "SOV1001")]
    [InlineData("kafka1.chu.example:9092,kafka2.chu.example:9092", null)]
    [InlineData("kafka1:9092,kafka2.partner.example:9092", "SOV1003")]
    public Task Of_a_client_of_the_house_s_own(string connection, string? rule) => Sdk.Plain($$"""
        public sealed class Archive
        {
            private readonly Contoso.Client client = new("{{connection}}");

            public void Save(Patient patient) => client.Publish({{Marked(rule, "patient.Nir")}});
        }
        """)
        .WithStub("Contoso", """
            namespace Contoso;

            public class Client
            {
                public Client(string connection) { }
                public void Publish(string message) { }
            }
            """)
        .WithPolicy("""
            {
              "version": 1,
              "onPremisesHosts": ["*.chu.example"],
              "sinks": [{ "symbol": "M:Contoso.Client.Publish", "arguments": ["message"], "provider": "endpoint", "kind": "messaging" }],
              "endpoints": [{ "symbol": "M:Contoso.Client.#ctor", "of": ["connection"] }]
            }
            """)
        .RunAsync(Cancelled);

    private static string Marked(string? rule, string code) => rule is null ? code : $"{{|{rule}:{code}|}}";
}
