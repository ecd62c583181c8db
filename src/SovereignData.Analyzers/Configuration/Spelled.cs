namespace SovereignData.Analyzers.Configuration;

/// <summary>Annotations of ours whose names stand in a file.</summary>
[Flags]
internal enum Spelled
{
    None = 0,
    Tag = 1,
    Pseudonymiser = 2,
    Authorisation = 4,
    Annotation = 8,
}
