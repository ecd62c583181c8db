namespace SovereignData.CodeFixes.Pseudonymising.Candidates;

/// <summary>The pseudonymisers that code at a position can call, the nearest first.</summary>
internal static class PseudonymisersInScope
{
    /// <summary>Those that may take the value; whether they compile there is for the compiler to say.</summary>
    public static IEnumerable<Pseudonymiser> For(ExpressionSyntax value, SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.GetTypeInfo(value, cancellationToken).Type is not { TypeKind: not (TypeKind.Error or TypeKind.Delegate), SpecialType: not SpecialType.System_Void } type)
            return [];
        var reached = Named(model, value.SpanStart).Concat(OfValue(model, value.SpanStart, type)).ToList();
        var known = new HashSet<ISymbol>(reached.Select(static candidate => candidate.Method.Declared()), SymbolEqualityComparer.Default);
        var around = model.GetEnclosingSymbol(value.SpanStart, cancellationToken);
        var within = around as INamedTypeSymbol ?? around?.ContainingType ?? (ISymbol)model.Compilation.Assembly;
        var statics = DeclaredPseudonymisers.Statics(model.Compilation)
            .Where(candidate => !known.Contains(candidate.Method) && model.Compilation.IsSymbolAccessibleWithin(candidate.Method, within));
        return reached.Concat(statics)
            .Where(candidate => Takes(candidate, type, model.Compilation))
            .OrderBy(static candidate => candidate.Reach)
            .ThenBy(static candidate => candidate.Name, StringComparer.Ordinal)
            .ThenBy(static candidate => candidate.Id, StringComparer.Ordinal);
    }

    private static IEnumerable<Pseudonymiser> Named(SemanticModel model, int position)
    {
        var symbols = model.LookupSymbols(position);
        var onReceivers =
            from symbol in symbols
            where TypeOf(symbol) is { } type && LoweringAssemblies.MayLower(type, model.Compilation)
            from candidate in ThatLower(model.LookupSymbols(position, TypeOf(symbol)).Where(static member => !member.IsStatic), Reach.OnReceiver)
            select candidate with { Receiver = symbol.Name };
        return ThatLower(symbols, Reach.ByName).Concat(onReceivers);
    }

    /// <summary>Methods of its type, and extensions that are imported.</summary>
    private static IEnumerable<Pseudonymiser> OfValue(SemanticModel model, int position, ITypeSymbol type) => ThatLower(
        model.LookupSymbols(position, type, includeReducedExtensionMethods: true)
            .Where(member => !member.IsStatic && LoweringAssemblies.MayLower(member.ContainingType, model.Compilation)),
        Reach.OnValue);

    private static IEnumerable<Pseudonymiser> ThatLower(IEnumerable<ISymbol> members, Reach reach) => members
        .OfType<IMethodSymbol>()
        .Select(method => new Pseudonymiser(method, LoweringMethods.Of(method), reach))
        .Where(static candidate => candidate.Lowering != Lowering.None);

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol { IsConst: false } local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol { IsConst: false } field => field.Type,
        IPropertySymbol { IsWriteOnly: false } property => property.Type,
        _ => null,
    };

    /// <summary>One parameter for the value, unless it is the value's own; the others must be optional, or a cancellation token.</summary>
    public static bool Takes(Pseudonymiser candidate, ITypeSymbol type, Compilation compilation) =>
        candidate.Method.Parameters.Skip(candidate.Reach == Reach.OnValue ? 0 : 1).All(static other => other.IsOptional || other.IsParams || Tasks.IsCancellation(other.Type))
        && (candidate.Reach == Reach.OnValue
            || candidate.Data is { RefKind: RefKind.None or RefKind.In, IsParams: false } data
                && (data.Type is ITypeParameterSymbol || Converts(type, data.Type, compilation)));

    /// <summary>A nullable value is handed over only where it has a value.</summary>
    private static bool Converts(ITypeSymbol from, ITypeSymbol to, Compilation compilation) =>
        compilation.ClassifyConversion(from, to).IsImplicit
        || from is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var underlying] }
            && compilation.ClassifyConversion(underlying, to).IsImplicit;
}
