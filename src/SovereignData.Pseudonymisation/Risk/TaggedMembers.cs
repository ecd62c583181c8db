using System.Reflection;

namespace SovereignData.Pseudonymisation.Risk;

/// <summary>The public members of a type that are tagged as quasi-identifiers, on themselves or on the parameter of a record that they come from.</summary>
internal static class TaggedMembers
{
    private const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance;

    public static Func<T, object?>[] Of<T>()
    {
        var parameters = typeof(T).GetConstructors().SelectMany(static constructor => constructor.GetParameters()).Where(IsTagged).ToList();
        var properties = typeof(T).GetProperties(Public)
            .Where(static property => property.CanRead && property.GetIndexParameters().Length == 0)
            .Where(property => property.IsDefined(typeof(QuasiIdentifierAttribute), inherit: true) || parameters.Exists(parameter => IsOf(parameter, property)))
            .Select(static property => (Func<T, object?>)(record => property.GetValue(record)));
        var fields = typeof(T).GetFields(Public)
            .Where(static field => field.IsDefined(typeof(QuasiIdentifierAttribute), inherit: true))
            .Select(static field => (Func<T, object?>)(record => field.GetValue(record)));
        return [.. properties, .. fields];
    }

    private static bool IsTagged(ParameterInfo parameter) => parameter.IsDefined(typeof(QuasiIdentifierAttribute), inherit: true);

    private static bool IsOf(ParameterInfo parameter, PropertyInfo property) =>
        string.Equals(parameter.Name, property.Name, StringComparison.Ordinal) && parameter.ParameterType == property.PropertyType;
}
