using System.Globalization;

namespace SovereignData.Policy;

/// <summary>Reads the options <c>sovereign_data.*</c>.</summary>
public sealed class PolicyOptionsReader
{
    private const int MostDays = 36500;

    private readonly Func<string, string?> valueOf;
    private readonly Catalogue catalogue;
    private readonly List<OptionError> errors = [];

    private PolicyOptionsReader(Func<string, string?> valueOf, Catalogue catalogue)
    {
        this.valueOf = valueOf;
        this.catalogue = catalogue;
    }

    /// <summary>Reads options. An option that is absent or blank is not set.</summary>
    /// <param name="keys">The keys that are set, ours and others, in whatever case: unknown ones among ours are reported.</param>
    /// <param name="valueOf">The value of a key (in lower case), or null.</param>
    /// <param name="catalogue">The providers that may be named, those of the policy files included; the built-in ones if null.</param>
    public static OptionsReading Read(IEnumerable<string> keys, Func<string, string?> valueOf, Catalogue? catalogue = null)
    {
        var reader = new PolicyOptionsReader(valueOf, catalogue ?? Catalogue.BuiltIn);
        var options = reader.Read([.. keys
            .Select(key => key.ToLowerInvariant())
            .Where(key => key.StartsWith(OptionKeys.Prefix, StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .OrderBy(key => key, StringComparer.Ordinal)]);
        return new OptionsReading(options, reader.errors);
    }

    private PolicyOptions Read(IReadOnlyList<string> keys)
    {
        foreach (var key in keys.Where(key => !IsKnown(key)))
            Report(key, valueOf(key) ?? "", new PolicyMessage("UnknownOption", key) { Valid = OptionKeys.All });

        return new PolicyOptions
        {
            Profile = Profile(),
            Require = [.. OptionKeys.Requirements.Select(entry => Rule(entry.Key, entry.Level, entry.Kind)).OfType<RequirementRule>()],
            AllowedProviders = List(OptionKeys.AllowedProviders, Provider),
            DeniedProviders = List(OptionKeys.DeniedProviders, Provider),
            OnPremisesHosts = List(OptionKeys.OnPremisesHosts, Host),
            HealthTypes = List(OptionKeys.HealthTypes, (key, text) => Symbol(key, text, "T")),
            DirectIdentifiers = List(OptionKeys.DirectIdentifiers, (key, text) => Symbol(key, text, "TMPF")),
            Pseudonymisers = List(OptionKeys.Pseudonymisers, (key, text) => Symbol(key, text, "TM")),
            Destinations = [.. keys.Where(IsDestination).Select(Destination).OfType<PolicyDestination>()],
            AuthorisationWarningDays = Days() ?? PolicyOptions.Empty.AuthorisationWarningDays,
        };
    }

    private static bool IsKnown(string key) => IsDestination(key) || OptionKeys.All.Contains(key, StringComparer.Ordinal);

    private static bool IsDestination(string key) => key.StartsWith(OptionKeys.DestinationPrefix, StringComparison.Ordinal);

    private Profile? Profile()
    {
        if (Text(OptionKeys.Profile) is not { } name)
            return null;

        if (PolicyNames.TryParse(name, out Profile profile))
            return profile;

        Report(OptionKeys.Profile, name, new PolicyMessage("UnknownProfile", name) { Valid = PolicyNames.Profiles.Names });
        return null;
    }

    private RequirementRule? Rule(string key, Level level, DestinationKind? kind)
    {
        if (Text(key) is not { } text)
            return null;

        var requirement = RequirementText.Read(text, (part, message) => Report(key, part, message));
        return requirement is { } known ? new RequirementRule(level, kind, known) : null;
    }

    private IReadOnlyList<T> List<T>(string key, Func<string, string, T?> read)
        where T : class => Text(key) is { } text ? [.. OptionList.Split(text).Select(item => read(key, item)).OfType<T>()] : [];

    /// <summary>Keeps an unknown id, so that a mistyped list of allowed providers does not come to allow all.</summary>
    private string Provider(string key, string id)
    {
        if (catalogue.FindById(id) is { } known)
            return known.Id;

        Report(key, id, new PolicyMessage("UnknownProvider", id) { Valid = catalogue.Ids });
        return id;
    }

    private HostPattern? Host(string key, string text) =>
        HostPattern.TryParse(text, out var pattern) ? pattern : Report<HostPattern>(key, text, new PolicyMessage("BadHost", text));

    private SymbolPattern? Symbol(string key, string text, string prefixes) =>
        SymbolPattern.TryParse(text, out var pattern) && prefixes.IndexOf(pattern.Prefix) >= 0
            ? pattern
            : Report<SymbolPattern>(key, text, new PolicyMessage("BadSymbol", text, string.Join(", ", prefixes.Select(prefix => $"{prefix}:"))));

    private PolicyDestination? Destination(string key)
    {
        if (Text(key) is not { } target)
            return null;

        var client = $"T:{key.Substring(OptionKeys.DestinationPrefix.Length)}";
        if (!SymbolPattern.TryParse(client, out _))
            return Report<PolicyDestination>(key, target, new PolicyMessage("BadClientType", client.Substring(2)));

        return catalogue.FindTarget(target) is null
            ? Report<PolicyDestination>(key, target, new PolicyMessage("UnknownTarget", target) { Valid = catalogue.Ids })
            : new PolicyDestination(client, target);
    }

    private int? Days()
    {
        if (Text(OptionKeys.AuthorisationWarningDays) is not { } text)
            return null;

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= MostDays)
            return days;

        Report(OptionKeys.AuthorisationWarningDays, text, new PolicyMessage("BadDays", text));
        return null;
    }

    private string? Text(string key) => valueOf(key)?.Trim() is { Length: > 0 } text ? text : null;

    private void Report(string key, string value, PolicyMessage message) => errors.Add(new OptionError(key, value, message));

    private T? Report<T>(string key, string value, PolicyMessage message)
        where T : class
    {
        Report(key, value, message);
        return null;
    }
}
