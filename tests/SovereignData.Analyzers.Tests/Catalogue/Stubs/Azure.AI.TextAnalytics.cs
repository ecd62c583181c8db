// From memory of the public API of version 5.
using System; using System.Collections.Generic; using System.Threading; using System.Threading.Tasks; using Azure.Core;
namespace Azure.AI.TextAnalytics
{
    public class TextAnalyticsActions { } public class TextAnalyticsRequestOptions { }
    public class TextAnalyticsClient
    {
        public TextAnalyticsClient(Uri endpoint, AzureKeyCredential credential) { }
        public virtual Task<object> AnalyzeHealthcareEntitiesAsync(WaitUntil waitUntil, IEnumerable<string> documents, string language = null, TextAnalyticsRequestOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<object> AnalyzeSentimentAsync(string document, string language = null, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<object> RecognizeEntitiesAsync(string document, string language = null, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<object> RecognizePiiEntitiesAsync(string document, string language = null, TextAnalyticsRequestOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<object> ExtractKeyPhrasesAsync(string document, string language = null, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<object> DetectLanguageAsync(string document, string countryHint = null, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<object> StartAnalyzeActionsAsync(IEnumerable<string> documents, TextAnalyticsActions actions, string language = null, TextAnalyticsRequestOptions options = null, CancellationToken cancellationToken = default) => throw null;
    }
}
