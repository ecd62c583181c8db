namespace SovereignData.Analyzers.Tests.Trust;

/// <summary>Types that hold ever larger constructions of themselves, and long chains of types, are looked into to an end.</summary>
public sealed class EndlessTypeTests
{
    [Fact]
    public async Task A_type_may_hold_ever_larger_constructions_of_itself()
    {
        var found = await Scrutiny.Of(Subject.Of("""
            using SovereignData;

            [HealthData] public class Patient { [DirectIdentifier] public string Nir { get; set; } = ""; }
            public class Pair<TLeft, TRight> { public TLeft? Left { get; set; } public TRight? Right { get; set; } }
            public class Tree<T> { public Tree<Pair<T, T>>? Left { get; set; } public Tree<System.Collections.Generic.List<T>>? Right { get; set; } public T? Value { get; set; } }
            public class Ward
            {
                public static void Run(Tree<Patient> patients, Tree<int> numbers)
                {
                    System.Console.WriteLine(patients);
                    System.Console.WriteLine(numbers);
                }
            }
            """), cancellationToken: TestContext.Current.CancellationToken);

        var line = Assert.Single(found, static diagnostic => diagnostic.Id is "SOV2005").Location.GetLineSpan().StartLinePosition.Line;
        Assert.Equal(9, line);
    }

    [Fact]
    public async Task A_long_chain_of_types_is_followed()
    {
        var chain = string.Join("\n", Enumerable.Range(0, 1000).Select(static i => $"public class C{i} {{ public C{i + 1}? Next {{ get; set; }} }}"));
        var found = await Scrutiny.Of(Subject.Of($$"""
            {{chain}}
            [SovereignData.HealthData] public class C1000 { [SovereignData.DirectIdentifier] public string Nir { get; set; } = ""; }
            public class Ward { public static void Run(C0 first) => System.Console.WriteLine(first); }
            """), cancellationToken: TestContext.Current.CancellationToken);

        Assert.Single(found, static diagnostic => diagnostic.Id is "SOV2005");
    }
}
