using SovereignData.Analyzers.Flow;
using SovereignData.Analyzers.Labels;

namespace SovereignData.Analyzers.Tagging;

/// <summary>Which members of a type look like identifiers or health data and carry no tag.</summary>
internal sealed class Candidates(TagReader tags)
{
    /// <summary>The shortest identifier that the state gives: thirteen digits, without its key.</summary>
    private const int NationalNumberLength = 13;

    public IReadOnlyList<Candidate> In(INamedTypeSymbol type)
    {
        if (!DataMembers.AreIn(type) || tags.DeclaredOf(type).Kind is TagKind.Cut or TagKind.Level)
            return [];
        var known = new List<(ISymbol Member, Term Term, Setting Own)>();
        foreach (var member in DataMembers.Of(type))
        {
            var words = Words.Of(member.Name);
            if (Recognise(member, words) is { } term)
                known.Add((member, term, Settings.OfMember(words)));
        }

        if (known.Count == 0)
            return [];
        var terms = known.ConvertAll(static one => one.Term);
        known.AddRange(DataMembers.Of(type)
            .Select(member => (member, Recogniser.FindBeside(Words.Of(member.Name), FormOf(member), terms)!, Setting.None))
            .Where(static one => one.Item2 is not null));
        var setting = SettingOf(type, terms);
        return [.. known.Where(one => one.Term.Needs <= Settings.Max(setting, one.Own)).Select(one => Untagged(one.Member, one.Term)).OfType<Candidate>()];
    }

    private Setting SettingOf(INamedTypeSymbol type, IEnumerable<Term> terms) =>
        tags.DeclaredOf(type).IsLabel || type.GetMembers().Any(member => member is IPropertySymbol or IFieldSymbol && tags.OwnOf(member).IsLabel)
            ? Setting.Care
            : Settings.Max(Settings.Of(type), Company.Of(terms));

    private static Term? Recognise(ISymbol member, IReadOnlyList<string> words)
    {
        var form = FormOf(member);
        if (form == Form.None)
            return null;
        var term = Recogniser.Find(words, form) ?? (form == Form.Text ? Formats.Find(member) : null);
        return term is { Likeness: Likeness.NationalNumber } && Formats.LongestOf(member) < NationalNumberLength ? null : term;
    }

    private static Form FormOf(ISymbol member) => FlowKeys.TypeOf(member) is { } type ? Forms.Of(type) : Form.None;

    private Candidate? Untagged(ISymbol member, Term term)
    {
        var tag = tags.Of(member);
        if (tag.Kind is TagKind.Cut or TagKind.Level || IsMisplaced(member) || tags.OwnOf(member).Kind != TagKind.None || tags.OfType(FlowKeys.TypeOf(member)!).Kind != TagKind.None)
            return null;
        if (!tag.IsLabel)
            return new(member, term, CountsAsFact: false);
        return term.IsDirectIdentifier && tag.Level < Level.Identifying ? new(member, term, CountsAsFact: true) : null;
    }

    /// <summary>A tag on the storage of a property has no effect, which another rule reports.</summary>
    private static bool IsMisplaced(ISymbol member) => member is IPropertySymbol && member.ContainingType.GetMembers().Any(field =>
        field is IFieldSymbol { AssociatedSymbol: { } stored } && SymbolEqualityComparer.Default.Equals(stored, member)
        && AttributeTags.Read(field.GetAttributes(), member).Kind != TagKind.None);
}
