namespace SovereignData.Analyzers.Rules;

/// <summary>What rules tell their code fixes. Linked into the code fixes, which cannot reference this assembly.</summary>
internal static class FixProperties
{
    /// <summary>The attribute to write, as source spells it.</summary>
    public const string Tag = "tag";

    /// <summary>The attribute that is wrong there, as source spells it.</summary>
    public const string Wrong = "wrong";
}
