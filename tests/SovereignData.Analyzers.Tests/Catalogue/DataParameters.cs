using Microsoft.CodeAnalysis;

namespace SovereignData.Analyzers.Tests.Catalogue;

/// <summary>Which parameters of a sink could hold the data of a person.</summary>
internal static class DataParameters
{
    /// <summary>Names of services' own things, of settings and of hashes.</summary>
    private static readonly HashSet<string> NamesOfOtherThings = new(StringComparer.Ordinal)
    {
        "assistantId", "attributesToGet", "base64BlockId", "base64BlockIds", "baseModel", "blockId", "blockList", "bucket",
        "bucketName", "collectionName", "completionId", "containerId", "contentEncoding", "contentHash", "contentMD5",
        "contentType", "continuationToken", "conversationId", "countryHint", "dataTypeName", "datasetId", "dependencyTypeName",
        "destinationBucket", "evaluationId", "exchange", "fileId", "fileName", "ifMatchHeaderETag", "ifMatchVersion", "key",
        "language", "leaseId", "messageId", "messagingServiceSid", "method", "model", "operationId", "parentOperationId",
        "partitionName", "pathAccountSid", "policy", "popReceipt", "previousItemId", "previousResponseId", "propertyName",
        "resourceType", "responseCode", "resultCode", "ruleId", "runId", "runLocation", "searchPattern", "select", "skillId",
        "sourceBucket", "sourceContentHash", "sourceKey", "sourceUri", "sourceVersionId", "splitOn", "storedProcedureId",
        "streamName", "suggesterName", "tableId", "tableName", "threadId", "topic", "trainingFileId", "transactionalContentHash",
        "uploadId", "uploadUri", "userToken", "vectorStoreId", "versionId", "videoId",
    };

    private static readonly HashSet<string> TypesThatHoldData = new(StringComparer.Ordinal)
    {
        "BinaryContent", "BinaryData", "Exception", "HttpContent", "HttpRequestMessage", "Stream", "Uri",
    };

    public static bool CouldBe(IParameterSymbol parameter) => Holds(parameter.Type) && !NamesOfOtherThings.Contains(parameter.Name);

    private static bool Holds(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_String or SpecialType.System_Object } or ITypeParameterSymbol or IDynamicTypeSymbol => true,
        IArrayTypeSymbol array => array.ElementType.SpecialType == SpecialType.System_Byte || Holds(array.ElementType),
        INamedTypeSymbol { TypeKind: TypeKind.Delegate } => false,
        INamedTypeSymbol { IsGenericType: true, ContainingNamespace.Name: "Generic" } collection => collection.TypeArguments.Any(Holds),
        _ => TypesThatHoldData.Contains(type.Name),
    };
}
