using Microsoft.Azure.Cosmos;

namespace HospitalPortal.Laboratory;

/// <summary>Knows nothing of health: what goes through it decides.</summary>
internal abstract class CosmosRepository<T>(CosmosClient client, string container)
{
    protected Task Upsert(T item) => client.GetContainer("hospital", container).UpsertItemAsync(item);
}
