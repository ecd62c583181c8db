using SovereignData.Policy;

namespace SovereignData.Pseudonymisation.Guard;

/// <summary>The policy that the analyzers judge by, for judging where a running program sends: policy files over the built-in catalogue.</summary>
/// <remarks>
/// It reads <c>sovereign-policy.json</c>, where the profile is what <c>extends</c> says; the options of <c>.editorconfig</c> exist at build
/// time only. Immutable and safe to share.
/// </remarks>
public sealed class EndpointPolicy
{
    private readonly EffectivePolicy _policy;
    private readonly Catalogue _catalogue;
    private readonly IReadOnlyList<Authorisation> _authorisations;

    /// <summary>Lays policy documents over the built-in catalogue.</summary>
    /// <param name="documents">The documents; none for the profile <c>care</c>.</param>
    public EndpointPolicy(params IEnumerable<PolicyDocument> documents)
    {
        var all = documents.ToList();
        _policy = EffectivePolicy.Create(all, PolicyOptions.Empty);
        _catalogue = Catalogue.BuiltIn.With(all);
        _authorisations = [.. all.SelectMany(static document => document.Authorisations)];
    }

    /// <summary>The policy where none is configured: profile <c>care</c>.</summary>
    public static EndpointPolicy Default { get; } = new();

    /// <summary>Reads the text of a policy file.</summary>
    /// <exception cref="FormatException">The text is not a valid policy; the message says where and why.</exception>
    public static EndpointPolicy Parse(string text) => Of([new PolicyFile(PolicyFile.StandardName, text)]);

    /// <summary>Reads policy files; those that they extend are to be named too.</summary>
    /// <exception cref="FormatException">A file is not a valid policy; the message says where and why.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static EndpointPolicy Load(params IEnumerable<string> paths) => Of([.. paths.Select(static path => new PolicyFile(path, File.ReadAllText(path)))]);

    /// <summary>Judges a request.</summary>
    /// <param name="address">The absolute address; null where there is none, which is a destination that cannot be determined.</param>
    /// <param name="level">The level of what is sent.</param>
    /// <param name="kind">What is sent to; an offer that is known to do something narrower than <see cref="DestinationKind.Http"/> beats that.</param>
    /// <param name="today">The day on which assurances and authorisations must hold (UTC).</param>
    /// <param name="scope">The documentation-comment ids by which authorisations may name the sender; empty for those that name none.</param>
    /// <returns>What stands against it; null if nothing does.</returns>
    public EndpointViolation? Judge(Uri? address, Level level, DestinationKind kind, Day today, IEnumerable<string>? scope = null)
    {
        Destination destination = address is { IsAbsoluteUri: true, Host.Length: > 0 } ? _catalogue.Find(address.Host) : Destination.Undetermined.Instance;
        if (Verdict.Of(level, kind, destination, _policy, today) is not Verdict.Violation violation || IsAuthorised(destination, level, today, scope ?? []))
            return null;

        return new(violation, _policy);
    }

    private bool IsAuthorised(Destination destination, Level level, Day today, IEnumerable<string> scope) =>
        destination is Destination.Known known && _authorisations.Any(terms => !terms.HasExpiredOn(today) && terms.Covers(known, level, scope));

    private static EndpointPolicy Of(IReadOnlyList<PolicyFile> files)
    {
        var readings = PolicyReader.ReadAll(files);
        var errors = files.Zip(readings, static (file, reading) => reading.Errors.Select(error => $"{Path.GetFileName(file.Name)}{error}")).SelectMany(static all => all).ToList();
        return errors.Count == 0
            ? new(readings.Select(static reading => reading.Document))
            : throw new FormatException(string.Join(Environment.NewLine, errors));
    }
}
