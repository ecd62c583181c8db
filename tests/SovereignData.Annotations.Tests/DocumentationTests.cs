using System.Reflection;
using System.Xml.Linq;

namespace SovereignData.Annotations.Tests;

public sealed class DocumentationTests
{
    private static readonly IReadOnlyDictionary<string, XElement> Members =
        XDocument.Load(Path.ChangeExtension(Annotation.Assembly.Location, ".xml"))
            .Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    public static TheoryData<string> Documented { get; } =
    [
        .. Annotation.All.Select(type => $"T:{type.FullName}"),
        .. Annotation.All
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Select(property => $"P:{property.DeclaringType!.FullName}.{property.Name}"),
    ];

    [Theory]
    [MemberData(nameof(Documented))]
    public void A_public_member_says_what_it_means(string id) => Assert.NotEmpty(Members[id].Element("summary")!.Value.Trim());

    [Fact]
    public void A_constructor_says_what_its_arguments_mean()
    {
        foreach (var parameter in Annotation.All.SelectMany(type => type.GetConstructors()).SelectMany(constructor => constructor.GetParameters()))
        {
            var described = Members[$"M:{parameter.Member.DeclaringType!.FullName}.#ctor(System.String)"]
                .Elements("param")
                .Single(element => string.Equals(element.Attribute("name")!.Value, parameter.Name, StringComparison.Ordinal));

            Assert.NotEmpty(described.Value.Trim());
        }
    }

    [Theory]
    [InlineData(typeof(HealthDataAttribute), "identifying", "pseudonymised", "GDPR article 9", "L1111-8")]
    [InlineData(typeof(DirectIdentifierAttribute), "identifying", "pseudonymised")]
    [InlineData(typeof(QuasiIdentifierAttribute), "pseudonymised", "n° 498628")]
    [InlineData(typeof(PseudonymisedAttribute), "pseudonymised", "GDPR article 4(5)", "GDPR recital 26")]
    [InlineData(typeof(AnonymisedAttribute), "anonymised")]
    [InlineData(typeof(PseudonymiserAttribute), "pseudonymised", "GDPR article 4(5)")]
    [InlineData(typeof(AnonymiserAttribute), "anonymised")]
    public void A_tag_states_its_level_and_the_source_of_its_legal_facts(Type attribute, params string[] facts) =>
        Assert.All(facts, fact => Assert.Contains(fact, Members[$"T:{attribute.FullName}"].Value, StringComparison.Ordinal));
}
