using System.Text.Json;
using Amazon.S3;
using Amazon.S3.Model;

namespace HospitalPortal.Research;

internal sealed class ResearchStore(IAmazonS3 s3)
{
    // Silent: pseudonymised, and the room registers a client that sends to NumSpot, which is qualified for SecNumCloud.
    public Task Save(List<ResearchRecord> records) => s3.PutObjectAsync(new PutObjectRequest
    {
        BucketName = "research",
        Key = $"{DateTime.UtcNow:yyyy-MM-dd}.json",
        ContentBody = JsonSerializer.Serialize(records),
    });
}
