namespace SovereignData.Analyzers.Destinations;

/// <summary>Whether a region, where it stands in the code, decides where something is sent.</summary>
internal static class RegionChoice
{
    /// <summary>Says by whose rules a request is signed, not where it goes.</summary>
    private const string SigningRegion = "AuthenticationRegion";

    /// <summary>Decides alone, whatever the region beside it.</summary>
    private const string ServiceAddress = "ServiceURL";

    public static bool Decides(IOperation region)
    {
        if (AssignmentAround(region) is not { Target: IPropertyReferenceOperation target } assignment)
            return true;
        return !string.Equals(target.Property.Name, SigningRegion, StringComparison.Ordinal) && !HasAddressBeside(assignment, target);
    }

    /// <summary>The assignment that puts the region, or what is read from it or made of it, into a property.</summary>
    private static IAssignmentOperation? AssignmentAround(IOperation region)
    {
        var current = region.Parent;
        while (current is IMemberReferenceOperation or IConversionOperation or IArgumentOperation or IInvocationOperation { Instance: null })
            current = current.Parent;
        return current as IAssignmentOperation;
    }

    private static bool HasAddressBeside(IAssignmentOperation assignment, IPropertyReferenceOperation target) => assignment.Parent switch
    {
        IObjectOrCollectionInitializerOperation initialiser => initialiser.Initializers.Any(static one => IsAddress(one)),
        IExpressionStatementOperation { Parent: IBlockOperation block } when target.Instance is ILocalReferenceOperation { Local: var local } =>
            block.Operations.OfType<IExpressionStatementOperation>().Any(statement => IsAddress(statement.Operation, local)),
        _ => false,
    };

    private static bool IsAddress(IOperation operation, ILocalSymbol? of = null) =>
        operation is IAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: ServiceAddress } target }
        && (of is null || target.Instance is ILocalReferenceOperation { Local: var local } && SymbolEqualityComparer.Default.Equals(local, of));
}
