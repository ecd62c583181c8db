namespace Corpus.Attributes;

[HealthData(Identifying = false)] public class Fact { public string Code { get; set; } = ""; [NotHealthData("a counter")] public int Row { get; set; } }
[AttributeUsage(AttributeTargets.All)] public sealed class MarkAttribute<T>(params object?[] values) : Attribute { public object?[] Values => values; public T? Held { get; set; } }
[Mark<int>(1, "a", typeof(Patient), new[] { 1 }, null, Held = 3)]
public class Ward
{
    [Pseudonymiser] [return: Mark<string>] public string Tokenise(string text) => text;
    [SendsData(Provider = "azure")] public void Push([HealthData] string data, [Destination("x.example.org")] object client) { }
    public void Run([DirectIdentifier] string nir, Fact fact) { Cloud.Send(Tokenise(nir)); Cloud.Send(nir); Cloud.Send(fact.Code + fact.Row); Push("x", this); }
}
