namespace SovereignData.Analyzers.Tests.Sdks;

public sealed class DynamoDbTests
{
    [Fact]
    public Task Items_objects_and_documents_are_reported_where_they_are_sent() => Sdk.DynamoDb("""
        using Amazon.DynamoDBv2;
        using Amazon.DynamoDBv2.DataModel;
        using Amazon.DynamoDBv2.DocumentModel;
        using Amazon.DynamoDBv2.Model;

        public sealed class Store(IAmazonDynamoDB client, IDynamoDBContext context)
        {
            public Task Item(Patient patient) =>
                client.PutItemAsync("patients", {|SOV1001:new Dictionary<string, AttributeValue> { ["nir"] = new AttributeValue(patient.Nir) }|});

            public Task Request(Patient patient) => client.PutItemAsync(
                {|SOV1002:new PutItemRequest { TableName = "t", Item = new() { { "d", new AttributeValue { S = patient.Diagnosis } } } }|});

            public Task Object(Patient patient) => context.SaveAsync({|SOV1001:patient|});

            public Task Document(Patient patient)
            {
                var document = new Document();
                document["nir"] = patient.Nir;
                return new TableBuilder(client, "patients").Build().PutItemAsync({|SOV1001:document|});
            }

            public Task Batch(List<Patient> patients)
            {
                var batch = context.CreateBatchWrite<Patient>();
                batch.AddPutItems(patients);
                return {|SOV1001:batch.ExecuteAsync()|};
            }
        }
        """).RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Items_without_tagged_data_and_reads_are_silent() => Sdk.DynamoDb("""
        using Amazon.DynamoDBv2;
        using Amazon.DynamoDBv2.DataModel;
        using Amazon.DynamoDBv2.Model;

        public sealed record Ward(string Id, string Name);

        public sealed class Store(IAmazonDynamoDB client, IDynamoDBContext context)
        {
            public async Task<Patient> Find(string id)
            {
                await context.SaveAsync(new Ward("12", "cardiology"));
                await client.PutItemAsync("wards", new Dictionary<string, AttributeValue> { ["id"] = new("12") });
                return await context.LoadAsync<Patient>(id);
            }
        }
        """).RunAsync(TestContext.Current.CancellationToken);
}
