namespace SovereignData.Analyzers.Tests.Sdks;

public sealed class S3Tests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public Task A_serialised_patient_in_a_request_is_reported_at_the_request() => Sdk.S3("""
        using System.Text.Json;
        using Amazon.S3;
        using Amazon.S3.Model;

        public sealed class Archive(IAmazonS3 s3)
        {
            public async Task Save(Patient patient)
            {
                var request = new PutObjectRequest { BucketName = "letters", Key = Guid.NewGuid().ToString() };
                request.ContentBody = JsonSerializer.Serialize(patient);
                await s3.PutObjectAsync({|SOV1001:request|});
            }
        }
        """).Expecting("SOV1001", diagnostic => diagnostic
            .WithProperty("level", "identifying")
            .WithProperty("source", "T:Patient")
            .WithProperty("provider", "aws")
            .WithProperty("operatorCountry", "US")
            .WithProperty("kind", "storage")
            .WithProperty("requires", "eu_hosted,eu_law,hds")
            .WithProperty("lacks", "eu_hosted,eu_law")
            .WithPath("Patient patient", "request.ContentBody", "s3.PutObjectAsync(request)"))
        .RunAsync(Cancelled);

    [Fact]
    public Task A_stream_filled_through_writers_and_compression_is_reported() => Sdk.S3("""
        using System.IO.Compression;
        using Amazon.S3;
        using Amazon.S3.Model;

        public sealed class Archive(IAmazonS3 s3)
        {
            public async Task Save(IReadOnlyList<Patient> patients)
            {
                using var memory = new MemoryStream();
                using (var zip = new GZipStream(memory, CompressionLevel.Optimal, leaveOpen: true))
                using (var writer = new StreamWriter(zip))
                {
                    foreach (var patient in patients)
                        await writer.WriteLineAsync($"{patient.Nir};{patient.Diagnosis}");
                }

                memory.Position = 0;
                await s3.PutObjectAsync({|SOV1001:new PutObjectRequest { BucketName = "b", InputStream = memory }|});
            }
        }
        """).RunAsync(Cancelled);

    [Fact]
    public Task Clinical_facts_beside_a_declared_identifier_are_pseudonymised_data() => Sdk.S3("""
        using Amazon.S3;
        using Amazon.S3.Model;

        public sealed class Archive(IAmazonS3 s3)
        {
            public Task Facts(Patient patient) =>
                s3.PutObjectAsync({|SOV1002:new PutObjectRequest { ContentBody = $"{patient.Diagnosis} {patient.HeartRate}" }|});
        }
        """).RunAsync(Cancelled);

    [Fact]
    public Task Transfer_utilities_keys_and_metadata_send_too() => Sdk.S3("""
        using Amazon.S3;
        using Amazon.S3.Model;
        using Amazon.S3.Transfer;

        public sealed class Archive(IAmazonS3 s3)
        {
            public async Task Key(Patient patient) =>
                await s3.PutObjectAsync({|SOV1001:new PutObjectRequest { BucketName = "b", Key = $"patients/{patient.Nir}" }|});

            public async Task Metadata(Patient patient)
            {
                var request = new PutObjectRequest { BucketName = "b" };
                request.Metadata["patient"] = patient.Nir;
                await s3.PutObjectAsync({|SOV1001:request|});
            }

            public async Task Transfer(Patient patient)
            {
                using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(patient.Nir));
                using var transfer = new TransferUtility(s3);
                await transfer.UploadAsync({|SOV1001:stream|}, "bucket", "key");
            }
        }
        """).RunAsync(Cancelled);

    [Fact]
    public Task Reading_deleting_and_requests_without_tagged_data_are_silent() => Sdk.S3("""
        using Amazon.S3;
        using Amazon.S3.Model;

        public sealed class Archive(IAmazonS3 s3)
        {
            public async Task<string> Read(Patient patient)
            {
                using var response = await s3.GetObjectAsync("bucket", "key");
                await s3.ListObjectsV2Async(new ListObjectsV2Request { BucketName = "bucket" });
                await s3.PutObjectAsync(new PutObjectRequest { Key = "index", ContentBody = $"length {patient.Nir.Length}" });
                return await new StreamReader(response.ResponseStream).ReadToEndAsync();
            }
        }
        """).RunAsync(Cancelled);
}
