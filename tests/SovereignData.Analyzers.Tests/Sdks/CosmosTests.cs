namespace SovereignData.Analyzers.Tests.Sdks;

public sealed class CosmosTests
{
    [Fact]
    public Task Items_put_into_a_container_are_reported() => Sdk.Cosmos("""
        using Microsoft.Azure.Cosmos;

        public abstract class Repository<T>(Container container)
        {
            protected Task Upsert(T item) => container.UpsertItemAsync(item);
        }

        public sealed class Patients(Container container) : Repository<Patient>(container)
        {
            public Task Save(Patient patient) => Upsert({|SOV1001:patient|});
        }

        public sealed class Store(CosmosClient client)
        {
            public async Task Replace(Patient patient)
            {
                var container = client.GetContainer("hospital", "patients");
                await container.ReplaceItemAsync({|SOV1001:patient|}, "1", new PartitionKey("1"));
            }

            public Task Anonymous(Patient patient) =>
                client.GetContainer("hospital", "facts").CreateItemAsync({|SOV1002:new { id = Guid.NewGuid(), text = patient.Diagnosis }|});

            public Task Batch(Patient patient)
            {
                var batch = client.GetContainer("hospital", "patients").CreateTransactionalBatch(new PartitionKey("1"));
                batch.CreateItem(patient);
                return {|SOV1001:batch.ExecuteAsync()|};
            }
        }
        """).RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task An_emulator_on_the_machine_is_on_premises_and_an_account_in_Azure_is_not() => Sdk.Cosmos("""
        using Microsoft.Azure.Cosmos;

        public sealed class Store
        {
            private readonly Container _local = new CosmosClient("https://localhost:8081/", "key").GetContainer("d", "c");
            private readonly Container _azure = new CosmosClient("AccountEndpoint=https://chu.documents.azure.com:443/;AccountKey=a2V5").GetContainer("d", "c");

            public Task Local(Patient patient) => _local.CreateItemAsync(patient);

            public Task Azure(Patient patient) => _azure.CreateItemAsync({|SOV1001:patient|});
        }
        """).RunAsync(TestContext.Current.CancellationToken);
}
