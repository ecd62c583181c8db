using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>What patterns bind.</content>
internal sealed partial class BodyAnalysis
{
    private Value MatchPattern(IIsPatternOperation test)
    {
        Match(test.Pattern, Evaluate(test.Value), test.Value.Syntax);
        return Value.Nothing;
    }

    private void Match(IPatternOperation pattern, Value value, SyntaxNode syntax)
    {
        switch (pattern)
        {
            case IDeclarationPatternOperation declaration:
                Bind(declaration.DeclaredSymbol, View(declaration.MatchesNull ? value : Fitting(value, declaration.MatchedType), declaration.MatchedType, declaration), syntax);
                break;
            case IRecursivePatternOperation recursive:
                MatchRecursive(recursive, View(Fitting(value, recursive.MatchedType), recursive.MatchedType, recursive), syntax);
                break;
            case IListPatternOperation list:
                MatchList(list, value, syntax);
                break;
            case ISlicePatternOperation { Pattern: { } inner }:
                Match(inner, value, syntax);
                break;
            case IBinaryPatternOperation binary:
                Match(binary.LeftPattern, value, syntax);
                Match(binary.RightPattern, value, syntax);
                break;
            case INegatedPatternOperation negated:
                Match(negated.Pattern, value, syntax);
                break;
            case IConstantPatternOperation or IRelationalPatternOperation or ITypePatternOperation or IDiscardPatternOperation:
                break;
            default:
                foreach (var child in pattern.ChildOperations.OfType<IPatternOperation>())
                    Match(child, value, syntax);
                break;
        }
    }

    private void MatchRecursive(IRecursivePatternOperation pattern, Value value, SyntaxNode syntax)
    {
        foreach (var property in pattern.PropertySubpatterns)
        {
            _receivers.Push(value);
            var member = Evaluate(property.Member);
            _receivers.Pop();
            Match(property.Pattern, member, property.Syntax);
        }

        if (!pattern.DeconstructionSubpatterns.IsEmpty)
        {
            var parts = Parts(value, pattern.DeconstructSymbol as IMethodSymbol, pattern.DeconstructionSubpatterns.Length, pattern);
            for (var i = 0; i < pattern.DeconstructionSubpatterns.Length; i++)
                Match(pattern.DeconstructionSubpatterns[i], parts[i], syntax);
        }

        Bind(pattern.DeclaredSymbol, value, syntax);
    }

    private void MatchList(IListPatternOperation list, Value value, SyntaxNode syntax)
    {
        var isAfterSlice = false;
        for (var i = 0; i < list.Patterns.Length; i++)
        {
            var pattern = list.Patterns[i];
            if (pattern is ISlicePatternOperation)
            {
                isAfterSlice = true;
                Match(pattern, Slice(value, pattern, syntax), syntax);
                continue;
            }

            Match(pattern, isAfterSlice ? AllElements(value, syntax) : ElementAt(value, i, syntax), syntax);
        }

        Bind(list.DeclaredSymbol, value, syntax);
    }

    private void Bind(ISymbol? symbol, Value value, SyntaxNode syntax)
    {
        if (symbol is not null)
            Set(_registry.Variable(symbol), Step(value, symbol.Name, syntax));
    }
}
