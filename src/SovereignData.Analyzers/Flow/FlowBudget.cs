namespace SovereignData.Analyzers.Flow;

/// <summary>Every bound of the engine, by name. Past one of them the result stays sound or says SOV9004.</summary>
internal static class FlowBudget
{
    /// <summary>Members in one access path; a deeper read means everything below the bound.</summary>
    public const int PathDepth = 6;

    /// <summary>The same, in the summary of a member that is taken coarsely.</summary>
    public const int CoarsePathDepth = 3;

    /// <summary>Distinct origins that one value tells apart; beyond it inputs are taken as a whole, and sources of one level by the first of them.</summary>
    public const int FactsPerValue = 32;

    /// <summary>Statics among them once there are more; of the others nothing is told, which is said where the value is sent.</summary>
    public const int StaticsPerValue = 16;

    /// <summary>Distinct objects that one value may stand for.</summary>
    public const int ObjectsPerValue = 64;

    /// <summary>The same, in the summary of a member that is taken coarsely: of more, what they hold is said.</summary>
    public const int CoarseObjectsPerValue = 4;

    /// <summary>Facts and objects that a summary states; past it, its paths are shortened, one member after another.</summary>
    public const int SummaryWeight = 1_500;

    /// <summary>Objects that a summary hands to its callers; the rest are folded into what they hold.</summary>
    public const int ObjectsPerSummary = 96;

    /// <summary>The same, of members that call themselves or each other: what they hand each other multiplies.</summary>
    public const int ObjectsPerRecursiveSummary = 12;

    /// <summary>Calls through which a created object keeps an identity of its own.</summary>
    public const int ObjectDepth = 4;

    /// <summary>Element positions that an array or a list tells apart.</summary>
    public const int ElementPositions = 64;

    /// <summary>Overwritten members that the whole of an input is told without; past it, what they held counts as still there.</summary>
    public const int OverwrittenMembers = 16;

    /// <summary>Types that the settings behind one type of options fill; what lies deeper counts as filled by the code alone.</summary>
    public const int OptionTypes = 16;

    /// <summary>Steps of a path that a diagnostic shows.</summary>
    public const int TraceLength = 24;

    /// <summary>Places that one reference may refer to, once it has been turned from one to another.</summary>
    public const int References = 8;

    /// <summary>References made out of references, by methods that return one; deeper ones refer to what these refer to.</summary>
    public const int ReferenceDepth = 3;

    /// <summary>Passes over a loop, or over a body with jumps, before what changes is widened.</summary>
    public const int LoopPasses = 12;

    /// <summary>Members that are asked for what they hold, one leading to another, before a question is given up.</summary>
    public const int Questions = 1024;

    /// <summary>Rounds in which members that hold what others hold are asked again.</summary>
    public const int QuestionRounds = 24;

    /// <summary>Slots and objects that one pass over a member looks at, beside those that its size allows.</summary>
    public const int Work = 8_000;

    /// <summary>Slots and objects that one pass over a member looks at for each operation in it.</summary>
    public const int WorkPerOperation = 40;

    /// <summary>What running a delegate counts for among these.</summary>
    public const int WorkPerDelegate = 4;

    /// <summary>How much more a member may look at that is taken coarsely already: there is nothing simpler to fall back on.</summary>
    public const int CoarseWork = 2;

    /// <summary>Passes over a member that calls itself, by way of others or not, before it is given up.</summary>
    public const int RecursionPasses = 20;

    /// <summary>The first of these passes; later ones fold objects into what they hold, join virtual calls, and take nothing back.</summary>
    public const int PrecisePasses = 8;

    /// <summary>The same, where more than <see cref="SmallRecursion"/> members call each other.</summary>
    public const int PrecisePassesOfMany = 3;

    /// <summary>Members that call each other in one circle and get all the precise passes.</summary>
    public const int SmallRecursion = 4;

    /// <summary>Members that call each other in one circle and get precise passes at all.</summary>
    public const int LargeRecursion = 32;

    /// <summary>Implementations that one virtual or interface call goes through one by one; where there are more, what they do is joined first.</summary>
    public const int Implementations = 48;

    /// <summary>Calls of delegates nested in calls of delegates that are told apart; deeper ones are joined per delegate.</summary>
    public const int DelegateDepth = 4;

    /// <summary>The same, in a member that is taken coarsely.</summary>
    public const int CoarseDelegateDepth = 1;

    /// <summary>Calls of delegates below one call of a delegate that are told apart; further ones are joined per delegate.</summary>
    public const int DelegateRuns = 64;

    /// <summary>Passes over delegates that call each other.</summary>
    public const int DelegatePasses = 12;

    /// <summary>Rounds in which delegates put what others made into what they are handed.</summary>
    public const int FillingRounds = 24;

    /// <summary>Deferred calls that are gone through again, since a variable that they capture changed.</summary>
    public const int DeferredRuns = 1024;

    /// <summary>Calls of virtual members on inputs that one summary leaves to its callers to know better; the others are joined.</summary>
    public const int OpenCalls = 16;

    /// <summary>Members below an input on which such a call is left open; one further down is joined.</summary>
    public const int OpenPathDepth = 3;

    /// <summary>Bodies that such a call may run; one that may run more is joined.</summary>
    public const int OpenBodies = 8;

    /// <summary>Such calls resolved inside such calls; deeper ones are joined.</summary>
    public const int OpenDepth = 3;

    /// <summary>The same, where more than <see cref="SmallRecursion"/> members call each other: they come to each other's calls again.</summary>
    public const int OpenDepthOfMany = 1;

    /// <summary>Ways into sinks that one summary tells apart.</summary>
    public const int SinkFlowsPerSummary = 256;
}
