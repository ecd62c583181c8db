using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SovereignData.Analyzers.Configuration;

/// <summary>The policy of one compilation: its files, its options, the catalogue with both, and what holds at each tree.</summary>
internal sealed class PolicyContext
{
    private readonly AnalyzerConfigOptionsProvider _provider;
    private readonly ConcurrentDictionary<SyntaxTree, EffectivePolicy> _perTree = new();

    private PolicyContext(AnalyzerConfigOptionsProvider provider, IReadOnlyList<PolicyDocument> files, IReadOnlyList<PolicyOptions> options, Catalogue catalogue, Day today, string fingerprint)
    {
        _provider = provider;
        Fingerprint = fingerprint;
        Files = files;
        Options = options;
        Catalogue = catalogue;
        Documents = [.. catalogue.Documents, .. files];
        Today = today;
    }

    /// <summary>The valid policy files, in the order of their paths.</summary>
    public IReadOnlyList<PolicyDocument> Files { get; }

    /// <summary>The distinct options of all files of code: sources, pseudonymisers, destinations and hosts are their union.</summary>
    public IReadOnlyList<PolicyOptions> Options { get; }

    public Catalogue Catalogue { get; }

    /// <summary>The catalogue's own documents, then the policy files.</summary>
    public IReadOnlyList<PolicyDocument> Documents { get; }

    /// <summary>The texts of all files and options.</summary>
    public string Fingerprint { get; }

    /// <summary>What the build says is today, so that every build can be made again.</summary>
    public Day Today { get; }

    public static PolicyContext Read(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var valid = PolicyFiles.Read(options.AdditionalFiles, cancellationToken).Where(static file => file.Reading.IsValid).ToList();
        var files = valid.ConvertAll(static file => file.Reading.Document);
        var named = Catalogue.BuiltIn.With(files);
        var provider = options.AnalyzerConfigOptionsProvider;
        var texts = OptionText.Distinct(compilation, provider).ToList();
        var perTree = texts
            .Select(text => PolicyOptionsReader.Read(text.Keys, key => text.TryGetValue(key, out var value) ? value : null, named).Options)
            .ToList();
        var catalogue = Catalogue.BuiltIn.With(files, perTree.SelectMany(static option => option.OnPremisesHosts));
        var fingerprint = string.Join("\0", valid.Select(static file => file.Text.ToString()).Concat(texts.Select(OptionText.Joined)));
        return new PolicyContext(provider, files, perTree, catalogue, BuildDate.Read(provider), fingerprint);
    }

    /// <summary>The policy in force at a file.</summary>
    public EffectivePolicy At(SyntaxTree tree) => _perTree.GetOrAdd(tree, one =>
    {
        var text = OptionText.Of(_provider.GetOptions(one));
        var options = PolicyOptionsReader.Read(text.Keys, key => text.TryGetValue(key, out var value) ? value : null, Catalogue).Options;
        return EffectivePolicy.Create(Files, options);
    });
}
