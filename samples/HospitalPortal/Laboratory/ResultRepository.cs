using Microsoft.Azure.Cosmos;

namespace HospitalPortal.Laboratory;

internal sealed class ResultRepository(CosmosClient client) : CosmosRepository<LaboratoryResult>(client, "results")
{
    // SOV1001: the base class hands the result, patient number included, to Cosmos in Azure.
    public Task Save(LaboratoryResult result) => Upsert(result);
}
