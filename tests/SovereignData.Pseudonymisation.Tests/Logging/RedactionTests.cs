using Microsoft.Extensions.Logging;
using SovereignData.Pseudonymisation.Logging;
using static SovereignData.Pseudonymisation.Tests.Logging.Clinic;

namespace SovereignData.Pseudonymisation.Tests.Logging;

public sealed class RedactionTests
{
    private const string Ipp = "8004123456";

    private readonly Journal _journal = new();

    public static TheoryData<object?, string> Shown => new()
    {
        { new CardNumber(Ipp), "***" },
        { new CardNumber?(new CardNumber(Ipp)), "***" },
        { new Stay(Ipp, "Cardiology"), "Stay { Ipp = ***, Ward = Cardiology }" },
        { new Diagnosis("F20"), "***" },
        { new RareDiagnosis("F20"), "***" },
        { new Glucose(7.2), "***" },
        { new ResearchRecord("1-ABC", "F20"), "ResearchRecord { Pseudonym = 1-ABC, Code = F20 }" },
        { new Bed("Cardiology", 12), "Bed { Ward = Cardiology, Number = 12 }" },
        { new Nurse { Name = "Dupont", Ward = "Cardiology" }, "Nurse { Name = ***, Ward = Cardiology }" },
        { new Folder(Ipp), "***" },
        { new Fragile(), "Fragile { Card = ***, Ward = *** }" },
        { new Letter(new(Ipp, "Cardiology"), [new("F20")]), "Letter { Stay = Stay { Ipp = ***, Ward = Cardiology }, Diagnoses = ***, Attachment = (null), Version = 2 }" },
        { new[] { new CardNumber(Ipp), new CardNumber(Ipp) }, "***, ***" },
        { new List<object> { "kept", new Stay(Ipp, "Cardiology") }, "kept, Stay { Ipp = ***, Ward = Cardiology }" },
        { new Dictionary<string, Diagnosis>(StringComparer.Ordinal) { ["first"] = new("F20") }, "KeyValuePair`2 { Key = first, Value = *** }" },
        { ("kept", new CardNumber(Ipp)), "ValueTuple`2 { Item1 = kept, Item2 = *** }" },
        { Task.FromResult(new CardNumber(Ipp)), "***" },
        { Enumerable.Repeat<object>(new CardNumber(Ipp), 2).Where(_ => true), "***, ***" },
        { new[] { "kept", "too" }, "kept, too" },
        { 12, "12" },
        { null, "(null)" },
    };

    [Theory]
    [MemberData(nameof(Shown), DisableDiscoveryEnumeration = true)]
    public void What_is_tagged_is_masked_and_the_rest_is_kept(object? value, string shown)
    {
        Logger().LogInformation("Seen: {Value}", value);

        Assert.Equal($"Seen: {shown}", _journal.Last!.Message);
    }

    [Fact]
    public void A_provider_sees_no_tagged_value_in_the_structure_either()
    {
        Logger().LogWarning(new EventId(7, "Kept"), "Kept {@Stay} of {Ward,-12}|{At:yyyy}", new Stay(Ipp, "Cardiology"), "Cardiology", new DateTime(2026, 11, 21, 0, 0, 0, DateTimeKind.Utc));

        var entry = _journal.Last!;
        Assert.Equal(["Warning Kept Stay { Ipp = ***, Ward = Cardiology } of Cardiology  |2026"], _journal.Lines);
        Assert.Equal(new EventId(7, "Kept"), entry.Event);
        Assert.Equal(["@Stay", "Ward", "At", "{OriginalFormat}"], entry.Values.Keys, StringComparer.Ordinal);
        var stay = Assert.IsAssignableFrom<IReadOnlyDictionary<string, object?>>(entry.Values["@Stay"]);
        Assert.Equal(("***", "Cardiology"), (stay["Ipp"], stay["Ward"]));
        Assert.Equal("Kept {@Stay} of {Ward,-12}|{At:yyyy}", entry.Values["{OriginalFormat}"]);
    }

    [Fact]
    public void An_entry_without_tagged_values_passes_as_it_is()
    {
        var state = new List<KeyValuePair<string, object?>> { new("Ward", "Cardiology") };

        Logger().Log(LogLevel.Information, default, state, exception: null, static (_, _) => "own words");

        Assert.Same(state, _journal.Last!.State);
        Assert.Equal("own words", _journal.Last.Message);
    }

    [Theory]
    [InlineData("{{Braces}} {A} }}{{ {B}")]
    [InlineData("{A,6}|{B,-6}|{C,6:0.0}|{D}")]
    [InlineData("{A} and {A}, {A:000}")]
    [InlineData("{A} {B} {C:0.000} {D} {E:yyyy-MM-dd}.")]
    public void A_template_is_filled_in_as_the_platform_does(string template)
    {
        object?[] Values(object first) => [first, null, 12.5, new[] { "x", null }, new DateTime(2026, 11, 21, 0, 0, 0, DateTimeKind.Utc)];
        var count = template.Count(character => character is 'A' or 'B' or 'C' or 'D' or 'E') - (template.Contains("Braces", StringComparison.Ordinal) ? 1 : 0);

        ((ILogger)_journal).Log(LogLevel.Information, template, Values("***")[..count]);
        var expected = _journal.Last!.Message;
        Logger().Log(LogLevel.Information, template, Values(new CardNumber(Ipp))[..count]);

        Assert.Equal(expected, _journal.Last.Message);
    }

    [Fact]
    public void Placeholders_may_be_masked_by_name_since_a_string_bears_no_tag()
    {
        Logger(options => options.Names.UnionWith(["Ipp", "name"])).LogInformation("Kept {ipp} of {@Name} in {Ward}", Ipp, "Dupont", "Cardiology");

        Assert.Equal("Kept *** of *** in Cardiology", _journal.Last!.Message);
    }

