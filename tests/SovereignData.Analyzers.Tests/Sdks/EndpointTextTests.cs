namespace SovereignData.Analyzers.Tests.Sdks;

/// <summary>Endpoints that are put together of texts: the end of the host decides, where it is written.</summary>
public sealed class EndpointTextTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("""$"https://{part}.blob.core.windows.net" """, "SOV1001")]
    [InlineData("""$"https://evil{part}.blob.core.windows.net/{bucket}" """, "SOV1001")]
    [InlineData("""$"https://{part}.core.windows.net.evil.example" """, "SOV1003")]
    [InlineData("""$"https://{part}.s3.chu.example/{bucket}" """, null)]
    [InlineData("""$"https://s3.{part}.amazonaws.com" """, "SOV1001")]
    [InlineData("""$"https://s3.{part}.io.cloud.ovh.net" """, "SOV1007")]
    [InlineData("""$"https://{part}" """, "SOV1007")]
    [InlineData("""$"https://{part}.com" """, "SOV1007")]
    [InlineData("""$"https://{part}@s3.gra.io.cloud.ovh.net" """, null)]
    [InlineData("""$"https://s3.gra.io.cloud.ovh.net@{part}" """, "SOV1007")]
    [InlineData("""$"https://s3.gra.io.cloud.ovh.net{part}/" """, "SOV1007")]
    [InlineData("""$"https://s3.us-east-1.amazonaws.com{part}/" """, "SOV1001")]
    [InlineData("""$"https://s3.gra.io.cloud.ovh.net:{port}/{bucket}" """, null)]
    [InlineData("""$"https://s3.gra.io.cloud.ovh.net/{patient.HeartRate}/{bucket}" """, null)]
    [InlineData("""$"{(port > 80 ? "http" : "https")}://s3.gra.io.cloud.ovh.net/" """, null)]
    [InlineData("""$"https://{(port > 80 ? "s3.gra.io.cloud.ovh.net" : "s3.fr-par.scw.cloud")}/" """, null)]
    [InlineData("""$"https://{(port > 80 ? "s3.gra.io.cloud.ovh.net" : "s3.us-east-1.amazonaws.com")}/" """, "SOV1001")]
    [InlineData("""$"{part}/letters/{bucket}" """, "SOV1007")]
    [InlineData("""$"https://{part}.storage.gra{bucket}.example" """, "SOV1007")]
    public Task Interpolated(string url, string? rule) => At(url, rule);

    [Theory]
    [InlineData("""
        "https://" + part + ".blob.core.windows.net"
        """, "SOV1001")]
    [InlineData("""
        "https://s3.gra.io.cloud.ovh.net/" + part
        """, null)]
    [InlineData("""
        "https://s3.gra.io.cloud.ovh.net" + part
        """, "SOV1007")]
    [InlineData("""
        "https://s3.us-east-1.amazonaws.com" + part
        """, "SOV1001")]
    [InlineData("""string.Concat("https://", part, ".blob.core.windows.net")""", "SOV1001")]
    [InlineData("""string.Join('.', "https://" + part, "blob", "core", "windows.net")""", "SOV1001")]
    [InlineData("""string.Join("/", "https://s3.gra.io.cloud.ovh.net", bucket)""", null)]
    [InlineData("""string.Format("https://{0}.blob.core.windows.net/{1}", part, bucket)""", "SOV1001")]
    [InlineData("""string.Format(System.Globalization.CultureInfo.InvariantCulture, "https://s3.gra.io.cloud.ovh.net/{0:D4}/{{x}}", port)""", null)]
    [InlineData("""string.Format("https://{0}/{1}", part, "s3.gra.io.cloud.ovh.net")""", "SOV1007")]
    [InlineData("""string.Format(part, "s3.gra.io.cloud.ovh.net")""", "SOV1007")]
    public Task Concatenated(string url, string? rule) => At(url, rule);

    [Theory]
    [InlineData("""
        "https://{host}/".Replace("{host}", "s3.gra.io.cloud.ovh.net")
        """, null)]
    [InlineData("""
        "https://{host}/".Replace("{host}", part)
        """, "SOV1007")]
    [InlineData("""
        "https://{account}.blob.core.windows.net/".Replace("{account}", part)
        """, "SOV1001")]
    [InlineData("""
        "https://s3.gra.io.cloud.ovh.net/{bucket}".Replace("{bucket}", part)
        """, null)]
    [InlineData("""
        "https://s3.gra.io.cloud.ovh.net".Replace("gra", part)
        """, "SOV1007")]
    [InlineData("""
        "https://s3.gra.io.cloud.ovh.net".Replace(part, "rbx")
        """, "SOV1007")]
    [InlineData("""
        "https://s3.us-east-1.amazonaws.com".Replace("s3.us-east-1.amazonaws.com", "s3.gra.io.cloud.ovh.net")
        """, null)]
    [InlineData("""
        "https://s3.gra.io.cloud.ovh.net".Substring(port)
        """, "SOV1007")]
    [InlineData("""
        "https://s3.gra.io.cloud.ovh.net/ ".Trim().TrimEnd('/').ToLowerInvariant()
        """, null)]
    public Task Replaced_or_cut(string url, string? rule) => At(url, rule);

    [Theory]
    [InlineData("""Of("s3.gra.io.cloud.ovh.net", bucket)""", null)]
    [InlineData("""Of("s3.us-east-1.amazonaws.com", bucket)""", "SOV1001")]
    [InlineData("""Of(part, "s3.gra.io.cloud.ovh.net")""", "SOV1007")]
    [InlineData("Account(part)", "SOV1001")]
    [InlineData("Own", "SOV1001")]
    [InlineData("new Place(part).Url", "SOV1001")]
    public Task Put_together_by_helpers(string url, string? rule) => At(url, rule);

    [Theory]
    [InlineData("""var url = ""; foreach (var character in part) url += character;""", "SOV1007")]
    [InlineData("""var url = part; while (url.Length < 90) url = "a" + url + "b";""", "SOV1007")]
    [InlineData("""var url = "https://s3.gra.io.cloud.ovh.net"; while (url.Length < 90) url = url + "/letters";""", null)]
    [InlineData("""var url = "https://s3.gra.io.cloud.ovh.net"; while (url.Length < 90) url = url + "c";""", "SOV1003")]
    [InlineData("""var url = "https://s3.gra.io.cloud.ovh.net"; url += part;""", "SOV1007")]
    [InlineData("""var url = "https://"; url += "s3.gra.io.cloud.ovh.net";""", null)]
    [InlineData("""var url = "https://s3.gra.io.cloud.ovh.net" + $"/{part}" + ("/" + part);""", null)]
    [InlineData("""var url = $"https://{$"{part}.blob"}.core.windows.net";""", "SOV1001")]
    public Task Put_together_step_by_step(string statements, string? rule) => Sdk.S3($$"""
        using Amazon.S3;
        using Amazon.S3.Model;

        public sealed class Archive(string part)
        {
            public Task Save(Patient patient)
            {
                {{statements}}
                return new AmazonS3Client(new AmazonS3Config { ServiceURL = url }).PutObjectAsync({{Marked(rule)}});
            }
        }
        """).RunAsync(Cancelled);

    private static Task At(string url, string? rule) => Sdk.S3($$"""
        using Amazon.S3;
        using Amazon.S3.Model;

        public sealed class Place(string account)
        {
            public string Url { get; } = $"https://{account}.blob.core.windows.net";
        }

        public sealed class Archive(string part, int port, string bucket)
        {
            private static IAmazonS3 At(string url) => new AmazonS3Client(new AmazonS3Config { ServiceURL = url });

            private static string Of(string host, string bucket) => $"https://{host}/{bucket}";
            private static string Account(string name) => $"https://{name}.blob.core.windows.net";
            private string Own => string.Format("https://{0}.blob.core.windows.net", part);

            public Task Handed(Patient patient) => At({{url}}).PutObjectAsync({{Marked(rule)}});
            public Task InPlace(Patient patient) => new AmazonS3Client(new AmazonS3Config { ServiceURL = {{url}} }).PutObjectAsync({{Marked(rule)}});
        }
        """).WithGlobalConfig("sovereign_data.on_premises_hosts = *.chu.example").RunAsync(Cancelled);

    private static string Marked(string? rule) => rule is null ? "new() { ContentBody = patient.Nir }" : $"{{|{rule}:new() {{ ContentBody = patient.Nir }}|}}";
}
