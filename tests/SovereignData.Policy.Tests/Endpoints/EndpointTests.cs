namespace SovereignData.Policy.Tests;

public sealed class EndpointTests
{
    [Theory]
    [InlineData("https://s3.gra.io.cloud.ovh.net", "s3.gra.io.cloud.ovh.net")]
    [InlineData("HTTPS://S3.GRA.io.cloud.ovh.net:443/bucket?x=https://amazonaws.com", "s3.gra.io.cloud.ovh.net")]
    [InlineData("https://s3.gra.io.cloud.ovh.net@evil.example/", "evil.example")]
    [InlineData(@"https://evil.example\@s3.gra.io.cloud.ovh.net/", "evil.example")]
    [InlineData("https://evil.example#@s3.gra.io.cloud.ovh.net/", "evil.example")]
    [InlineData("https://[2001:db8::1]:9200/", "2001:db8::1")]
    [InlineData("//cdn.example/x", "cdn.example")]
    [InlineData("amqp://user:pa%40ss@rabbit.example:5672/vhost", "rabbit.example")]
    [InlineData("amqps://rabbit.example", "rabbit.example")]
    [InlineData("mongodb://user:pw@a.example:27017,b.example:27018/db?replicaSet=rs", "a.example,b.example")]
    [InlineData("mongodb+srv://user:pw@cluster0.abcde.mongodb.net/db", "cluster0.abcde.mongodb.net")]
    [InlineData("postgres://u:p@db.example:5432/app?sslmode=require", "db.example")]
    [InlineData("jdbc:postgresql://db.example:5432/app", "db.example")]
    [InlineData("redis://:secret@cache.example:6380", "cache.example")]
    [InlineData("unix:///var/run/docker.sock", "localhost")]
    [InlineData("file:///tmp/x", "localhost")]
    public void Finds_the_hosts_of_a_URI(string text, string expected) => Finds(text, expected);

    [Theory]
    [InlineData("Server=tcp:dossiers.database.windows.net,1433;Database=x;User ID=u;Password=p", "dossiers.database.windows.net")]
    [InlineData(@"Data Source=sql01.example\INSTANCE;Initial Catalog=x", "sql01.example")]
    [InlineData("Server=sql01,1433;Failover Partner=sql02,1434", "sql01,sql02")]
    [InlineData(@"Server=np:\\sql01.example\pipe\sql\query", "sql01.example")]
    [InlineData(@"Server=(localdb)\MSSQLLocalDB;Integrated Security=true", "localhost")]
    [InlineData(@"Data Source=.\SQLEXPRESS;Database=x", "localhost")]
    [InlineData("Address=(local)", "localhost")]
    [InlineData("Host=db.example;Port=5432;Username=u;Password=p", "db.example")]
    [InlineData("Host=a.example:5433,b.example;Target Session Attributes=primary", "a.example,b.example")]
    [InlineData("Host=/var/run/postgresql;Username=u", "localhost")]
    [InlineData("server=mysql.example;uid=u;pwd=p;database=x", "mysql.example")]
    [InlineData("Data Source=app.db;Cache=Shared", "localhost")]
    [InlineData("DataSource=:memory:", "localhost")]
    [InlineData("Filename=./x/app.sqlite", "localhost")]
    [InlineData("Data Source=oracle.example:1521/service;User Id=u", "oracle.example")]
    [InlineData("Data Source=(DESCRIPTION=(ADDRESS=(PROTOCOL=TCP)(HOST=a.example)(PORT=1521))(ADDRESS=(HOST=b.example)));User Id=u", "a.example,b.example")]
    [InlineData("Host=first.example;Host=last.example", "last.example")]
    [InlineData("Password=\"a;Host=evil.example\";Host=db.example", "db.example")]
    [InlineData("Password='a;Host=evil.example';Host=db.example", "db.example")]
    [InlineData("Password=it's;Host=db.example", "db.example")]
    [InlineData("HOST = db.example ; Port = 1", "db.example")]
    public void Finds_the_hosts_of_a_database_connection_string(string text, string expected) => Finds(text, expected);

