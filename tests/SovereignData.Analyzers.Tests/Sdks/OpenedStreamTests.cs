namespace SovereignData.Analyzers.Tests.Sdks;

/// <summary>Streams and writers that a client opens: what is written into them is sent, where it is written.</summary>
public sealed class OpenedStreamTests
{
    [Fact]
    public async Task What_is_written_into_a_blob_is_sent() => await Sdk.Storage("""
        using System.IO.Compression; using System.Text; using System.Text.Json; using System.Xml;
        using Microsoft.WindowsAzure.Storage.Blob;

        public class Letters(CloudBlobContainer container)
        {
            public async Task Save(Patient p)
            {
                var blob = container.GetBlockBlobReference("letters");
                using (var stream = await blob.OpenWriteAsync())
                using (var xml = XmlWriter.Create(stream))
                {
                    xml.WriteStartElement("letter");
                    xml.WriteAttributeString("length", p.Nir.Length.ToString());
                    xml.WriteElementString("diagnosis", {|SOV1002:p.Diagnosis|});
                }

                blob.Metadata["kind"] = "letter";
                await blob.SetMetadataAsync();
            }

            public async Task Pack(Patient p, Stream local)
            {
                await using var stream = await container.GetBlockBlobReference("pack").OpenWriteAsync();
                await JsonSerializer.SerializeAsync(stream, {|SOV1001:p|});
                using var zip = new ZipArchive(stream, ZipArchiveMode.Create);
                await using var text = new StreamWriter(zip.CreateEntry("a").Open());
                await text.WriteLineAsync({|SOV1001:p.Nir|});
                await text.WriteLineAsync("done");
                await JsonSerializer.SerializeAsync(local, p);
            }
        }
        """).WithRules("SOV1001", "SOV1002", "SOV9004").RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public async Task Whoever_opens_and_whoever_writes() => await Sdk.Storage("""
        using Microsoft.WindowsAzure.Storage.Blob;

        public class Letters(CloudBlockBlob blob)
        {
            private Task<CloudBlobStream> Open() => blob.OpenWriteAsync();
            private static void Write(TextWriter writer, Patient p) => writer.Write("{0}: {1}", p.Nir, p.Diagnosis);
            private static void WriteLength(TextWriter writer, Patient p) => writer.Write(p.Nir.Length);
            public async Task Save(Patient p)
            {
                using var writer = new StreamWriter(await Open());
                Write(writer, {|SOV1001:p|});
                WriteLength(writer, p);
            }
            public async Task SaveLocally(Patient p)
            {
                await using var writer = new StreamWriter(File.OpenWrite("letter"));
                Write(writer, p);
            }
        }
        """).WithRules("SOV1001", "SOV1002", "SOV9004").RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public async Task A_copy_goes_where_its_connection_leads() => await Sdk.EntityFramework("""
        using Npgsql;

        public class Copies
        {
            private readonly NpgsqlConnection _azure = new("Host=chu.postgres.database.azure.com");
            private readonly NpgsqlConnection _local = new("Host=localhost");
            public async Task Run(IEnumerable<Patient> all)
            {
                await using var away = await _azure.BeginTextImportAsync("copy patients from stdin");
                await using var here = await _local.BeginTextImportAsync("copy patients from stdin");
                foreach (var p in all)
                {
                    await away.WriteLineAsync({|SOV1001:$"{p.Nir}\t{p.Diagnosis}"|});
                    await here.WriteLineAsync($"{p.Nir}\t{p.Diagnosis}");
                }
            }
        }
        """).WithRules("SOV1001", "SOV1002", "SOV1007", "SOV9004").RunAsync(TestContext.Current.CancellationToken);
}
