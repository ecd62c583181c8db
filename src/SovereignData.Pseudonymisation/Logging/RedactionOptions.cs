namespace SovereignData.Pseudonymisation.Logging;

/// <summary>What is kept out of the log beside what its type or member is tagged to be.</summary>
public sealed class RedactionOptions
{
    /// <summary>What stands in place of a value.</summary>
    public string Mask { get; set; } = "***";

    /// <summary>
    /// Names of placeholders, and of keys of scopes, whose values are masked whatever they are: a bare string bears no tag when the
    /// program runs. Case does not count, nor does a leading <c>@</c> or <c>$</c>.
    /// </summary>
    public ISet<string> Names { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Types of others that are health data or identify, and bear no tag: <c>Hl7.Fhir.Model.Patient</c>. Derived ones count too.</summary>
    public ISet<Type> Types { get; } = new HashSet<Type>();

    /// <summary>
    /// Whether the message of every exception is masked. Unless set, it is only that of exceptions whose type, members or
    /// <see cref="Exception.Data"/> hold tagged data, and of those around them.
    /// </summary>
    public bool MaskExceptionMessages { get; set; }
}
