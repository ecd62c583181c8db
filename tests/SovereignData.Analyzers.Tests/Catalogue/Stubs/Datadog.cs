// DogStatsD-CSharp-Client and Datadog.Trace. Checked against the source of dogstatsd-csharp-client and dd-trace-dotnet.
using System;
namespace StatsdClient
{
    public enum Status { OK }
    public interface IDogStatsd
    {
        void Counter(string statName, double value, double sampleRate = 1, string[] tags = null);
        void Increment(string statName, int value = 1, double sampleRate = 1, string[] tags = null);
        void Gauge(string statName, double value, double sampleRate = 1, string[] tags = null);
        void Histogram(string statName, double value, double sampleRate = 1, string[] tags = null);
        void Distribution(string statName, double value, double sampleRate = 1, string[] tags = null);
        void Set(string statName, string value, double sampleRate = 1, string[] tags = null);
        void Set<T>(string statName, T value, double sampleRate = 1, string[] tags = null);
        void Timer(string statName, double value, double sampleRate = 1, string[] tags = null);
        void Event(string title, string text, string alertType = null, string aggregationKey = null, string sourceType = null, int? dateHappened = null, string priority = null, string hostname = null, string[] tags = null);
        void ServiceCheck(string name, Status status, int? timestamp = null, string hostname = null, string[] tags = null, string message = null);
    }
    public class DogStatsdService : IDogStatsd
    {
        public void Counter(string statName, double value, double sampleRate = 1, string[] tags = null) => throw null;
        public void Increment(string statName, int value = 1, double sampleRate = 1, string[] tags = null) => throw null;
        public void Gauge(string statName, double value, double sampleRate = 1, string[] tags = null) => throw null;
        public void Histogram(string statName, double value, double sampleRate = 1, string[] tags = null) => throw null;
        public void Distribution(string statName, double value, double sampleRate = 1, string[] tags = null) => throw null;
        public void Set(string statName, string value, double sampleRate = 1, string[] tags = null) => throw null;
        public void Set<T>(string statName, T value, double sampleRate = 1, string[] tags = null) => throw null;
        public void Timer(string statName, double value, double sampleRate = 1, string[] tags = null) => throw null;
        public void Event(string title, string text, string alertType = null, string aggregationKey = null, string sourceType = null, int? dateHappened = null, string priority = null, string hostname = null, string[] tags = null) => throw null;
        public void ServiceCheck(string name, Status status, int? timestamp = null, string hostname = null, string[] tags = null, string message = null) => throw null;
    }
}
namespace Datadog.Trace
{
    public interface ISpan : IDisposable { ISpan SetTag(string key, string value); void SetException(Exception exception); }
    public static class SpanExtensions { public static ISpan SetTag(this ISpan span, string key, double? value) => throw null; }
}
