// Checked against the source of newrelic-dotnet-agent.
using System; using System.Collections.Generic;
namespace NewRelic.Api.Agent
{
    public interface ISpan { ISpan AddCustomAttribute(string key, object value); }
    public interface ITransaction { ITransaction AddCustomAttribute(string key, object value); void SetUserId(string userid); }
    public static class NewRelic
    {
        public static void NoticeError(Exception exception, IDictionary<string, object> parameters) => throw null;
        public static void NoticeError(Exception exception) => throw null;
        public static void NoticeError(string message, IDictionary<string, object> parameters) => throw null;
        public static void RecordCustomEvent(string eventType, IEnumerable<KeyValuePair<string, object>> attributes) => throw null;
        public static void RecordMetric(string name, float value) => throw null;
        public static void SetUserParameters(string userName, string accountName, string productName) => throw null;
    }
}
