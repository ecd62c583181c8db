namespace SovereignData.Analyzers.Rules;

/// <summary>The ids of the rules, in one place. Linked into the code fixes, which cannot reference this assembly.</summary>
internal static class RuleIds
{
    public const string Inventory = "SOV0001";
    public const string IdentifyingAtInadmissibleDestination = "SOV1001";
    public const string PseudonymisedAtInadmissibleDestination = "SOV1002";
    public const string UnknownHost = "SOV1003";
    public const string UnknownPackage = "SOV1004";
    public const string SettingNamesEndpoint = "SOV1005";
    public const string EuropeanRegion = "SOV1006";
    public const string UndeterminedDestination = "SOV1007";
    public const string MissingPseudonymisation = "SOV2001";
    public const string WeakPseudonymisation = "SOV2002";
    public const string ExposedKey = "SOV2003";
    public const string HealthDataInLog = "SOV2005";
    public const string HealthDataInException = "SOV2006";
    public const string IdentifyingName = "SOV2007";
    public const string LeakSwitch = "SOV2008";
    public const string UntaggedMember = "SOV3001";
    public const string UntaggedHolder = "SOV3002";
    public const string MisusedAnnotation = "SOV3003";
    public const string LooserTag = "SOV3004";
    public const string NothingTagged = "SOV3005";
    public const string ExpiredAuthorisation = "SOV4001";
    public const string EndingAuthorisation = "SOV4002";
    public const string IncompleteAuthorisation = "SOV4003";
    public const string UnneededAuthorisation = "SOV4004";
    public const string InvalidPolicyFile = "SOV9001";
    public const string InvalidOption = "SOV9002";
    public const string UnknownSymbol = "SOV9003";
    public const string AnalysisStopped = "SOV9004";
}
