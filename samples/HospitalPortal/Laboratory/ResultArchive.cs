using System.Text.Json;
using Amazon.S3;
using Amazon.S3.Model;

namespace HospitalPortal.Laboratory;

internal sealed class ResultArchive(IConfiguration configuration)
{
    private readonly IAmazonS3 s3 = new AmazonS3Client(new AmazonS3Config { ServiceURL = configuration["Archive:Endpoint"] });

    public async Task Keep(LaboratoryResult result)
    {
        var request = new PutObjectRequest
        {
            BucketName = "results",
            Key = $"{Guid.NewGuid():N}.json",
            ContentBody = JsonSerializer.Serialize(result),
        };

        // SOV1007: only who deploys this knows where it goes. [Destination("…")] on the field would tell the compiler, too, as AlertFeed does.
        await s3.PutObjectAsync(request);
    }
}
