using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>Tags that stand on what implements or overrides a member, and not on the member that is read.</content>
internal sealed partial class BodyAnalysis
{
    /// <summary>The tags of the stored properties that may stand behind one.</summary>
    private FactSet TagsBehind(IPropertySymbol property, HeapObject owner, SyntaxNode? syntax)
    {
        var facts = FactSet.Empty;
        foreach (var behind in _engine.Dispatch.PropertiesBehind(property, owner.Type, owner.IsExact))
        {
            if (_model.TagOf(behind) is { IsLabel: true } tag)
                facts = facts.With(SourceFact(tag, owner.Input, syntax));
        }

        return facts;
    }

    /// <summary>What an accessor gives, with the tag of its own property.</summary>
    private Value TaggedAs(IMethodSymbol accessor, Value result, SyntaxNode syntax)
    {
        if (accessor is not { MethodKind: MethodKind.PropertyGet, AssociatedSymbol: { } property })
            return result;
        var tag = _model.TagOf(property);
        return tag.IsLevel ? Value.Of(SourceFact(tag, input: null, syntax))
            : tag.IsLabel && !IsLowered(Whole(result)) ? result.WithMore(FactSet.Of(SourceFact(tag, input: null, syntax)))
            : result;
    }
}
