namespace SovereignData.Analyzers.Rules;

/// <summary>The descriptors: category from the id's first digit, texts from the resources by the id, the page from the id.</summary>
internal static class Rule
{
    private const string Repository = "https://github.com/SovereignData/SovereignData.Analyzers";

    public static DiagnosticDescriptor Inventory { get; } = Make(RuleIds.Inventory, DiagnosticSeverity.Info, isEnabled: false);

    public static DiagnosticDescriptor IdentifyingAtInadmissibleDestination { get; } = Make(RuleIds.IdentifyingAtInadmissibleDestination, DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor PseudonymisedAtInadmissibleDestination { get; } = Make(RuleIds.PseudonymisedAtInadmissibleDestination, DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor UnknownHost { get; } = Make(RuleIds.UnknownHost, DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor UnknownPackage { get; } = Make(RuleIds.UnknownPackage, DiagnosticSeverity.Info);

    public static DiagnosticDescriptor SettingNamesEndpoint { get; } = Make(RuleIds.SettingNamesEndpoint, DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor EuropeanRegion { get; } = Make(RuleIds.EuropeanRegion, DiagnosticSeverity.Info);

    public static DiagnosticDescriptor UndeterminedDestination { get; } = Make(RuleIds.UndeterminedDestination, DiagnosticSeverity.Info);

    public static DiagnosticDescriptor MissingPseudonymisation { get; } = Make(RuleIds.MissingPseudonymisation, DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor WeakPseudonymisation { get; } = Make(RuleIds.WeakPseudonymisation, DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor ExposedKey { get; } = Make(RuleIds.ExposedKey, DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor HealthDataInLog { get; } = Make(RuleIds.HealthDataInLog, DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor HealthDataInException { get; } = Make(RuleIds.HealthDataInException, DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor IdentifyingName { get; } = Make(RuleIds.IdentifyingName, DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor LeakSwitch { get; } = Make(RuleIds.LeakSwitch, DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor UntaggedMember { get; } = Make(RuleIds.UntaggedMember, DiagnosticSeverity.Info);

    public static DiagnosticDescriptor UntaggedHolder { get; } = Make(RuleIds.UntaggedHolder, DiagnosticSeverity.Info, isEnabled: false);

    public static DiagnosticDescriptor MisusedAnnotation { get; } = Make(RuleIds.MisusedAnnotation, DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor LooserTag { get; } = Make(RuleIds.LooserTag, DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor NothingTagged { get; } = Make(RuleIds.NothingTagged, DiagnosticSeverity.Info, WellKnownDiagnosticTags.CompilationEnd);

    public static DiagnosticDescriptor ExpiredAuthorisation { get; } = Make(RuleIds.ExpiredAuthorisation, DiagnosticSeverity.Error);

    public static DiagnosticDescriptor EndingAuthorisation { get; } = Make(RuleIds.EndingAuthorisation, DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor IncompleteAuthorisation { get; } = Make(RuleIds.IncompleteAuthorisation, DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor UnneededAuthorisation { get; } = Make(RuleIds.UnneededAuthorisation, DiagnosticSeverity.Info, WellKnownDiagnosticTags.CompilationEnd);

    public static DiagnosticDescriptor InvalidPolicyFile { get; } = Make(RuleIds.InvalidPolicyFile, DiagnosticSeverity.Error, WellKnownDiagnosticTags.CompilationEnd);

    public static DiagnosticDescriptor InvalidOption { get; } = Make(RuleIds.InvalidOption, DiagnosticSeverity.Warning, WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>An entry of the baseline that lists what no longer occurs: like an option that does nothing, it is reported where it is written.</summary>
    public static DiagnosticDescriptor StaleBaselineEntry { get; } = Make(RuleIds.InvalidOption, "Baseline_Stale", DiagnosticSeverity.Warning, isEnabled: true, WellKnownDiagnosticTags.CompilationEnd);

    public static DiagnosticDescriptor UnknownSymbol { get; } = Make(RuleIds.UnknownSymbol, DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor AnalysisStopped { get; } = Make(RuleIds.AnalysisStopped, DiagnosticSeverity.Warning);

    /// <summary>The rules that a flow can raise.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfFlows { get; } = ImmutableArray.Create(
        IdentifyingAtInadmissibleDestination,
        PseudonymisedAtInadmissibleDestination,
        UnknownHost,
        UnknownPackage,
        UndeterminedDestination,
        MissingPseudonymisation,
        HealthDataInLog,
        HealthDataInException,
        IdentifyingName);

    public static DiagnosticDescriptor? Find(string id) => OfFlows.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.Ordinal));

    private static DiagnosticDescriptor Make(string id, DiagnosticSeverity severity, params string[] tags) => Make(id, severity, isEnabled: true, tags);

    private static DiagnosticDescriptor Make(string id, DiagnosticSeverity severity, bool isEnabled, params string[] tags) => Make(id, $"{id}_Message", severity, isEnabled, tags);

    private static DiagnosticDescriptor Make(string id, string message, DiagnosticSeverity severity, bool isEnabled, params string[] tags) => new(
        id,
        Texts.Of($"{id}_Title"),
        Texts.Of(message),
        CategoryOf(id),
        severity,
        isEnabled,
        Texts.Of($"{id}_Description"),
        $"{Repository}/blob/main/docs/rules/{id}.md",
        tags);

    private static string CategoryOf(string id) => id[3] switch
    {
        '0' or '1' => "Sovereignty",
        '2' => "Pseudonymisation",
        '3' => "Tagging",
        '4' => "Authorisation",
        _ => "Policy",
    };
}
