using SovereignData.Testing;

namespace SovereignData.Analyzers.Tests.Flow.Portable;

/// <summary>Programs as they are written: several features, several assemblies, and a real SDK at the end.</summary>
public sealed class ProgramAcrossTests
{
    private const string Infrastructure = """
        using System.IO; using System.Text.Json; using Amazon.S3; using Amazon.S3.Model;
        namespace Infrastructure;

        public interface IRepository<T> { Task SaveAsync(string key, T item, CancellationToken cancellationToken = default); }

        public abstract class CloudClient
        {
            protected abstract Task PutAsync(string key, Stream body);
            public async Task UploadAsync(string key, Func<Stream, Task> write)
            {
                using var body = new MemoryStream();
                await write(body).ConfigureAwait(false);
                body.Position = 0;
                await PutAsync(key, body).ConfigureAwait(false);
            }
        }

        public sealed class S3CloudClient(IAmazonS3 s3) : CloudClient
        {
            protected override Task PutAsync(string key, Stream body) => s3.PutObjectAsync(new PutObjectRequest { BucketName = "data", Key = key, InputStream = body });
        }

        internal sealed class CloudRepository<T>(CloudClient client) : IRepository<T>
        {
            public Task SaveAsync(string key, T item, CancellationToken cancellationToken = default) =>
                client.UploadAsync(key, stream => JsonSerializer.SerializeAsync(stream, item, cancellationToken: cancellationToken));
        }

        public sealed record Retry(int Times)
        {
            public async Task RunAsync(Func<Task> action) { for (var i = 0; ; i++) { try { await action(); return; } catch when (i < Times) { await Task.Delay(i); } } }
            public async Task<T> RunAsync<T>(Func<Task<T>> action) { for (var i = 0; ; i++) { try { return await action(); } catch when (i < Times) { await Task.Delay(i); } } }
        }
        """;

    [Theory, EachWaySeen]
    public async Task A_record_made_in_a_projection_is_serialised_into_a_stream_by_a_repository(SeenAs seenAs) => await Verify(seenAs, """
        record Row(string Key, string Text, int Year);
        class Export(IRepository<Row> rows, Retry retry)
        {
            public async Task Run(IEnumerable<Patient> all)
            {
                var prepared = all.Where(p => p.Diagnosis != "").Select(p => new Row("k", "", 2026) with { Text = p.Nir });
                foreach (var row in prepared)
                    await retry.RunAsync(async () => await rows.SaveAsync(row.Key, {|SOV1001:row|}));
            }
            public async Task Safe(IEnumerable<Patient> all)
            {
                var prepared = all.Select(p => new Row("k", p.Nir, 2026) with { Text = "none" });
                foreach (var row in prepared)
                    await retry.RunAsync(async () => await rows.SaveAsync(row.Key, row));
            }
        }
        """).RunAsync(TestContext.Current.CancellationToken);

    [Theory, EachWaySeen]
    public async Task A_result_chain_ends_in_a_repository(SeenAs seenAs) => await Verify(seenAs, """
        class Export(IRepository<string> texts)
        {
            public Task Run(Patient p) => texts.SaveAsync("k", {|SOV1001:Result<Patient>.Of(p).Then(one => one.Nir).Then(nir => $"[{nir}]").OrThrow()|});
            public Task Safe(Patient p) => texts.SaveAsync("k", Result<Patient>.Of(p).Then(one => one.Nir).Then(nir => "[]").OrThrow());
        }
        """).RunAsync(TestContext.Current.CancellationToken);

    [Theory, EachWaySeen]
    public async Task What_a_retry_hands_back_is_still_what_went_in(SeenAs seenAs) => await Verify(seenAs, """
        class Export(IRepository<string> texts, Retry retry)
        {
            public async Task Run(Patient p) => await texts.SaveAsync("k", {|SOV1001:await retry.RunAsync(async () => { await Task.Yield(); return p.Nir.Trim(); })|});
            public async Task Safe(Patient p) => await texts.SaveAsync("k", await retry.RunAsync(async () => { await Task.Yield(); return p.Nir.Length > 3 ? "a" : "b"; }));
        }
        """).RunAsync(TestContext.Current.CancellationToken);

    private static Verification Verify(SeenAs seenAs, string code) => Testing.Verify.Code("using Infrastructure; " + code)
        .WithFile("Patient.cs", LibraryCase.Patient)
        .WithPackage("AWSSDK.S3", "4.0.104.9")
        .WithProject("Infrastructure", project => project.WithPackage("AWSSDK.S3", "4.0.104.9").WithFile("Infrastructure.cs", Infrastructure).WithFile("Result.cs", LibraryCase.Result).Seen(seenAs))
        .WithRules("SOV1001", "SOV1002", "SOV9004");
}
