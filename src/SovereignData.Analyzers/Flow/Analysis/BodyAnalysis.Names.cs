using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>Values that become part of what things are called.</content>
internal sealed partial class BodyAnalysis
{
    private CallSite WithNames(CallSite site) => _model.NamingOf(site.Method) is not { } role ? site : site with
    {
        Arguments = [.. site.Arguments.Select(argument => role.Names(argument.Parameter) ? argument with { Value = AsName(argument.Value) } : argument)],
    };

    /// <summary>The same value, known to be a name; what an object holds is so beside being what the object holds.</summary>
    private Value AsName(Value value) => value.Objects.IsEmpty ? value.WithFacts(AsName(value.Facts)) : value.WithMore(AsName(Whole(value)).Select(static fact => fact.IsName ? fact : null));

    private static FactSet AsName(FactSet facts) =>
        facts.Select(static fact => fact.Origin is SourceOrigin or InputOrigin { IsService: false } or TypeParameterOrigin ? fact with { IsName = true } : fact);
}
