namespace SovereignData.Analyzers.Flow.Portable;

/// <summary>Types as text: <c>Ns.Outer`1.Inner{Arg;Arg}</c>, <c>[rank:Element</c>, and type parameters by position.</summary>
internal static class TypeText
{
    private const string Unknown = "?";

    /// <summary>The text of a type; null for one that has no name outside its compilation.</summary>
    public static string? Of(ITypeSymbol? type)
    {
        switch (type)
        {
            case ITypeParameterSymbol parameter:
                return Of(parameter);
            case IArrayTypeSymbol array:
                return Of(array.ElementType) is { } element ? $"[{array.Rank}:{element}" : null;
            case INamedTypeSymbol { IsAnonymousType: false, TypeKind: not TypeKind.Error } named:
                if (named.OriginalDefinition.GetDocumentationCommentId() is not { } id)
                    return null;
                var arguments = FlowTypes.AllTypeArguments(named);
                return arguments.IsEmpty ? id.Substring(2) : $"{id.Substring(2)}{{{string.Join(";", arguments.Select(static argument => Of(argument) ?? Unknown))}}}";
            default:
                return null;
        }
    }

    /// <summary><c>!n</c> is the n-th parameter of the types around a member, <c>!!n</c> that of the member itself.</summary>
    public static string Of(ITypeParameterSymbol parameter) =>
        parameter.DeclaringMethod is not null ? $"!!{parameter.Ordinal}" : $"!{parameter.Ordinal + OuterArity(parameter.DeclaringType)}";

    /// <summary>The type of a text, seen from a member; null where it cannot be found.</summary>
    public static ITypeSymbol? Resolve(string? text, Compilation compilation, IMethodSymbol member) =>
        text is null ? null : new Reader(text, compilation, member).Read();

    public static ITypeParameterSymbol? ResolveParameter(string text, IMethodSymbol member)
    {
        var isOfMember = text.StartsWith("!!", StringComparison.Ordinal);
        if (!Digits.TryRead(text.Substring(isOfMember ? 2 : 1), out var ordinal))
            return null;
        var arguments = isOfMember ? [.. member.TypeParameters] : member.ContainingType is { } type ? FlowTypes.AllTypeArguments(type.OriginalDefinition) : [];
        return ordinal < arguments.Length ? arguments[ordinal] as ITypeParameterSymbol : null;
    }

    private static int OuterArity(INamedTypeSymbol? type) => type?.ContainingType is { } outer ? FlowTypes.AllTypeArguments(outer).Length : 0;

    private sealed class Reader(string text, Compilation compilation, IMethodSymbol member)
    {
        private int _position;

        public ITypeSymbol? Read()
        {
            if (_position >= text.Length)
                return null;
            if (text[_position] == '[')
                return ReadArray();
            var name = ReadName();
            if (name.Length == 0 || string.Equals(name, Unknown, StringComparison.Ordinal))
                return null;
            if (name[0] == '!')
                return ResolveParameter(name, member);
            var definition = DocumentationCommentId.GetFirstSymbolForDeclarationId("T:" + name, compilation) as INamedTypeSymbol;
            var arguments = ReadArguments();
            return definition is null || arguments.Count == 0 ? definition : Construct(definition, arguments, arguments.Count);
        }

        private ITypeSymbol? ReadArray()
        {
            var colon = text.IndexOf(':', _position);
            if (colon < 0 || !Digits.TryRead(text.Substring(_position + 1, colon - _position - 1), out var rank))
                return null;
            _position = colon + 1;
            return Read() is { } element ? compilation.CreateArrayTypeSymbol(element, rank) : null;
        }

        private string ReadName()
        {
            var start = _position;
            while (_position < text.Length && text[_position] is not ('{' or '}' or ';'))
                _position++;
            return text.Substring(start, _position - start);
        }

        private List<ITypeSymbol?> ReadArguments()
        {
            var arguments = new List<ITypeSymbol?>();
            if (_position >= text.Length || text[_position] != '{')
                return arguments;
            do
            {
                _position++;
                arguments.Add(Read());
            }
            while (_position < text.Length && text[_position] == ';');
            _position++;
            return arguments;
        }

        private INamedTypeSymbol? Construct(INamedTypeSymbol definition, List<ITypeSymbol?> arguments, int end)
        {
            if (definition.ContainingType is { IsGenericType: true } outer)
            {
                definition = Construct(outer, arguments, end - definition.Arity)?.GetTypeMembers(definition.Name, definition.Arity).FirstOrDefault() ?? definition;
            }

            if (definition.Arity == 0)
                return definition;
            if (end < definition.Arity)
                return null;
            return definition.Construct([.. arguments.Skip(end - definition.Arity).Take(definition.Arity).Select(argument => argument ?? compilation.ObjectType)]);
        }
    }
}
