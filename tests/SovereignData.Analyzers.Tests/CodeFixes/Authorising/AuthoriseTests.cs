using Microsoft.CodeAnalysis.CodeFixes;
using SovereignData.Analyzers.Tests.Sdks;

namespace SovereignData.Analyzers.Tests.CodeFixes.Authorising;

public sealed class AuthoriseTests
{
    private const string Today = "SovereignDataToday";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public Task The_method_is_authorised_for_a_year_and_asks_for_the_reference() => Sdk.S3("""
        using Amazon.S3;
        using Amazon.S3.Model;

        namespace Contoso;

        public sealed class Archive(IAmazonS3 s3)
        {
            public Task Keep(Patient patient) => s3.PutObjectAsync({|SOV1001:new PutObjectRequest { BucketName = "stays", ContentBody = patient.Nir }|});
        }
        """)
        .WithBuildProperty(Today, "2026-03-01")
        .WithFix("Authorise the transfer until 2027-03-01", """
        using Amazon.S3;
        using Amazon.S3.Model;

        namespace Contoso;

        public sealed class Archive(IAmazonS3 s3)
        {
            [{|SOV4003:AuthorisedTransfer("aws", Level = "identifying", Reference = "", Expires = "2027-03-01", Justification = "")|}]
            public Task Keep(Patient patient) => s3.PutObjectAsync(new PutObjectRequest { BucketName = "stays", ContentBody = patient.Nir });
        }
        """).RunAsync(Cancelled);

    [Fact]
    public Task One_for_each_provider_covers_all_that_a_method_sends() => Sdk.S3("""
        using Amazon.S3;
        using Amazon.S3.Model;
        using SovereignData;

        public sealed class Archive(IAmazonS3 s3)
        {
            public async Task Keep(Patient patient)
            {
                await s3.PutObjectAsync({|SOV1001:new PutObjectRequest { BucketName = "copies", ContentBody = patient.Nir }|});
                await s3.PutObjectAsync({|SOV1001:new PutObjectRequest { BucketName = "stays", ContentBody = patient.Nir }|});
            }
        }
        """)
        .WithBuildProperty(Today, "2026-03-01")
        .WithFixAll("Authorise", """
        using Amazon.S3;
        using Amazon.S3.Model;
        using SovereignData;

        public sealed class Archive(IAmazonS3 s3)
        {
            [{|SOV4003:AuthorisedTransfer("aws", Level = "identifying", Reference = "", Expires = "2027-03-01", Justification = "")|}]
            public async Task Keep(Patient patient)
            {
                await s3.PutObjectAsync(new PutObjectRequest { BucketName = "copies", ContentBody = patient.Nir });
                await s3.PutObjectAsync(new PutObjectRequest { BucketName = "stays", ContentBody = patient.Nir });
            }
        }
        """, FixAllScope.Document).RunAsync(Cancelled);

    [Fact]
    public Task Of_an_initialiser_the_type_is_authorised() => Sdk.Plain("""
        namespace Contoso;

        public static class Relay
        {
            [SendsData(Provider = "azure", Kind = "storage")]
            public static int Push(object payload) => 1;
        }

        public sealed class Nightly
        {
            private static readonly Patient Test = new();
            private readonly int _sent = Relay.Push({|SOV1001:Test|});
        }
        """)
        .WithBuildProperty(Today, "2028-02-29")
        .WithFix("Authorise the transfer until 2029-02-28", """
        namespace Contoso;

        public static class Relay
        {
            [SendsData(Provider = "azure", Kind = "storage")]
            public static int Push(object payload) => 1;
        }

        [{|SOV4003:AuthorisedTransfer("azure", Level = "identifying", Reference = "", Expires = "2029-02-28", Justification = "")|}]
        public sealed class Nightly
        {
            private static readonly Patient Test = new();
            private readonly int _sent = Relay.Push(Test);
        }
        """).RunAsync(Cancelled);

    [Fact]
    public Task A_program_without_a_method_has_no_place_for_it() => Sdk.Plain("""
        Relay.Push({|SOV1001:new Patient()|});

        public static class Relay
        {
            [SendsData(Provider = "azure", Kind = "storage")]
            public static void Push(object payload) { }
        }
        """).WithoutFix().RunAsync(Cancelled);
}
