using System.Text.Json;
using Amazon.S3;
using Amazon.S3.Model;

namespace HospitalPortal.Research;

internal sealed class ResearchStore([Destination("s3.gra.io.cloud.ovh.net")] IAmazonS3 s3)
{
    // Silent: pseudonymised, and the attribute says that the injected client sends to OVHcloud.
    public Task Save(List<ResearchRecord> records) => s3.PutObjectAsync(new PutObjectRequest
    {
        BucketName = "research",
        Key = $"{DateTime.UtcNow:yyyy-MM-dd}.json",
        ContentBody = JsonSerializer.Serialize(records),
    });
}
