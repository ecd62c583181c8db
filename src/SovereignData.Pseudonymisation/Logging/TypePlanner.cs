using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace SovereignData.Pseudonymisation.Logging;

/// <summary>Plans, once per type, what is done with its values.</summary>
internal sealed class TypePlanner(IEnumerable<Type> sensitive)
{
    /// <summary>How many types a search for tags visits before it takes them for granted.</summary>
    private const int MaximumTypes = 1000;

    private static readonly string[] Pairs = ["System.Collections.Generic.KeyValuePair`", "System.ValueTuple`", "System.Tuple`"];

    private readonly Type[] _sensitive = [.. sensitive];
    private readonly ConcurrentDictionary<Type, TypePlan> _plans = new();

    public TypePlan Of(Type type) => _plans.GetOrAdd(type, Make);

    private TypePlan Make(Type type)
    {
        if (TagOf(type) is not Tag.None and var tag)
            return tag == Tag.Sensitive ? TypePlan.Mask : TypePlan.Keep;
        if (!MayHold(type, isOpenEnough: true, []))
            return TypePlan.Keep;
        if (typeof(IEnumerable).IsAssignableFrom(type))
            return TypePlan.Elements;
        if (IsPlatform(type) && !IsPair(type))
            return TypePlan.Mask;

        var members = Members(type, BindingFlags.Public).Select(Plan).ToList();
        return WritesHiddenMembers(type) ? TypePlan.Mask : new(Treatment.Members, members);
    }

    private MemberPlan Plan(MemberInfo member) => new(member, TagReader.Of(member) switch
    {
        Tag.Sensitive => Treatment.Mask,
        Tag.Cleared => Treatment.Keep,
        _ => MayHold(TypeOf(member), isOpenEnough: true, []) ? Treatment.Members : Treatment.Keep,
    });

    /// <summary>Whether the type writes its text itself, and has something to hide that it may write.</summary>
    private bool WritesHiddenMembers(Type type)
    {
        var text = type.GetMethod(nameof(ToString), Type.EmptyTypes)!;
        return !IsPlatform(text.DeclaringType!)
            && !text.IsDefined(typeof(CompilerGeneratedAttribute))
            && Members(type, BindingFlags.NonPublic).Any(member => MayHold(member, isOpenEnough: false, []));
    }

    private Tag TagOf(Type type) => Array.Exists(_sensitive, listed => listed.IsAssignableFrom(type)) ? Tag.Sensitive : TagReader.Of(type);

    /// <summary>Whether a value of a declared type may be, or hold, something tagged; what is open to any type may if that is enough.</summary>
    private bool MayHold(Type type, bool isOpenEnough, HashSet<Type> seen)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (IsPlain(type) || type.IsPointer || type.IsByRef || typeof(Delegate).IsAssignableFrom(type))
            return false;
        if (TagOf(type) is not Tag.None and var tag)
            return tag == Tag.Sensitive;
        if (!seen.Add(type))
            return false;
        if (seen.Count > MaximumTypes)
            return true;

        if (ElementsOf(type) is { } element)
            return MayHold(element, isOpenEnough, seen);
        if (isOpenEnough && IsOpen(type))
            return true;
        return IsPlatform(type)
            ? type.IsGenericType && type.GetGenericArguments().Any(argument => MayHold(argument, isOpenEnough, seen))
            : Members(type, BindingFlags.Public | BindingFlags.NonPublic).Any(member => MayHold(member, isOpenEnough, seen));
    }

    private bool MayHold(MemberInfo member, bool isOpenEnough, HashSet<Type> seen) => TagReader.Of(member) switch
    {
        Tag.Sensitive => true,
        Tag.Cleared => false,
        _ => MayHold(TypeOf(member), isOpenEnough, seen),
    };

    /// <summary>Whether a declared type says too little of what a value is.</summary>
    private static bool IsOpen(Type type) =>
        type == typeof(object) || (IsPlatform(type) ? typeof(IEnumerable).IsAssignableFrom(type) : type.IsAbstract);

    private static Type? ElementsOf(Type type) => type.IsArray
        ? type.GetElementType()
        : type.GetInterfaces().Prepend(type).FirstOrDefault(static contract => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];

    /// <summary>Properties that can be read and fields, without those that only store a property.</summary>
    private static IEnumerable<MemberInfo> Members(Type type, BindingFlags visibility)
    {
        var properties = type.GetProperties(BindingFlags.Instance | visibility)
            .Where(static property => property.CanRead && property.GetIndexParameters().Length == 0 && !IsPlatformOnly(property) && property.PropertyType != typeof(Type));
        var fields = type.GetFields(BindingFlags.Instance | visibility).Where(static field => field.Name[0] != '<' && !IsPlatformOnly(field));
        return properties.Concat<MemberInfo>(fields);
    }

    private static Type TypeOf(MemberInfo member) => member is PropertyInfo property ? property.PropertyType : ((FieldInfo)member).FieldType;

    private static bool IsPlatformOnly(MemberInfo member) => IsPlatform(member.DeclaringType!) && !IsPair(member.DeclaringType!);

    private static bool IsPair(Type type) => Array.Exists(Pairs, pair => type.FullName?.StartsWith(pair, StringComparison.Ordinal) == true);

    private static bool IsPlain(Type type) => !type.IsEnum && Type.GetTypeCode(type) != TypeCode.Object;

    private static bool IsPlatform(Type type)
    {
        var name = type.Assembly.GetName().Name!;
        return name is "mscorlib" or "netstandard" or "System" or "Microsoft" || name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.", StringComparison.Ordinal);
    }
}
