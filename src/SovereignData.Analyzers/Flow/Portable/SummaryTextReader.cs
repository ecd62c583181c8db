using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Portable;

/// <summary>Reads what <see cref="SummaryTextWriter"/> writes. Whatever else it is given is refused, never half read.</summary>
internal sealed class SummaryTextReader(string text, IReadOnlyList<string> strings)
{
    private readonly string[] _tokens = text.Length == 0 ? [] : text.Split(' ');
    /// <summary>Stands before a fact about a value that has become part of a name.</summary>
    public const string NameMark = "N";

    private readonly List<PortableFact[]> _factSets = [];
    private int _next;

    /// <summary>The summary, or null where the text is not one.</summary>
    public PortableSummary? Read()
    {
        try
        {
            return ReadSections();
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private PortableSummary ReadSections()
    {
        var summary = new PortableSummary();
        while (_next < _tokens.Length)
        {
            summary = Token() switch
            {
                "B" => summary with { Objects = List(Object) },
                "R" => summary with { Return = Value() },
                "X" => summary with { Thrown = Value() },
                "O" => summary with { Outputs = List(() => (Number(), Value())) },
                "E" => summary with { Effects = List(Effect) },
                "W" => summary with { Effects = [.. summary.Effects, .. List(() => Effect() with { IsWeak = true })] },
                "S" => summary with { SinkFlows = List(SinkFlow) },
                "V" => summary with { OpenCalls = List(() => new PortableOpenCall(Path(), String(), String(), List(String), List(Value), Number())) },
                "D" => summary with { DelegateCalls = List(() => new PortableDelegateCall(Path(), List(Value))) },
                var other => throw new FormatException($"'{other}' begins no section."),
            };
        }

        return AllReferences(summary).All(number => number >= 0 && number < summary.Objects.Length)
            ? summary
            : throw new FormatException("An object is referred to that is not there.");
    }

    private static IEnumerable<int> AllReferences(PortableSummary summary)
    {
        IEnumerable<PortableValue> values =
        [
            summary.Return,
            summary.Thrown,
            .. summary.Outputs.Select(static output => output.Value),
            .. summary.Effects.Select(static effect => effect.Value),
            .. summary.DelegateCalls.SelectMany(static call => call.Arguments),
            .. summary.OpenCalls.SelectMany(static call => call.Arguments),
            .. summary.Objects.Select(static one => one.MethodReceiver),
            .. summary.Objects.SelectMany(static one => one.Contents ?? []).Select(static content => content.Value),
        ];
        return values.SelectMany(static value => value.Objects ?? []);
    }

    private PortableObject Object()
    {
        var type = OptionalString();
        var flags = Number();
        var frozen = new PortableObject
        {
            Type = type,
            IsExact = (flags & 1) != 0,
            IsFilledHere = (flags & 2) != 0,
            IsBound = (flags & 4) != 0,
            Depth = Number(),
            Open = OptionalString(),
            BirthCap = OptionalLevel(),
            Birth = Facts(),
            Input = OptionalPath(),
            Method = OptionalString(),
        };
        if (frozen.Method is not null)
            frozen = frozen with { MethodReceiver = Value() };
        return TakeNone() ? frozen : frozen with { Contents = List(() => (String(), Value())) };
    }

    private PortableEffect Effect() => new(Path(), OptionalString(), Value());

    private PortableSinkFlow SinkFlow()
    {
        var sink = SinkText.Read(String()) ?? throw new FormatException("No sink.");
        return new(sink, Path(), Facts(), Facts(), Argument: null, Place: null, OptionalPath());
    }

    private PortableValue Value()
    {
        var facts = Facts();
        var objects = List(Number);
        return new(facts, objects.IsEmpty ? null : objects);
    }

    private PortableFact[]? Facts()
    {
        if (_next < _tokens.Length && _tokens[_next].StartsWith("=", StringComparison.Ordinal))
        {
            var number = Number(Token().Substring(1));
            return number >= 0 && number < _factSets.Count ? _factSets[number] : throw new FormatException("No such facts.");
        }

        if (List(Fact) is not { Length: > 0 } facts)
            return null;
        _factSets.Add(facts);
        return facts;
    }

    private PortableFact Fact()
    {
        var token = Token();
        var isName = string.Equals(token, NameMark, StringComparison.Ordinal);
        PortableOrigin origin = (isName ? Token() : token) switch
        {
            "I" => new PortableOrigin.Input(Path(), OptionalLevel(), OptionalString(), []),
            "P" => new PortableOrigin.Input(Path(), OptionalLevel(), OptionalString(), List(String)),
            "A" => new PortableOrigin.Input(Path(), OptionalLevel(), OptionalString(), List(String), PartOf(Number())),
            "S" => new PortableOrigin.Source(String(), String(), LevelOf(Token()), OptionalPath()),
            "T" => new PortableOrigin.TypeParameter(String()),
            "C" => new PortableOrigin.Same(new ConstantOrigin(String(), Number() != 0)),
            "Q" => new PortableOrigin.Same(new OpaqueEndpointOrigin(Number() != 0)),
            "D" => new PortableOrigin.Same(new DeclaredDestinationOrigin(String(), Number() != 0)),
            "U" => new PortableOrigin.Same(new UnknownTextOrigin(Number() != 0)),
            "V" => new PortableOrigin.Same(DefaultEndpointOrigin.Instance),
            "O" => new PortableOrigin.Same(new OpenedOrigin(SinkText.Read(String()) ?? throw new FormatException("No sink."))),
            "W" => new PortableOrigin.Same(UntoldOrigin.Instance),
            "L" => new PortableOrigin.Same(LoweredOrigin.Instance),
            var other => throw new FormatException($"'{other}' is no origin."),
        };
        return new(origin, LevelOf(Token()), Trace: null, isName);
    }

    private PortablePath Path()
    {
        var token = Token();
        return token switch
        {
            "s" => new(InputRoot.Static, 0, String(), List(String)),
            "t" => new(InputRoot.This, 0, Symbol: null, List(String)),
            _ when token.Length > 1 && token[0] == 'p' => new(InputRoot.Parameter, Number(token.Substring(1)), Symbol: null, List(String)),
            _ => throw new FormatException($"'{token}' is no path."),
        };
    }

    private PortablePath? OptionalPath() => TakeNone() ? null : Path();

    private Level? OptionalLevel() => TakeNone() ? null : LevelOf(Token());

    private string? OptionalString() => TakeNone() ? null : String();

    /// <summary>Null where the text is no level.</summary>
    public static Level? ReadLevel(string token) => token switch
    {
        "i" => Level.Identifying,
        "p" => Level.Pseudonymised,
        "a" => Level.Anonymised,
        _ => null,
    };

    private static Level LevelOf(string token) => ReadLevel(token) ?? throw new FormatException($"'{token}' is no level.");

    private static AddressPart PartOf(int number) => number is > 0 and <= (int)AddressPart.Beside ? (AddressPart)number : throw new FormatException($"'{number}' is no part of an address.");

    private bool TakeNone()
    {
        if (_next >= _tokens.Length || !string.Equals(_tokens[_next], "-", StringComparison.Ordinal))
            return false;
        _next++;
        return true;
    }

    private T[] List<T>(Func<T> read)
    {
        var count = Number();
        if (count < 0 || count > _tokens.Length)
            throw new FormatException("A list is longer than its text.");
        var items = new T[count];
        for (var i = 0; i < count; i++)
            items[i] = read();
        return items;
    }

    private string String() => Number() is var number && number >= 0 && number < strings.Count ? strings[number] : throw new FormatException("No such string.");

    private int Number() => Number(Token());

    private static int Number(string token) => Digits.TryRead(token, out var number) ? number : throw new FormatException($"'{token}' is no number.");

    private string Token() => _next < _tokens.Length ? _tokens[_next++] : throw new FormatException("The text ends too early.");
}
