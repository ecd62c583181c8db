using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <summary>
/// Text that is put together of parts. Where it is an address, it is known which parts decide its host: the others say nothing of where it leads,
/// whatever addresses they hold.
/// </summary>
internal sealed class AddressText
{
    private const int ConstantsPerPart = 4;
    private const int Alternatives = 8;

    private readonly List<Part> _parts = [];

    [Flags]
    private enum Standing
    {
        None = 0,

        /// <summary>In a text that is no address.</summary>
        Plain = 1,

        /// <summary>It is the beginning of the address, or all of it.</summary>
        Begins = 2,

        /// <summary>It is the host.</summary>
        IsHost = 8,

        /// <summary>It is a part of a host that the rest does not tell.</summary>
        OfHost = 4,
    }

    /// <param name="Texts">What the part may be.</param>
    /// <param name="Facts">What else is known of it.</param>
    /// <param name="IsOpen">Whether it may be something that is not known.</param>
    private sealed record Part(string[] Texts, FactSet Facts, bool IsOpen)
    {
        public FactSet All { get; init; } = Facts;
    }

    public void Append(string text)
    {
        if (_parts.Count > 0 && _parts[_parts.Count - 1] is { IsOpen: false, Texts: [var before], Facts.IsEmpty: true } last)
            _parts[_parts.Count - 1] = last with { Texts = [before + text] };
        else
            _parts.Add(new([text], FactSet.Empty, IsOpen: false));
    }

    public void Append(FactSet facts)
    {
        var texts = new List<string>();
        foreach (var fact in facts)
        {
            if (fact.Origin is ConstantOrigin constant && !texts.Contains(constant.Text, StringComparer.Ordinal))
                texts.Add(constant.Text);
        }

        var rest = facts.Select(static fact => fact.Origin is ConstantOrigin ? null : fact);
        var isOpen = texts.Count is 0 or > ConstantsPerPart || rest.Any(static fact => fact.Origin is UnknownTextOrigin or OpaqueEndpointOrigin or InputOrigin { Part: not AddressPart.Beside });
        _parts.Add(new(texts.Count > ConstantsPerPart ? [] : [.. texts], rest, isOpen) { All = facts });
    }

    public FactSet Build(SyntaxNode syntax)
    {
        var standings = new Standing[_parts.Count];
        var result = FactSet.Empty;
        if (_parts.Count > AddressTemplate.Parts)
            standings = [.. standings.Select(static _ => Standing.Plain)];
        foreach (var text in _parts.Count > AddressTemplate.Parts ? [] : Texts())
        {
            if (Read(text, standings) is { } constant)
                result = result.With(new(new ConstantOrigin(AddressTemplate.UpToHost(AddressTemplate.Plain(constant, _parts.Count)), IsEndpoint: false), Level.Identifying, Trace.Start(Operations.Describe(syntax), Place.Of(syntax))));
        }

        for (var i = 0; i < _parts.Count; i++)
            result = result.Union(Standings(_parts[i], standings[i], isFirst: i == 0));
        return result;
    }

    private static FactSet Standings(Part part, Standing standing, bool isFirst)
    {
        var facts = standing.HasFlag(Standing.Plain) && isFirst ? part.All : part.Facts;
        var isPlain = (standing & (Standing.Plain | Standing.Begins)) != Standing.None;
        if (!isPlain)
            facts = facts.As(standing.HasFlag(Standing.IsHost) ? AddressPart.Host : AddressPart.Beside);
        if (standing.HasFlag(Standing.OfHost))
            return facts.Union(UnknownAddress);
        if (facts.Any(static fact => fact.Origin is InputOrigin { Part: not AddressPart.Beside }))
            return facts;
        return standing.HasFlag(Standing.IsHost) ? facts.Union(UnknownAddress) : standing.HasFlag(Standing.Begins) ? facts.Union(Unknown) : facts;
    }

    /// <summary>The fact that a text is not known.</summary>
    public static FactSet Unknown { get; } = FactSet.Of(new(new UnknownTextOrigin(IsAddress: false), Level.Identifying, Trace.Start("", place: null)));

    /// <summary>The fact that the host of an address is not known.</summary>
    public static FactSet UnknownAddress { get; } = FactSet.Of(new(new UnknownTextOrigin(IsAddress: true), Level.Identifying, Trace.Start("", place: null)));

    /// <summary>What the text may be, with holes; too many parts that may be this or that are holes, too.</summary>
    private List<string> Texts()
    {
        var texts = new List<string> { "" };
        for (var i = 0; i < _parts.Count; i++)
        {
            var part = _parts[i];
            if (part.Texts.Length * texts.Count > Alternatives)
                _parts[i] = part = part with { Texts = [], IsOpen = true };
            string[] choices = part.IsOpen ? [.. part.Texts, AddressTemplate.HoleOf(i)] : part.Texts;
            texts = [.. texts.SelectMany(_ => choices, static (text, choice) => text + choice)];
        }

        return texts;
    }

    /// <summary>Says of each part how it stands in a text, and gives the text, or what of it may be all, where it names a host.</summary>
    private string? Read(string text, Standing[] standings)
    {
        if (!AddressTemplate.HasHole(text))
            return HostText.MayNameHost(text) ? text : null;
        var hosts = HostText.HostsIn(text, out var isBeginning);
        for (var i = 0; i < standings.Length; i++)
        {
            if (text.IndexOf(AddressTemplate.HoleOf(i), StringComparison.Ordinal) >= 0)
                standings[i] |= hosts is null ? Standing.Plain : OfPart(i, hosts, isBeginning);
        }

        if (hosts is null || isBeginning)
            return null;
        return hosts.Any(static host => !AddressTemplate.HasHole(host) || AddressTemplate.DomainOf(host) is not null)
            ? text
            : hosts.Select(host => AddressTemplate.WholeBefore(text, host)).FirstOrDefault(static whole => whole is not null);
    }

    private static Standing OfPart(int part, IReadOnlyList<string> hosts, bool isBeginning)
    {
        foreach (var host in hosts)
        {
            if (host.IndexOf(AddressTemplate.HoleOf(part), StringComparison.Ordinal) < 0 || (!isBeginning && AddressTemplate.DomainOf(host) is not null))
                continue;
            return isBeginning ? Standing.Begins : AddressTemplate.IsHole(host, part) ? Standing.IsHost : Standing.OfHost;
        }

        return Standing.None;
    }
}
