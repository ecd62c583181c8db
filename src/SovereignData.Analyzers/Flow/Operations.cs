using Microsoft.CodeAnalysis.CSharp;
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
    /// <summary>The expression as it is written: with its casts, parentheses and <c>!</c>, without conversions that nobody wrote.</summary>
    public static SyntaxNode AsWritten(IOperation operation)
    {
        var syntax = operation.Syntax;
        while (syntax.Parent is ParenthesizedExpressionSyntax or CheckedExpressionSyntax
            || (syntax.Parent is PostfixUnaryExpressionSyntax suppression && suppression.IsKind(SyntaxKind.SuppressNullableWarningExpression)))
        {
            syntax = syntax.Parent;
        }

        return syntax;
    }

    /// <summary>The list that the compiler makes of <c>params</c> arguments.</summary>
    public static ImmutableArray<IOperation> ParamsElements(IOperation argument) => argument switch
    {
        IArrayCreationOperation { IsImplicit: true, Initializer: { } list } => list.ElementValues,
        // A params span or collection is a collection expression, a kind that Roslyn 4.8 does not know yet.
        { IsImplicit: true, Kind: OperationKind.None or > OperationKind.InlineArrayAccess, Type: not null } => argument.ChildOperations.Where(static child => child.Type is not null).ToImmutableArray(),
        _ => ImmutableArray<IOperation>.Empty,
    };

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

    /// <summary>The methods that a call with dynamic arguments may be bound to.</summary>
    public static IReadOnlyList<IMethodSymbol> DynamicCandidates(IDynamicMemberReferenceOperation member, int arguments)
    {
        var candidates = new List<IMethodSymbol>();
        for (var type = member.ContainingType ?? member.Instance?.Type; type is { TypeKind: not TypeKind.Dynamic }; type = type.BaseType)
        {
            foreach (var candidate in type.GetMembers(member.MemberName))
            {
                if (candidate is IMethodSymbol { IsGenericMethod: false } method && method.Parameters.Length == arguments)
                    candidates.Add(method);
            }
        }

        return candidates;
    }

    /// <summary>The accessor by which a hand-written enumerator of this code base gives its elements.</summary>
    public static IMethodSymbol? CurrentOf(ITypeSymbol? enumerator)
    {
        if (enumerator is null || enumerator.DeclaringSyntaxReferences.IsEmpty)
            return null;
        foreach (var member in enumerator.GetMembers("Current"))
        {
            if (member is IPropertySymbol { GetMethod: { } getter, ExplicitInterfaceImplementations.IsEmpty: true })
                return getter;
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
