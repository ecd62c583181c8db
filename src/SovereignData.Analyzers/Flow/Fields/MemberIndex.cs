using Microsoft.CodeAnalysis.CSharp.Syntax;
using SovereignData.Analyzers.Flow.Graph;
using SovereignData.Analyzers.Flow.Services;
using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Fields;

/// <summary>The methods behind the declarations in which a name stands.</summary>
internal sealed class MemberIndex(BodySource bodies, NameIndex names)
{
    private readonly Dictionary<SyntaxNode, IMethodSymbol[]> _methods = [];

    public IEnumerable<IMethodSymbol> Mentioning(string name) =>
        names.MembersMentioning(name).SelectMany(MethodsIn).Distinct<IMethodSymbol>(SymbolEqualityComparer.Default);

    /// <summary>
    /// The methods that may put something into a member. What is no plain value may be filled wherever it is mentioned;
    /// a private member is mentioned inside its type alone.
    /// </summary>
    public IEnumerable<IMethodSymbol> Filling(ISymbol member)
    {
        var isAssigned = FlowTypes.IsScalar(FlowKeys.TypeOf(member));
        var mentions = Scope(member) is { } type ? NameIndex.MembersMentioning(member.Name, isAssigned, type.DeclaringSyntaxReferences)
            : isAssigned ? names.MembersAssigning(member.Name)
            : names.MembersMentioning(member.Name);
        return mentions.SelectMany(MethodsIn).Distinct<IMethodSymbol>(SymbolEqualityComparer.Default);
    }

    /// <summary>The outermost type that can see a private member, or the parameter of a primary constructor.</summary>
    private static INamedTypeSymbol? Scope(ISymbol member)
    {
        var type = member is IParameterSymbol or { DeclaredAccessibility: Accessibility.Private } ? member.ContainingType : null;
        while (type?.ContainingType is { } outer)
            type = outer;
        return type;
    }

    /// <summary>The methods that may tell a container of services what to hand out.</summary>
    public IEnumerable<IMethodSymbol> Registering() => ServiceCalls.Names.SelectMany(Mentioning).Distinct<IMethodSymbol>(SymbolEqualityComparer.Default);

    /// <summary>The methods that may say that settings fill options.</summary>
    public IReadOnlyList<IMethodSymbol> Binding() => _binding ??=
    [
        .. OptionCalls.Names.SelectMany(names.MembersMentioning)
            .Concat(names.MembersMentioning(OptionCalls.Filling).Where(static member => member.DescendantNodes().Any(static node => node is GenericNameSyntax { Identifier.ValueText: OptionCalls.Filling })))
            .SelectMany(MethodsIn)
            .Distinct<IMethodSymbol>(SymbolEqualityComparer.Default),
    ];

    private IReadOnlyList<IMethodSymbol>? _binding;

    /// <summary>The methods in which a method may be called.</summary>
    public IEnumerable<IMethodSymbol> CallersOf(IMethodSymbol method)
    {
        var mentioning = Mentioning(NameInCalls(method));
        return method.MethodKind != MethodKind.Constructor ? mentioning : mentioning.Concat(Mentioning(NameIndex.ImplicitCreation)).Distinct<IMethodSymbol>(SymbolEqualityComparer.Default);
    }

    /// <summary>The name by which code calls a method.</summary>
    public static string NameInCalls(IMethodSymbol method) => method.MethodKind == MethodKind.Constructor ? method.ContainingType.Name : (method.AssociatedSymbol ?? method).Name;

    /// <summary>The method around a place.</summary>
    public IMethodSymbol? Around(Place place)
    {
        for (var node = place.Tree.GetRoot().FindNode(place.Span); node is not null; node = node.Parent)
        {
            if (node is MemberDeclarationSyntax and not BaseTypeDeclarationSyntax and not BaseNamespaceDeclarationSyntax)
                return MethodsIn(node).FirstOrDefault();
        }

        return null;
    }

    /// <summary>The methods that a member's declaration makes: itself, its accessors, or the constructors that run its initialiser.</summary>
    private IMethodSymbol[] MethodsIn(SyntaxNode member)
    {
        if (!_methods.TryGetValue(member, out var methods))
            _methods.Add(member, methods = [.. Declared(member)]);
        return methods;
    }

    private IEnumerable<IMethodSymbol> Declared(SyntaxNode member)
    {
        if (bodies.Model(member.SyntaxTree) is not { } model)
            return [];
        switch (member)
        {
            case BaseMethodDeclarationSyntax:
                return model.GetDeclaredSymbol(member) is IMethodSymbol method ? WithBody([BodySource.Definition(method)]) : [];
            case BasePropertyDeclarationSyntax when model.GetDeclaredSymbol(member) is IPropertySymbol property:
                var accessors = new[] { property.GetMethod, property.SetMethod }.OfType<IMethodSymbol>();
                return WithBody(member is PropertyDeclarationSyntax { Initializer: not null } ? [.. accessors, .. Constructors(property)] : accessors);
            case EventDeclarationSyntax when model.GetDeclaredSymbol(member) is IEventSymbol @event:
                return WithBody(new[] { @event.AddMethod, @event.RemoveMethod }.OfType<IMethodSymbol>());
            case BaseFieldDeclarationSyntax field:
                return field.Declaration.Variables.Count > 0 && model.GetDeclaredSymbol(field.Declaration.Variables[0]) is { } symbol ? WithBody(Constructors(symbol)) : [];
            case TypeDeclarationSyntax when model.GetDeclaredSymbol(member) is INamedTypeSymbol type:
                return WithBody(type.InstanceConstructors);
            case GlobalStatementSyntax when model.GetDeclaredSymbol(member.Parent!) is IMethodSymbol main:
                return WithBody([main]);
            default:
                return [];
        }
    }

    private static IEnumerable<IMethodSymbol> Constructors(ISymbol member) =>
        member.IsStatic ? member.ContainingType.StaticConstructors : member.ContainingType.InstanceConstructors;

    private IEnumerable<IMethodSymbol> WithBody(IEnumerable<IMethodSymbol> methods) => methods.Where(bodies.HasBody);
}
