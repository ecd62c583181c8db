using SovereignData.Analyzers.Flow.Graph;
using SovereignData.Analyzers.Labels;
using SovereignData.Analyzers.Pseudonymisers.Reading;
using SovereignData.Analyzers.Roles;

namespace SovereignData.Analyzers.Pseudonymisers.Judging;

/// <summary>The methods with a body in sight that attributes or policy declare to be pseudonymisers or anonymisers.</summary>
internal sealed class DeclaredPseudonymisers(Implementations implementations, MemberRoles roles, BodySource bodies)
{
    public IEnumerable<IMethodSymbol> All => implementations.Types
        .SelectMany(static type => type.GetMembers().OfType<IMethodSymbol>())
        .Where(static method => method.MethodKind is MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation or MethodKind.UserDefinedOperator or MethodKind.Conversion && method.PartialDefinitionPart is null)
        .Where(method => roles.LoweringOf(method) is not null && !IsHelper(method))
        .Select(BodySource.Definition)
        .Where(bodies.IsInSight);

    /// <summary>Where a type is declared as a whole, its private methods only help.</summary>
    private static bool IsHelper(IMethodSymbol method) =>
        method is { DeclaredAccessibility: Accessibility.Private, ExplicitInterfaceImplementations.IsEmpty: true }
        && Attributes.Find(method.GetAttributes(), Attributes.Pseudonymiser) is null
        && Attributes.Find(method.GetAttributes(), Attributes.Anonymiser) is null;
}
