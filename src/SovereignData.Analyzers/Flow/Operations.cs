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
        { IsImplicit: true, Kind: OperationKind.None or > OperationKind.InlineArrayAccess, Type: not null and not IPointerTypeSymbol } => argument.ChildOperations.Where(static child => child.Type is not null).ToImmutableArray(),
        _ => ImmutableArray<IOperation>.Empty,
    };

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
        foreach (var member in type.GetMembers("GetEnumerator").AddRange(type.GetMembers("GetAsyncEnumerator")))
        {
            if (member is IMethodSymbol { IsStatic: false, IsImplicitlyDeclared: false } method && method.Parameters.All(static parameter => parameter.IsOptional) && method.DeclaringSyntaxReferences.Length > 0)
                return method;
        }

        return null;
    }

    /// <summary>What a <c>using</c> disposes of by code of this code base.</summary>
    public static IReadOnlyList<Disposal> Disposals(IOperation @using)
    {
        var (resources, isAsync) = @using switch
        {
            IUsingOperation statement => (statement.Resources, statement.IsAsynchronous),
            IUsingDeclarationOperation declaration => (declaration.DeclarationGroup, declaration.IsAsynchronous),
            _ => (null, false),
        };
        var disposals = new List<Disposal>();
        if (resources is IVariableDeclarationGroupOperation group)
        {
            foreach (var declarator in group.Declarations.SelectMany(static declaration => declaration.Declarators))
                Add(declarator.GetVariableInitializer()?.Value, declarator.Symbol);
        }
        else
        {
            Add(resources, variable: null);
        }

        return disposals;

        void Add(IOperation? resource, ILocalSymbol? variable)
        {
            if (resource is not null && DisposeOf(Unconverted(resource).Type ?? variable?.Type, isAsync ? "DisposeAsync" : "Dispose") is { } method)
                disposals.Add(new(method, resource, variable));
        }
    }

    private static IMethodSymbol? DisposeOf(ITypeSymbol? type, string name)
    {
        for (var current = type; current is not null && !current.DeclaringSyntaxReferences.IsEmpty; current = current.BaseType)
        {
            foreach (var member in current.GetMembers(name))
            {
                if (member is IMethodSymbol { Parameters.IsEmpty: true, IsStatic: false } method)
                    return method;
            }
        }

        if (type is null || type.DeclaringSyntaxReferences.IsEmpty)
            return null;
        foreach (var implemented in type.AllInterfaces)
        {
            if (implemented.GetMembers(name) is [IMethodSymbol { Parameters.IsEmpty: true } method])
                return type.TypeKind == TypeKind.Interface ? method : type.FindImplementationForInterfaceMember(method) as IMethodSymbol;
        }

        return null;
    }

    /// <summary>How an expression is awaited, where code of this code base takes part in it.</summary>
    public static AwaitExpressionInfo? AwaiterOf(IAwaitOperation await)
    {
        if (await.Operation.Type is not { } type || FlowTypes.IsTransparent(type) || type.Name is "Task" or "ValueTask" or "ConfiguredTaskAwaitable" or "ConfiguredValueTaskAwaitable"
            || await is not { Syntax: AwaitExpressionSyntax syntax, SemanticModel: { } model })
        {
            return null;
        }

        var info = model.GetAwaitExpressionInfo(syntax);
        return info.GetAwaiterMethod is { DeclaringSyntaxReferences.IsEmpty: false } ? info : null;
    }

    /// <summary>The method of a class of this code base by which a library enumerates it.</summary>
    public static IMethodSymbol? EnumeratorFor(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, DeclaringSyntaxReferences.IsEmpty: false })
            return null;
        foreach (var implemented in type.AllInterfaces)
        {
            if ((implemented.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T || implemented.Name is "IAsyncEnumerable")
                && implemented.GetMembers().FirstOrDefault(static member => member.Name is "GetEnumerator" or "GetAsyncEnumerator") is { } member
                && type.FindImplementationForInterfaceMember(member) is IMethodSymbol { DeclaringSyntaxReferences.IsEmpty: false } implementation)
            {
                return implementation;
            }
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

    /// <summary>The type of the delegates that an array, a list or a table holds.</summary>
    public static INamedTypeSymbol? ListedDelegate(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol { ElementType: { TypeKind: TypeKind.Delegate } element } => (INamedTypeSymbol)element,
        INamedTypeSymbol { TypeKind: not TypeKind.Delegate, IsTupleType: false, TypeArguments: [.., INamedTypeSymbol { TypeKind: TypeKind.Delegate } last], DeclaringSyntaxReferences.IsEmpty: true } named when !FlowTypes.IsTransparent(named) => last,
        _ => null,
    };

    /// <summary>A delegate, or a tuple or a collection of the library that holds some, as whatever delegates and however deep.</summary>
    public static bool HoldsDelegates(ITypeSymbol? type) => type switch
    {
        { TypeKind: TypeKind.Delegate } or { SpecialType: SpecialType.System_Delegate or SpecialType.System_MulticastDelegate } => true,
        IArrayTypeSymbol array => HoldsDelegates(array.ElementType),
        INamedTypeSymbol { IsTupleType: true, TupleElements: var elements } => elements.Any(static element => HoldsDelegates(element.Type)),
        INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: true, TypeArguments: [.., var last] } named => !FlowTypes.IsTransparent(named) && HoldsDelegates(last),
        _ => false,
    };

    /// <summary>A place or a collection for objects of any kind, delegates among them.</summary>
    public static bool HoldsObjects(ITypeSymbol? type) => type switch
    {
        { SpecialType: SpecialType.System_Object } => true,
        IArrayTypeSymbol array => HoldsObjects(array.ElementType),
        INamedTypeSymbol { IsTupleType: false, DeclaringSyntaxReferences.IsEmpty: true, TypeArguments: [.., var last] } named => !FlowTypes.IsTransparent(named) && HoldsObjects(last),
        _ => false,
    };

    /// <summary>Whether an operation takes some object for a delegate: by a cast, or by a pattern.</summary>
    public static bool TakesForDelegate(IOperation operation) => operation switch
    {
        IConversionOperation { Operand.Type.SpecialType: SpecialType.System_Object } conversion => IsDelegate(conversion.Type),
        IDeclarationPatternOperation { InputType.SpecialType: SpecialType.System_Object } pattern => IsDelegate(pattern.MatchedType),
        IInvocationOperation { TargetMethod: var method } => Library.LibraryModel.IsRetyping(method) && IsDelegate(method.TypeArguments[0]),
        _ => false,
    };

    /// <summary>The method of this code base that makes a collection of a type out of a span of its elements; null where there is none.</summary>
    public static IMethodSymbol? BuilderOf(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } collection)
            return null;
        foreach (var attribute in collection.GetAttributes())
        {
            if (attribute is not { AttributeClass.Name: "CollectionBuilderAttribute", ConstructorArguments: [{ Value: INamedTypeSymbol builder }, { Value: string name }] })
                continue;
            foreach (var member in builder.GetMembers(name))
            {
                if (member is IMethodSymbol { IsStatic: true, Parameters: [var elements] } method && FlowTypes.IsSpan(elements.Type) && method.Arity == collection.Arity)
                    return method.Arity == 0 ? method : method.Construct([.. collection.TypeArguments]);
            }
        }

        return null;
    }

    /// <summary>The method by which a collection of this code base takes in one element; null for any other.</summary>
    public static IMethodSymbol? AddOf(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, DeclaringSyntaxReferences.IsEmpty: false })
            return null;
        foreach (var member in type.GetMembers("Add"))
        {
            if (member is IMethodSymbol { IsStatic: false, Parameters.Length: 1, DeclaringSyntaxReferences.IsEmpty: false } method)
                return method;
        }

        return null;
    }

    /// <summary>The method of a delegate type that a call calls, if it does.</summary>
    public static IMethodSymbol? InvokedDelegate(IOperation operation) =>
        operation is IInvocationOperation { TargetMethod: { MethodKind: MethodKind.DelegateInvoke } invoke } ? invoke : null;

    private static INamedTypeSymbol? ExpressionArgument(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "Expression", TypeArguments: [INamedTypeSymbol { TypeKind: TypeKind.Delegate } inner] } ? inner : null;
}
