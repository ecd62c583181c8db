using System.Reflection;
using SovereignData.Annotations.Tests.Usages;

namespace SovereignData.Annotations.Tests;

/// <summary>The compiler has accepted the folder <c>Usages</c>; these tests see that nothing is left out there.</summary>
public sealed class UsageTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly ILookup<Type, AttributeTargets> Used = Bearers()
        .SelectMany(bearer => bearer.Bearer.GetCustomAttributes(inherit: false).Select(attribute => (Attribute: attribute.GetType(), bearer.Target)))
        .ToLookup(use => use.Attribute, use => use.Target);

    public static TheoryData<Type> Ours { get; } = [.. Annotation.All];

    public static TheoryData<Type> Derivable { get; } = [.. Annotation.All.Where(type => !type.IsSealed)];

    [Theory]
    [MemberData(nameof(Ours))]
    public void An_attribute_is_used_on_each_of_its_targets(Type attribute) =>
        Assert.Equal(
            attribute.GetCustomAttribute<AttributeUsageAttribute>()!.ValidOn,
            Used[attribute].Aggregate(default(AttributeTargets), (all, one) => all | one));

    [Theory]
    [MemberData(nameof(Derivable))]
    public void A_house_can_derive_its_own_attribute_and_use_it(Type attribute)
    {
        var derived = Assert.Single(typeof(House).GetNestedTypes(Declared), type => type.BaseType == attribute);

        Assert.NotEmpty(Used[derived]);
    }

    private static IEnumerable<(ICustomAttributeProvider Bearer, AttributeTargets Target)> Bearers()
    {
        Type[] groups = [typeof(Tagged), typeof(Lowered), typeof(Sent), typeof(House)];

        return groups
            .SelectMany(group => group.GetNestedTypes(Declared))
            .SelectMany(BearersOf)
            .Append((typeof(UsageTests).Assembly, AttributeTargets.Assembly));
    }

    private static IEnumerable<(ICustomAttributeProvider Bearer, AttributeTargets Target)> BearersOf(Type type)
    {
        var methods = type.GetMethods(Declared);
        var constructors = type.GetConstructors(Declared);

        return
        [
            (type, TargetOf(type)),
            .. type.GetGenericArguments().Select(argument => ((ICustomAttributeProvider)argument, AttributeTargets.GenericParameter)),
            .. type.GetFields(Declared).Select(field => ((ICustomAttributeProvider)field, AttributeTargets.Field)),
            .. type.GetProperties(Declared).Select(property => ((ICustomAttributeProvider)property, AttributeTargets.Property)),
            .. constructors.Select(constructor => ((ICustomAttributeProvider)constructor, AttributeTargets.Constructor)),
            .. methods.Select(method => ((ICustomAttributeProvider)method, AttributeTargets.Method)),
            .. methods.Select(method => (method.ReturnTypeCustomAttributes, AttributeTargets.ReturnValue)),
            .. methods.Concat<MethodBase>(constructors)
                .SelectMany(method => method.GetParameters())
                .Select(parameter => ((ICustomAttributeProvider)parameter, AttributeTargets.Parameter)),
        ];
    }

    private static AttributeTargets TargetOf(Type type) => type switch
    {
        { IsInterface: true } => AttributeTargets.Interface,
        { IsEnum: true } => AttributeTargets.Enum,
        { IsValueType: true } => AttributeTargets.Struct,
        _ => AttributeTargets.Class,
    };
}
