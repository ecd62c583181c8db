namespace SovereignData.Analyzers.Tests.Sdks;

public sealed class AzureStorageTests
{
    [Fact]
    public Task Blobs_queues_and_tables_of_the_legacy_SDK_are_reported() => Sdk.Storage("""
        using System.Text.Json;
        using Microsoft.WindowsAzure.Storage.Blob;
        using Microsoft.WindowsAzure.Storage.Queue;
        using Microsoft.WindowsAzure.Storage.Table;

        public sealed class Row : TableEntity
        {
            public string? Body { get; set; }
        }

        public sealed class Archive(CloudBlobContainer blobs, CloudQueue queue, CloudTable table)
        {
            public Task Blob(Patient patient) => blobs.GetBlockBlobReference("letter").UploadTextAsync({|SOV1001:JsonSerializer.Serialize(patient)|});

            public Task Queue(Patient patient) => queue.AddMessageAsync({|SOV1001:new CloudQueueMessage(patient.Nir)|});

            public Task Table(Patient patient) => table.ExecuteAsync({|SOV1002:TableOperation.Insert(new Row { Body = patient.Diagnosis })|});

            public Task Empty() => table.ExecuteAsync(TableOperation.Insert(new Row { Body = "nothing" }));
        }
        """).RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task The_storage_emulator_is_on_premises() => Sdk.Storage("""
        using Microsoft.WindowsAzure.Storage;

        public sealed class Archive
        {
            public Task Local(Patient patient) => Blob("UseDevelopmentStorage=true").UploadTextAsync(patient.Nir);

            public Task Remote(Patient patient) =>
                Blob("DefaultEndpointsProtocol=https;AccountName=chu;AccountKey=a2V5;EndpointSuffix=core.windows.net").UploadTextAsync({|SOV1001:patient.Nir|});

            private static Microsoft.WindowsAzure.Storage.Blob.CloudBlockBlob Blob(string connection) =>
                CloudStorageAccount.Parse(connection).CreateCloudBlobClient().GetContainerReference("c").GetBlockBlobReference("b");
        }
        """).RunAsync(TestContext.Current.CancellationToken);
}
