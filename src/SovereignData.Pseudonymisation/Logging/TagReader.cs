using System.Reflection;

namespace SovereignData.Pseudonymisation.Logging;

/// <summary>Reads the tags of types and members. By name, since attributes may be declared in source, or derive from ours.</summary>
internal static class TagReader
{
    private const BindingFlags Instance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>A type's own tag, else those of its bases and interfaces.</summary>
    public static Tag Of(Type type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (Of((ICustomAttributeProvider)current) is not Tag.None and var tag)
                return tag;
        }

        return type.GetInterfaces().Select(static contract => Of((ICustomAttributeProvider)contract)).DefaultIfEmpty().Max(static tag => tag == Tag.Sensitive ? tag : Tag.None);
    }

    /// <summary>A member's own tag, be it on the parameter of the record, else that of what it overrides or implements.</summary>
    public static Tag Of(MemberInfo member)
    {
        for (var type = member.ReflectedType; type is not null; type = type.BaseType)
        {
            if (Declared(member.Name, type) is not Tag.None and var tag)
                return tag;
        }

        return member.ReflectedType!.GetInterfaces().Select(contract => Declared(member.Name, contract)).FirstOrDefault(static tag => tag != Tag.None);
    }

    private static Tag Declared(string name, Type type)
    {
        var members = type.GetMember(name, MemberTypes.Property | MemberTypes.Field, Instance | BindingFlags.DeclaredOnly).Cast<ICustomAttributeProvider>();
        var parameters = type.GetConstructors(Instance)
            .SelectMany(static constructor => constructor.GetParameters())
            .Where(parameter => string.Equals(parameter.Name, name, StringComparison.Ordinal));
        return members.Concat(parameters).Select(Of).FirstOrDefault(static tag => tag != Tag.None);
    }

    /// <summary>A level replaces the tags beside it.</summary>
    private static Tag Of(ICustomAttributeProvider provider)
    {
        var tag = Tag.None;
        foreach (var attribute in provider.GetCustomAttributes(inherit: false))
        {
            for (var type = attribute.GetType(); type is not null; type = type.BaseType)
            {
                switch (type.FullName)
                {
                    case "SovereignData.PseudonymisedAttribute" or "SovereignData.AnonymisedAttribute" or "SovereignData.NotHealthDataAttribute":
                        return Tag.Cleared;
                    case "SovereignData.HealthDataAttribute" or "SovereignData.DirectIdentifierAttribute":
                        tag = Tag.Sensitive;
                        break;
                }
            }
        }

        return tag;
    }
}
