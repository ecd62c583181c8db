using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SovereignData.Analyzers.Tests.Catalogue.Metadata;
using SovereignData.Policy;

namespace SovereignData.Analyzers.Tests.Catalogue;

/// <summary>Calls as developers write them, and what the catalogue says of them.</summary>
public sealed class CallTests
{
    private const string Prelude = """
        #nullable enable
        #pragma warning disable OPENAI001
        using System; using System.Collections.Generic; using System.Data; using System.Data.Common; using System.Diagnostics;
        using System.IO; using System.Net.Http; using System.Net.Http.Json; using System.Threading; using Microsoft.Extensions.Logging;
        using Amazon.DynamoDBv2; using Amazon.DynamoDBv2.DataModel; using Amazon.DynamoDBv2.DocumentModel; using Amazon.DynamoDBv2.Model;
        using Amazon.S3; using Amazon.S3.Model; using Amazon.S3.Transfer; using Anthropic; using Anthropic.Models.Messages;
        using Azure.Storage.Blobs; using Dapper; using Microsoft.ApplicationInsights; using Microsoft.Azure.Cosmos;
        using Microsoft.Extensions.AI; using Microsoft.WindowsAzure.Storage.Blob; using Microsoft.WindowsAzure.Storage.Queue;
        using Microsoft.WindowsAzure.Storage.Table; using Npgsql; using OpenAI.Audio; using OpenAI.Chat; using OpenAI.Responses; using RestSharp;
        """;

    [Theory]
    [InlineData("IAmazonS3 s3, PutObjectRequest put", "s3.PutObjectAsync(put, default)", "aws storage: put")]
    [InlineData("AmazonS3Client s3, PutObjectRequest put", "s3.PutObjectAsync(put)", "aws storage: put")]
    [InlineData("Amazon.Runtime.SharedInterfaces.ICoreAmazonS3 s3, Stream letter", """s3.UploadObjectFromStreamAsync("letters", "1.pdf", letter, null)""", "aws storage: \"1.pdf\", letter, null")]
    [InlineData("TransferUtility transfer, Stream letter", """transfer.UploadAsync(letter, "letters", "1.pdf")""", "aws storage: letter, \"1.pdf\"")]
    [InlineData("IAmazonDynamoDB db, Dictionary<string, AttributeValue> row", """db.PutItemAsync("patients", row)""", "aws database: row")]
    [InlineData("AmazonDynamoDBClient db, QueryRequest query", "db.QueryAsync(query)", "aws database: query")]
    [InlineData("DynamoDBContext db, object patient", "db.SaveAsync(patient)", "aws database: patient")]
    [InlineData("BatchWrite<object> batch", "batch.ExecuteAsync(default)", "aws database: batch")]
    [InlineData("Table table, Document patient", "table.PutItemAsync(patient)", "aws database: patient")]
    [InlineData("Microsoft.Azure.Cosmos.Container patients, object patient", """patients.UpsertItemAsync(patient, new PartitionKey("7"))""", "azure database: patient, new PartitionKey(\"7\")")]
    [InlineData("TransactionalBatch batch", "batch.ExecuteAsync(default(CancellationToken))", "azure database: batch")]
    [InlineData("CloudBlockBlob blob, string letter", "blob.UploadTextAsync(letter)", "azure storage: blob, letter")]
    [InlineData("ICloudBlob blob, Stream letter", "blob.UploadFromStreamAsync(letter)", "azure storage: blob, letter")]
    [InlineData("CloudQueue queue, CloudQueueMessage message", "queue.AddMessageAsync(message)", "azure messaging: message")]
    [InlineData("CloudTable table, ITableEntity patient", "table.ExecuteAsync(TableOperation.Insert(patient))", "azure database: TableOperation.Insert(patient)")]
    [InlineData("BlobClient blob, BinaryData letter", "blob.UploadAsync(letter, overwrite: true)", "azure storage: blob, letter")]
    [InlineData("TelemetryClient telemetry, Dictionary<string, string> properties", """telemetry.TrackEvent("admitted", properties)""", "azure telemetry: \"admitted\", properties")]
    [InlineData("ChatClient chat, string letter", "chat.CompleteChatAsync(new UserChatMessage(letter))", "openai ai: new UserChatMessage(letter)")]
    [InlineData("ResponsesClient responses, string letter", """responses.CreateResponseAsync("gpt", letter)""", "openai ai: letter")]
    [InlineData("AudioClient audio, Stream dictation", """audio.TranscribeAudioAsync(dictation, "dictation.wav")""", "openai ai: dictation, \"dictation.wav\"")]
    [InlineData("AnthropicClient anthropic, MessageCreateParams letter", "anthropic.Messages.Create(letter)", "anthropic ai: letter")]
    [InlineData("IChatClient chat, string letter", "chat.GetResponseAsync(letter)", "endpoint ai: letter")]
    [InlineData("HttpClient http, HttpContent letter", """http.PostAsync("https://example.org", letter)""", "endpoint http: \"https://example.org\", letter")]
    [InlineData("HttpClient http, object patient", """http.PostAsJsonAsync("https://example.org", patient)""", "endpoint http: \"https://example.org\", patient")]
    [InlineData("HttpClient http, HttpRequestMessage request", "http.SendAsync(request)", "endpoint http: request")]
    [InlineData("HttpClient http, string nir", """http.GetStringAsync($"https://example.org/{nir}")""", "endpoint http: $\"https://example.org/{nir}\"")]
    [InlineData("RestClient rest, RestRequest request", "rest.PostAsync(request)", "endpoint http: request")]
    [InlineData("NpgsqlCommand command", "command.ExecuteNonQueryAsync()", "endpoint database: command")]
    [InlineData("DbConnection connection, object patient", """connection.ExecuteAsync("insert", patient)""", "endpoint database: \"insert\", patient")]
    [InlineData("ILogger<Exception> logger, string nir", """logger.LogWarning("Lost {Nir}", nir)""", "endpoint log: \"Lost {Nir}\", nir")]
    [InlineData("ILogger logger, string nir", "logger.BeginScope(nir)", "endpoint log: nir")]
    [InlineData("string nir", """Console.WriteLine("{0}", nir)""", "endpoint log: \"{0}\", nir")]
    [InlineData("string nir", "Trace.TraceInformation(nir)", "endpoint log: nir")]
    public void A_call_sends(string declarations, string call, string expected)
    {
        var invocation = Bind(declarations, call);

        var sink = SinkMembers.ReachedBy(invocation.TargetMethod);

        Assert.NotNull(sink);
        Assert.Equal(expected, $"{sink.Provider} {sink.Kind.PolicyName()}: {string.Join(", ", SentBy(invocation, sink))}");
    }

