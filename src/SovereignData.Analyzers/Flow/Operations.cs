using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SovereignData.Analyzers.Flow;

/// <summary>Small questions about operations and types that several rooms ask.</summary>
internal static class Operations
{
    public static IOperation Unconverted(IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null } conversion)
            operation = conversion.Operand;
        return operation;
    }

    /// <summary>Whether the expression can only be an object of its very static type.</summary>
    public static bool IsExact(IOperation? instance) =>
        instance is not null && Unconverted(instance) is IObjectCreationOperation or { Type.IsSealed: true };

    /// <summary>The property that an expression reads, if it does.</summary>
    public static IPropertySymbol? HeldBy(IOperation? instance) => instance is IPropertyReferenceOperation { Property: var property } ? property : null;

    public static bool IsBase(IOperation? instance) => instance is IInstanceReferenceOperation { Syntax: BaseExpressionSyntax };

    /// <summary>The <c>ToString</c> that a type of this code base declares, its own or inherited.</summary>
    public static IMethodSymbol? ToStringOf(ITypeSymbol? type)
    {
        for (; type is { SpecialType: SpecialType.None }; type = type.BaseType)
        {
            foreach (var member in type.GetMembers(nameof(ToString)))
            {
                if (member is IMethodSymbol { Parameters.IsEmpty: true, IsStatic: false } method)
                    return method;
            }
        }

        return null;
    }

    public static IMethodSymbol? GetEnumeratorOf(ITypeSymbol? type)
    {
        if (type is null)
            return null;
        foreach (var member in type.GetMembers("GetEnumerator"))
        {
            if (member is IMethodSymbol { Parameters.IsEmpty: true, IsStatic: false, IsImplicitlyDeclared: false } method && method.DeclaringSyntaxReferences.Length > 0)
                return method;
        }

        return null;
    }

    /// <summary>What a message calls an expression: its own text, on one line, shortened.</summary>
    public static string Describe(SyntaxNode syntax)
    {
        const int Longest = 48;
        if (syntax.Span.Length > Longest * 4)
            return Shorten(syntax.GetFirstToken().Text + " …");
        var text = string.Join(" ", syntax.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return Shorten(text);

        static string Shorten(string text) => text.Length <= Longest ? text : text.Substring(0, Longest - 1) + "…";
    }

    public static bool IsDelegate(ITypeSymbol? type) =>
        type?.TypeKind == TypeKind.Delegate || ExpressionArgument(type) is not null;

    /// <summary>The delegate type that a type is, or that an expression tree of it stands for.</summary>
    public static INamedTypeSymbol? DelegateType(ITypeSymbol? type) =>
        type?.TypeKind == TypeKind.Delegate ? type as INamedTypeSymbol : ExpressionArgument(type);

    private static INamedTypeSymbol? ExpressionArgument(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "Expression", TypeArguments: [INamedTypeSymbol { TypeKind: TypeKind.Delegate } inner] } ? inner : null;
}
