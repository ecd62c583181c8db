namespace SovereignData.Analyzers.Tests.Flow.Portable;

/// <summary>Members of a library that knows no tags, which the policy of the code that reads them calls sources.</summary>
public sealed class PolicySourceAcrossTests
{
    private const string Registry = """
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;

        namespace Contoso
        {
            public class Person
            {
                public string Nir { get; set; } = "";
                public string Ward { get; set; } = "";
                public string Computed => "n" + Nir.Length;
                public string Label() => "n° " + Nir;
                public string Room() => "room " + Ward;
            }

            public interface IRegistry
            {
                Person Find(int id);
                Task<Person> FindAsync(int id);
                string NumberOf(int id);
            }

            public class Holder<T>
            {
                public Holder(T value) { Value = value; }
                public T Value { get; }
                public int Size { get; set; }
            }

            public class Reading { public int Rate { get; set; } public string Unit { get; set; } = ""; }

            public static class Registries
            {
                public static string Number(IRegistry registry, int id) => registry.Find(id).Nir;
                public static string Ward(IRegistry registry, int id) => registry.Find(id).Ward;
                public static IEnumerable<string> Numbers(IEnumerable<Person> all) { foreach (var one in all) yield return one.Nir; }
                public static int Count(IEnumerable<Person> all) { var count = 0; foreach (var one in all) count++; return count; }
                public static void Each(IEnumerable<Person> all, Action<Person> action) { foreach (var one in all) action(one); }
            }
        }
        """;

    [Theory, EachWaySeen]
    public Task A_property_is_data_wherever_the_library_hands_it_out(SeenAs seenAs) => Verifies(seenAs, """{ "symbol": "P:Contoso.Person.Nir", "data": "identifier" }""", """
        using Contoso;
        class Export
        {
            async Task Run(IRegistry registry, Person person, List<Person> all)
            {
                Cloud.Azure.Put({|SOV1001:person.Nir|});
                Cloud.Azure.Put(person.Ward);
                Cloud.Azure.Put({|SOV1001:person|});
                Cloud.Azure.Put({|SOV1001:registry.Find(1).Nir|});
                Cloud.Azure.Put(registry.Find(1).Ward);
                Cloud.Azure.Put({|SOV1001:(await registry.FindAsync(1)).Nir|});
                Cloud.Azure.Put({|SOV1001:person.Label()|});
                Cloud.Azure.Put(person.Room());
                Cloud.Azure.Put(person.Computed);
                Cloud.Azure.Put({|SOV1001:Registries.Number(registry, 1)|});
                Cloud.Azure.Put(Registries.Ward(registry, 1));
                foreach (var number in Registries.Numbers(all))
                    Cloud.Azure.Put({|SOV1001:number|});
                Cloud.Azure.Put(Registries.Count(all));
                Registries.Each(all, one => Cloud.Azure.Put({|SOV1001:one.Nir|}));
                Registries.Each(all, one => Cloud.Azure.Put(one.Ward));
                if (person is { Nir: var bound, Ward: var ward })
                {
                    Cloud.Azure.Put({|SOV1001:bound|});
                    Cloud.Azure.Put(ward);
                }
            }
        }
        """);

    [Theory, EachWaySeen]
    public Task A_method_a_generic_and_a_computed_property_are_data(SeenAs seenAs) => Verifies(seenAs, """
        { "symbol": "M:Contoso.IRegistry.NumberOf", "data": "identifier" },
        { "symbol": "P:Contoso.Holder`1.Value", "data": "identifier" },
        { "symbol": "P:Contoso.Person.Computed", "data": "identifier" },
        { "symbol": "P:Contoso.Reading.Rate", "data": "identifier" }
        """, """
        using Contoso;
        class Export
        {
            void Run(IRegistry registry, Holder<string> holder, Person person, Reading reading)
            {
                Cloud.Azure.Put({|SOV1001:registry.NumberOf(1)|});
                Cloud.Azure.Put({|SOV1001:holder.Value|});
                Cloud.Azure.Put(holder.Size);
                Cloud.Azure.Put({|SOV1001:person.Computed|});
                Cloud.Azure.Put(person.Ward);
                Cloud.Azure.Put({|SOV1001:reading.Rate|});
                Cloud.Azure.Put(reading.Unit);
            }
        }
        """);

    [Theory, EachWaySeen]
    public Task A_type_is_data_in_every_member_of_it(SeenAs seenAs) => Verifies(seenAs, """{ "symbol": "T:Contoso.Person", "data": "health" }""", """
        using Contoso;
        class Export
        {
            void Run(IRegistry registry, Person person, Holder<Person> holder, Reading reading)
            {
                Cloud.Azure.Put({|SOV1001:person.Ward|});
                Cloud.Azure.Put({|SOV1001:registry.Find(1)|});
                Cloud.Azure.Put({|SOV1001:person.Room()|});
                Cloud.Azure.Put({|SOV1001:holder.Value.Ward|});
                Cloud.Azure.Put(holder.Size);
                Cloud.Azure.Put(reading.Rate);
            }
        }
        """);

    private static Task Verifies(SeenAs seenAs, string sources, string code) => LibraryCase.Verify(seenAs, Registry, code)
        .WithPolicy($$"""{ "version": 1, "sources": [ {{sources}} ] }""")
        .RunAsync(TestContext.Current.CancellationToken);
}
