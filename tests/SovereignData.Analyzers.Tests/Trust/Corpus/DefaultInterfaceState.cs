namespace Corpus.DefaultInterfaceState;

public interface ICounter { static int s_count; static ICounter() => s_count = 1; int Count { get => s_count; set => s_count = value; } static string Join(string a, string b) => a + b; protected static void Push(object? data) => Cloud.Send(data); void Send(Patient patient) { Push(patient.Nir); Count = patient.HeartRate; Cloud.Send(Count + Join(patient.Nir, "")); } }
public class Counter : ICounter { }
public static class Ward { public static void Run(Patient patient) => ((ICounter)new Counter()).Send(patient); }
