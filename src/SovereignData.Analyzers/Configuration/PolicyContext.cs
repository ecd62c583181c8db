using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SovereignData.Analyzers.Configuration;

/// <summary>The policy of one compilation: its files, its options, the catalogue with both, and what holds at each tree.</summary>
internal sealed class PolicyContext
{
    private static readonly ConditionalWeakTable<Compilation, PolicyContext> Known = new();

    private readonly AnalyzerOptions _host;
    private readonly ConcurrentDictionary<SyntaxTree, (PolicyOptions Options, EffectivePolicy Policy)> _perTree = new();

    private PolicyContext(AnalyzerOptions host, IReadOnlyList<ReadPolicy> files, IReadOnlyList<PolicyOptions> options, Catalogue catalogue, string fingerprint)
    {
        _host = host;
        Fingerprint = fingerprint;
        Sources = files;
        Files = [.. files.Select(static file => file.Document)];
        Options = options;
        Catalogue = catalogue;
        Documents = [.. catalogue.Documents, .. Files];
        Today = BuildDate.Read(host.AnalyzerConfigOptionsProvider);
    }

    /// <summary>The valid policy files with their texts, in the order of their paths.</summary>
    public IReadOnlyList<ReadPolicy> Sources { get; }

    /// <summary>The valid policy files, in the order of their paths.</summary>
    public IReadOnlyList<PolicyDocument> Files { get; }

    /// <summary>The distinct options of all files of code: sources, pseudonymisers, destinations and hosts are their union.</summary>
    public IReadOnlyList<PolicyOptions> Options { get; }

    public Catalogue Catalogue { get; }

    /// <summary>What the project hands to its analyzers beside code.</summary>
    public ImmutableArray<AdditionalText> AdditionalFiles => _host.AdditionalFiles;

    /// <summary>The catalogue's own documents, then the policy files.</summary>
    public IReadOnlyList<PolicyDocument> Documents { get; }

    /// <summary>The texts of all files and options.</summary>
    public string Fingerprint { get; }

    /// <summary>What the build says is today, so that every build can be made again.</summary>
    public Day Today { get; }

    /// <summary>Reads it once for all analyzers of a compilation.</summary>
    public static PolicyContext Read(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var known = Known.GetValue(compilation, one => Make(one, options, cancellationToken));
        return ReferenceEquals(known._host, options) ? known : Make(compilation, options, cancellationToken);
    }

    /// <summary>The policy in force at a file.</summary>
    public EffectivePolicy At(SyntaxTree tree) => PerTree(tree).Policy;

    /// <summary>The options at a file.</summary>
    public PolicyOptions OptionsAt(SyntaxTree tree) => PerTree(tree).Options;

    /// <summary>From how many days before its end an authorisation in a policy file is warned of: what the code's options say, of several the longest.</summary>
    public int WarningDays => Options
        .Select(static options => options.AuthorisationWarningDays)
        .Where(static days => days != PolicyOptions.Empty.AuthorisationWarningDays)
        .DefaultIfEmpty(PolicyOptions.Empty.AuthorisationWarningDays)
        .Max();

    private static PolicyContext Make(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var files = PolicyFiles.Read(options.AdditionalFiles, cancellationToken).Where(static file => file.Reading.IsValid).ToList();
        var documents = files.ConvertAll(static file => file.Document);
        var named = Catalogue.BuiltIn.With(documents);
        var texts = OptionText.Distinct(compilation, options.AnalyzerConfigOptionsProvider).ToList();
        var perTree = texts
            .Select(text => PolicyOptionsReader.Read(text.Keys, key => text.TryGetValue(key, out var value) ? value : null, named).Options)
            .ToList();
        var catalogue = Catalogue.BuiltIn.With(documents, perTree.SelectMany(static option => option.OnPremisesHosts));
        var fingerprint = string.Join("\0", files.Select(static file => file.Text.ToString()).Concat(texts.Select(OptionText.Joined)));
        return new PolicyContext(options, files, perTree, catalogue, fingerprint);
    }

    private (PolicyOptions Options, EffectivePolicy Policy) PerTree(SyntaxTree tree) => _perTree.GetOrAdd(tree, one =>
    {
        var text = OptionText.Of(_host.AnalyzerConfigOptionsProvider.GetOptions(one));
        var options = PolicyOptionsReader.Read(text.Keys, key => text.TryGetValue(key, out var value) ? value : null, Catalogue).Options;
        return (options, EffectivePolicy.Create(Files, options));
    });
}
