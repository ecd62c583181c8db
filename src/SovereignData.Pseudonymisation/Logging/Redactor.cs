using System.Collections;

namespace SovereignData.Pseudonymisation.Logging;

/// <summary>Replaces what is tagged in values, at any depth within bounds. What lies beyond them is masked as a whole.</summary>
internal sealed class Redactor(RedactionOptions options)
{
    private const int MaximumDepth = 8;
    private const int MaximumValues = 10_000;

    private static readonly char[] Sigils = ['@', '$'];

    private readonly TypePlanner _types = new(options.Types);
    private readonly HashSet<string> _names = new(options.Names, StringComparer.OrdinalIgnoreCase);

    /// <summary>What stands in place of a value.</summary>
    public string Mask { get; } = options.Mask;

    /// <summary>The value itself if nothing in it is to be hidden, else what stands for it.</summary>
    public object? Redact(string name, object? value) =>
        value is not null && _names.Count > 0 && _names.Contains(name.TrimStart(Sigils)) ? Mask : Redact(value);

    /// <inheritdoc cref="Redact(string, object?)"/>
    public object? Redact(object? value)
    {
        var left = MaximumValues;
        return Redact(value, MaximumDepth, ref left);
    }

    /// <summary>The exception itself, or one of which only the type and the stack trace are left.</summary>
    public Exception? Redact(Exception? exception) =>
        exception is not null && (options.MaskExceptionMessages || Holds(exception, MaximumDepth)) ? new RedactedException(exception, Mask, Redact(exception.InnerException)) : exception;

    private object? Redact(object? value, int depth, ref int left)
    {
        return value switch
        {
            null or string => value,
            Exception exception => Redact(exception),
            _ => Object(value, depth, ref left),
        };
    }

    private object Object(object value, int depth, ref int left)
    {
        var plan = _types.Of(value.GetType());
        return plan.Treatment switch
        {
            Treatment.Keep => value,
            Treatment.Mask => Mask,
            _ when depth == 0 || --left < 0 => Mask,
            Treatment.Elements => Elements((IEnumerable)value, depth, ref left),
            _ => Members(value, plan, depth, ref left),
        };
    }

    private object Elements(IEnumerable values, int depth, ref int left)
    {
        var shown = new List<object?>();
        var isChanged = values is not ICollection;
        foreach (var value in values)
        {
            if (--left < 0)
            {
                shown.Add(Mask);
                return shown;
            }

            shown.Add(Redact(value, depth - 1, ref left));
            isChanged |= !ReferenceEquals(shown[shown.Count - 1], value);
        }

        return isChanged ? shown : values;
    }

    private object Members(object value, TypePlan plan, int depth, ref int left)
    {
        var looked = new Dictionary<string, object?>(StringComparer.Ordinal);
        var isChanged = plan.HasTaggedMember;
        foreach (var member in plan.Members.Where(static member => member.Treatment == Treatment.Members))
        {
            var isRead = member.TryRead(value, out var held);
            var shown = isRead ? Redact(held, depth - 1, ref left) : Mask;
            isChanged |= !ReferenceEquals(shown, held);
            looked[member.Member.Name] = shown;
        }

        if (!isChanged)
            return value;

        var members = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var member in plan.Members)
        {
            members[member.Member.Name] = member.Treatment switch
            {
                Treatment.Members => looked[member.Member.Name],
                Treatment.Keep when member.TryRead(value, out var held) => held,
                _ => Mask,
            };
        }

        return new RedactedObject(value.GetType().Name, members);
    }

    private bool Holds(Exception exception, int depth)
    {
        var left = MaximumValues;
        return depth == 0
            || !ReferenceEquals(Object(exception, depth, ref left), exception)
            || exception.Data.Values.Cast<object?>().Any(value => !ReferenceEquals(Redact(value), value))
            || Causes(exception).Any(cause => Holds(cause, depth - 1));
    }

    private static IEnumerable<Exception> Causes(Exception exception) => exception switch
    {
        AggregateException several => several.InnerExceptions,
        { InnerException: { } cause } => [cause],
        _ => [],
    };
}
