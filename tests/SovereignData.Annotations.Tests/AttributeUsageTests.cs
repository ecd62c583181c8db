using System.Reflection;
using static System.AttributeTargets;

namespace SovereignData.Annotations.Tests;

public sealed class AttributeUsageTests
{
    private const AttributeTargets Types = Class | Struct | Interface | AttributeTargets.Enum;
    private const AttributeTargets Values = Field | Property | Parameter | ReturnValue;

    public static TheoryData<Type, AttributeTargets, bool, bool, bool> Usages { get; } = new()
    {
        // attribute, targets, several at once, inherited, sealed
        { typeof(HealthDataAttribute), Types | Values | GenericParameter, false, true, false },
        { typeof(DirectIdentifierAttribute), Types | Values, false, true, false },
        { typeof(QuasiIdentifierAttribute), Types | Values, false, true, false },
        { typeof(NotHealthDataAttribute), Values, false, false, true },
        { typeof(PseudonymisedAttribute), Types | Values, false, true, false },
        { typeof(AnonymisedAttribute), Types | Values, false, true, false },
        { typeof(PseudonymiserAttribute), Class | Struct | Interface | Method, false, true, false },
        { typeof(AnonymiserAttribute), Class | Struct | Interface | Method, false, true, false },
        { typeof(DestinationAttribute), Class | Struct | Interface | Values | Method, false, true, true },
        { typeof(SendsDataAttribute), Method | Constructor | Parameter, false, true, true },
        { typeof(AuthorisedTransferAttribute), AttributeTargets.Assembly | Class | Struct | Interface | Constructor | Method, true, false, true },
    };

    [Theory]
    [MemberData(nameof(Usages))]
    public void An_attribute_goes_where_its_meaning_allows(
        Type attribute, AttributeTargets targets, bool severalAtOnce, bool inherited, bool isSealed)
    {
        var usage = attribute.GetCustomAttribute<AttributeUsageAttribute>(inherit: false);

        Assert.NotNull(usage);
        Assert.Equal(targets, usage.ValidOn);
        Assert.Equal(severalAtOnce, usage.AllowMultiple);
        Assert.Equal(inherited, usage.Inherited);
        Assert.Equal(isSealed, attribute.IsSealed);
    }

    [Fact]
    public void Every_public_type_is_an_attribute_in_the_namespace_SovereignData_with_a_usage_above()
    {
        var tabled = Usages.Select(row => row.Data.Item1);

        Assert.Equal(Annotation.All, tabled.OrderBy(type => type.Name, StringComparer.Ordinal));
        Assert.All(Annotation.All, type => Assert.Equal("SovereignData", type.Namespace));
        Assert.All(Annotation.All, type => Assert.EndsWith("Attribute", type.Name, StringComparison.Ordinal));
    }
}
