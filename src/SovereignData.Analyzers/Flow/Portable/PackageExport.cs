namespace SovereignData.Analyzers.Flow.Portable;

/// <summary>What an assembly says of its own members, as read from it; nothing is decoded before it is asked for.</summary>
internal sealed class PackageExport
{
    /// <summary>The key of the assembly's metadata. Another version has another key, and is not looked at.</summary>
    public const string Key = "SovereignData.Summaries/1";

    /// <summary>The generated file that bears it. It declares nothing.</summary>
    public const string FileName = "SovereignData.Summaries.g.cs";

    private readonly List<string> _strings;
    private readonly Dictionary<string, string> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Implementation>> _implementations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HiddenTags> _hidden = new(StringComparer.Ordinal);
    private readonly HashSet<string> _weak = new(StringComparer.Ordinal);
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, PortableSummary?> _decoded = new(StringComparer.Ordinal);

    private PackageExport(List<string> strings) => _strings = strings;

    public static bool IsWrittenIn(SyntaxTree tree) => tree.FilePath.EndsWith(FileName, StringComparison.Ordinal);

    public static PackageExport? Read(string text)
    {
        var end = text.IndexOf("\n\n", StringComparison.Ordinal);
        if (end < 0 || StringTable.Read(text.Substring(0, end).Split('\n')) is not { } strings)
            return null;
        var export = new PackageExport(strings);
        foreach (var line in text.Substring(end + 2).Split('\n'))
        {
            if (line.Length > 0 && !export.Add(line.Split([' '], 3)))
                return null;
        }

        return export;
    }

    /// <summary>The summary of a member; null where it does what unknown code does.</summary>
    public PortableSummary? Find(string member) =>
        _members.TryGetValue(member, out var text) ? _decoded.GetOrAdd(member, _ => new SummaryTextReader(text, _strings).Read()) : null;

    /// <summary>What this assembly has behind a virtual member or a member of an interface, of whatever assembly.</summary>
    public IReadOnlyList<Implementation> ImplementationsOf(string member) => _implementations.TryGetValue(member, out var found) ? found : [];

    public HiddenTags? HiddenTagsOf(string type) => _hidden.TryGetValue(type, out var found) ? found : null;

    /// <summary>Whether a member is declared to lower, and does not; or what this assembly has behind it.</summary>
    public bool IsWeak(string member) => _weak.Contains(member);

    private bool Add(string[] parts)
    {
        switch (parts)
        {
            case ["w", var id] when StringAt(id) is { } member:
                _weak.Add(member);
                return true;
            case ["t", var id, var rest] when StringAt(id) is { } type && HiddenTagsText.Read(rest, StringAt) is { } tags:
                _hidden[type] = tags;
                return true;
            case ["m", var id, var summary] when StringAt(id) is { } member:
                _members[member] = summary;
                return true;
            case ["m", var id] when StringAt(id) is { } member:
                _members[member] = "";
                return true;
            case ["v", var id, var rest] when StringAt(id) is { } member && rest.Split(' ') is [var type, var own] && StringAt(type) is { } closed && StringAt(own) is { } implementation:
                if (!_implementations.TryGetValue(member, out var list))
                    _implementations.Add(member, list = []);
                list.Add(new(closed, implementation));
                return true;
            default:
                return false;
        }
    }

    private string? StringAt(string token) => Digits.TryRead(token, out var number) && number >= 0 && number < _strings.Count ? _strings[number] : null;
}

/// <param name="Type">The type through which the member is called, as the implementer constructs it.</param>
/// <param name="Member">The member that implements it.</param>
internal sealed record Implementation(string Type, string Member);