    [Theory]
    [InlineData("IAmazonS3 s3", """s3.GetObjectAsync("letters", "1.pdf")""")]
    [InlineData("IAmazonS3 s3", """s3.DeleteObjectAsync("letters", "1.pdf")""")]
    [InlineData("IAmazonS3 s3", "s3.ListBucketsAsync()")]
    [InlineData("AmazonS3Client s3, GetPreSignedUrlRequest request", "s3.GetPreSignedURL(request)")]
    [InlineData("IAmazonDynamoDB db", "db.DescribeTableAsync(\"patients\")")]
    [InlineData("Microsoft.Azure.Cosmos.Container patients", "patients.ReadContainerAsync()")]
    [InlineData("CloudBlockBlob blob", "blob.DownloadTextAsync()")]
    [InlineData("TelemetryClient telemetry", "telemetry.Flush()")]
    [InlineData("ChatClient chat", """chat.GetChatCompletionAsync("7")""")]
    [InlineData("ILogger logger", "logger.IsEnabled(LogLevel.Debug)")]
    [InlineData("HttpResponseMessage response", "response.Content.ReadAsStringAsync()")]
    [InlineData("NpgsqlConnection connection", "connection.OpenAsync()")]
    public void A_call_is_silent(string declarations, string call) =>
        Assert.Null(SinkMembers.ReachedBy(Bind(declarations, call).TargetMethod));

    private static IEnumerable<string> SentBy(IInvocationOperation invocation, PolicySink sink) =>
    [
        .. sink.Arguments!.Contains("this", StringComparer.Ordinal) ? [invocation.Instance!.Syntax.ToString()] : Array.Empty<string>(),
        .. invocation.Arguments
            .Where(argument => argument.ArgumentKind != ArgumentKind.DefaultValue && sink.Arguments!.Contains(argument.Parameter!.Name, StringComparer.Ordinal))
            .Select(argument => (argument.Syntax as ArgumentSyntax)?.Expression.ToString() ?? string.Join(", ", argument.Value.ChildOperations.Last().ChildOperations.Select(element => element.Syntax))),
    ];

    private static IInvocationOperation Bind(string declarations, string call)
    {
        var tree = CSharpSyntaxTree.ParseText($$"""
            {{Prelude}}
            public sealed class Caller
            {
                public static object? Call({{declarations}}) { {{call}}; return null; }
            }
            """, cancellationToken: TestContext.Current.CancellationToken);
        var compilation = PackageMembers.Compilation.AddSyntaxTrees(tree);

        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        var statement = tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<ExpressionStatementSyntax>().First();
        return Assert.IsType<IInvocationOperation>(
            compilation.GetSemanticModel(tree).GetOperation(statement.Expression, TestContext.Current.CancellationToken),
            exactMatch: false);
    }
}
