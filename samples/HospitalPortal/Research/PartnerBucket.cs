using System.Text.Json;
using Amazon;
using Amazon.S3;
using Amazon.S3.Model;

namespace HospitalPortal.Research;

internal sealed class PartnerBucket
{
    // SOV1006: Frankfurt is where it lies, not whose it is.
    private readonly AmazonS3Client s3 = new(RegionEndpoint.EUCentral1);

    public async Task Share(List<ResearchRecord> records)
    {
        var request = new PutObjectRequest { BucketName = "partner-cohorts", Key = "latest.json" };
        request.ContentBody = JsonSerializer.Serialize(records);

        // SOV1002: pseudonymised data is personal data still, and AWS in Frankfurt is AWS.
        await s3.PutObjectAsync(request);
    }
}
