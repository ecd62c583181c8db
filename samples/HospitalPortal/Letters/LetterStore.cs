using System.Text.Json;
using Amazon.S3;
using Amazon.S3.Model;

namespace HospitalPortal.Letters;

internal sealed class LetterStore
{
    private readonly IAmazonS3 s3 = new AmazonS3Client(new AmazonS3Config { ServiceURL = "https://s3.gra.io.cloud.ovh.net" });

    // Silent: Amazon's SDK, but the endpoint is OVHcloud in Gravelines: by the catalogue in the EU, under EU law, HDS-certified.
    public Task Save(DischargeLetter letter) => s3.PutObjectAsync(new PutObjectRequest
    {
        BucketName = "letters",
        Key = $"{Guid.NewGuid():N}.json",
        ContentBody = JsonSerializer.Serialize(letter),
    });
}