    [Theory]
    [InlineData("cache.example:6380,password=a=b,ssl=true,abortConnect=False", "cache.example")]
    [InlineData("a.example:6379,b.example:6379,serviceName=mymaster", "a.example,b.example")]
    [InlineData("localhost", "localhost")]
    [InlineData("kafka1.example:9092,kafka2.example:9092", "kafka1.example,kafka2.example")]
    [InlineData("bootstrap.servers=kafka1.example:9092,kafka2.example:9092", "kafka1.example,kafka2.example")]
    [InlineData("host=rabbit.example:5672;username=guest", "rabbit.example")]
    [InlineData("Contact Points=a.example,b.example;Port=9042", "a.example,b.example")]
    public void Finds_the_hosts_of_caches_and_brokers(string text, string expected) => Finds(text, expected);

    [Theory]
    [InlineData("DefaultEndpointsProtocol=https;AccountName=chu;AccountKey=a2V5PT0=;EndpointSuffix=core.windows.net", "chu.blob.core.windows.net")]
    [InlineData("AccountName=chu;AccountKey=a2V5", "chu.blob.core.windows.net")]
    [InlineData("AccountName=chu;AccountKey=a2V5;EndpointSuffix=core.sovcloud-api.fr", "chu.blob.core.sovcloud-api.fr")]
    [InlineData("BlobEndpoint=https://chu.blob.core.windows.net/;SharedAccessSignature=sv=1", "chu.blob.core.windows.net")]
    [InlineData("DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;BlobEndpoint=http://127.0.0.1:10000/devstoreaccount1;", "127.0.0.1")]
    [InlineData("UseDevelopmentStorage=true", "localhost")]
    [InlineData("Endpoint=sb://chu.servicebus.windows.net/;SharedAccessKeyName=k;SharedAccessKey=v=", "chu.servicebus.windows.net")]
    [InlineData("Endpoint=sb://localhost;SharedAccessKeyName=k;SharedAccessKey=v;UseDevelopmentEmulator=true;", "localhost")]
    [InlineData("AccountEndpoint=https://chu.documents.azure.com:443/;AccountKey=a2V5PT0=;", "chu.documents.azure.com")]
    [InlineData("HostName=chu.azure-devices.net;DeviceId=d;SharedAccessKey=k", "chu.azure-devices.net")]
    [InlineData("InstrumentationKey=0;IngestionEndpoint=https://westeurope-5.in.applicationinsights.azure.com/", "westeurope-5.in.applicationinsights.azure.com")]
    [InlineData("InstrumentationKey=00000000-0000-0000-0000-000000000000", "dc.services.visualstudio.com")]
    public void Finds_the_hosts_of_Azures_connection_strings(string text, string expected) => Finds(text, expected);

    [Theory]
    [InlineData("s3.gra.io.cloud.ovh.net", "s3.gra.io.cloud.ovh.net")]
    [InlineData("s3.gra.io.cloud.ovh.net/bucket", "s3.gra.io.cloud.ovh.net")]
    [InlineData("minio:9000", "minio")]
    [InlineData("[::1]:6379", "::1")]
    [InlineData("/var/run/redis.sock", "localhost")]
    public void Takes_a_bare_host(string text, string expected) => Finds(text, expected);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("https://")]
    [InlineData("https:///path")]
    [InlineData("Username=u;Password=p")]
    [InlineData("not a host")]
    [InlineData("mongodb://a.example,not a host/")]
    [InlineData("=;=;")]
    public void Says_where_no_host_is_to_be_found(string? text)
    {
        Assert.False(Endpoint.TryParseHosts(text, out var hosts));
        Assert.Empty(hosts);
    }

    private static void Finds(string text, string expected)
    {
        Assert.True(Endpoint.TryParseHosts(text, out var hosts));
        Assert.Equal(expected.Split(','), hosts);
    }
}
