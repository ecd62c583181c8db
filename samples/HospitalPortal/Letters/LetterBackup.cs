using System.Text.Json;
using Amazon;
using Amazon.S3;
using Amazon.S3.Model;

namespace HospitalPortal.Letters;

internal sealed class LetterBackup
{
    // SOV1006: that the disks are in Paris keeps out no foreign law.
    private readonly IAmazonS3 s3 = new AmazonS3Client(RegionEndpoint.EUWest3);

    public async Task Save(DischargeLetter letter)
    {
        var request = new PutObjectRequest
        {
            BucketName = "letters-backup",
            Key = $"{Guid.NewGuid():N}.json",
            ContentBody = JsonSerializer.Serialize(letter),
        };

        // SOV1001: the operator is American: residency is not sovereignty.
        await s3.PutObjectAsync(request);
    }
}
