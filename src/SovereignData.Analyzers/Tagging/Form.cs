namespace SovereignData.Analyzers.Tagging;

/// <summary>What values a member can hold, as far as identifiers are told from flags and services by it.</summary>
[Flags]
internal enum Form
{
    None = 0,
    Text = 1,
    Number = 2,
    Date = 4,
    Texts = 8,
    Choice = 16,
}