    [Fact]
    public void Types_of_others_may_be_masked_too()
    {
        Logger(options =>
        {
            options.Types.Add(typeof(Bed));
            options.Mask = "[hidden]";
        }).LogInformation("Freed {Bed}", new Bed("Cardiology", 12));

        Assert.Equal("Freed [hidden]", _journal.Last!.Message);
    }

    [Fact]
    public void A_value_that_is_logged_without_a_template_is_masked()
    {
        Logger().Log(LogLevel.Information, default, new Stay(Ipp, "Cardiology"), exception: null, static (stay, _) => stay.Ipp);
        Assert.Equal("Stay { Ipp = ***, Ward = Cardiology }", _journal.Last!.Message);

        Logger().Log(LogLevel.Information, default, new Dictionary<string, object?>(StringComparer.Ordinal) { ["Card"] = new CardNumber(Ipp), ["Ward"] = "Cardiology" }, exception: null, static (_, _) => Ipp);
        Assert.Equal("Card: ***, Ward: Cardiology", _journal.Last!.Message);
    }

    [Fact]
    public void Scopes_are_masked_too()
    {
        using var template = Logger().BeginScope("Stay {Stay}", new Stay(Ipp, "Cardiology"));
        using var values = Logger().BeginScope(new Dictionary<string, object>(StringComparer.Ordinal) { ["Card"] = new CardNumber(Ipp) });
        using var single = Logger().BeginScope(new CardNumber(Ipp));
        using var kept = Logger().BeginScope("request 12");

        Assert.Equal(["Stay Stay { Ipp = ***, Ward = Cardiology }", "Card: ***", "***", "request 12"], _journal.Scopes.Select(scope => scope!.ToString()), StringComparer.Ordinal);
    }

    [Fact]
    public void An_exception_that_holds_tagged_data_keeps_its_type_and_trace_only()
    {
        Logger().LogError(Thrown(new StayException(new(Ipp, "Cardiology"))), "Failed");
        var shown = _journal.Last!.Exception!;

        Assert.StartsWith(typeof(StayException).FullName + ": ***", shown.ToString(), StringComparison.Ordinal);
        Assert.Contains(nameof(Thrown), shown.StackTrace, StringComparison.Ordinal);
        Assert.DoesNotContain(Ipp, shown.ToString(), StringComparison.Ordinal);

        Logger().LogError(Thrown(new InvalidOperationException($"For {Ipp}", new StayException(new(Ipp, "Cardiology")))), "Failed");
        Assert.DoesNotContain(Ipp, _journal.Last.Exception!.ToString(), StringComparison.Ordinal);
        Assert.NotNull(_journal.Last.Exception.InnerException);

        Logger().LogError(Thrown(new AggregateException(new StayException(new(Ipp, "Cardiology")))), "Failed");
        Assert.DoesNotContain(Ipp, _journal.Last.Exception!.ToString(), StringComparison.Ordinal);

        Logger().LogError(Thrown(new InvalidOperationException($"For {Ipp}") { Data = { ["card"] = new CardNumber(Ipp) } }), "Failed");
        Assert.DoesNotContain(Ipp, _journal.Last.Exception!.ToString(), StringComparison.Ordinal);

        Logger().LogError("Failed: {Error}", new InvalidOperationException(Ipp, new StayException(new(Ipp, "Cardiology"))));
        Assert.DoesNotContain(Ipp, _journal.Last.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_exception_stays_unless_all_messages_are_to_be_masked()
    {
        var plain = Thrown(new InvalidOperationException("No bed is free"));

        Logger().LogError(plain, "Failed");
        Assert.Same(plain, _journal.Last!.Exception);

        Logger(options => options.MaskExceptionMessages = true).LogError(plain, "Failed");
        Assert.DoesNotContain("No bed", _journal.Last.Exception!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_lies_beyond_the_bounds_is_masked()
    {
        var deep = Enumerable.Range(0, 100).Aggregate((Chain?)null, static (next, _) => new Chain(new(Ipp), next));
        Logger().LogInformation("{Chain}", deep);
        Assert.EndsWith("Next = *** } } } } } } } }", _journal.Last!.Message, StringComparison.Ordinal);

        Logger().LogInformation("{Many}", Endless());
        Assert.EndsWith("12, 12, ***", _journal.Last.Message, StringComparison.Ordinal);

        var circle = new List<object>();
        circle.Add(circle);
        Logger().LogInformation("{Circle}", circle);
        Assert.DoesNotContain("12", _journal.Last.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_looked_at_where_the_level_is_off()
    {
        using var factory = LoggerFactory.Create(logging => logging.AddProvider(_journal).SetMinimumLevel(LogLevel.Warning).AddHealthDataRedaction());

        factory.CreateLogger("x").LogInformation("{Trap}", Trap());

        Assert.Empty(_journal.Lines);

        static IEnumerable<object> Trap()
        {
            yield return Fail();
        }

        static object Fail() => throw new InvalidOperationException("It was looked at.");
    }

    private static IEnumerable<object> Endless()
    {
        while (true)
            yield return 12;
    }

    private static Exception Thrown(Exception exception)
    {
        try
        {
            throw exception;
        }
        catch (Exception thrown)
        {
            return thrown;
        }
    }

    private ILogger Logger(Action<RedactionOptions>? configure = null)
    {
        var options = new RedactionOptions();
        configure?.Invoke(options);
        return new RedactingLoggerFactory(LoggerFactory.Create(logging => logging.AddProvider(_journal)), options).CreateLogger("x");
    }
}
