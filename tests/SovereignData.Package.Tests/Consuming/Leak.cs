namespace SovereignData.Package.Tests.Consuming;

/// <summary>A program that stores identifying health data at AWS.</summary>
internal static class Leak
{
    public const string Code = """
        using Amazon;
        using Amazon.S3;
        using Amazon.S3.Model;
        using SovereignData;

        var client = new AmazonS3Client(RegionEndpoint.EUWest3);
        var dossier = new Dossier("295109912611193", "J45");
        var request = new PutObjectRequest { BucketName = "dossiers", Key = "1", ContentBody = dossier.ToString() };
        await client.PutObjectAsync(request);

        [HealthData]
        public record Dossier([property: DirectIdentifier] string Nir, string Diagnosis);
        """;

    /// <summary>The line of the call that sends.</summary>
    public const int Line = 9;
}
