using SovereignData.Analyzers.Flow;
using SovereignData.Analyzers.Pseudonymisers.Apis;
using SovereignData.Analyzers.Pseudonymisers.Values;

namespace SovereignData.Analyzers.Pseudonymisers.Reading;

/// <content>Calls of code that is not in sight.</content>
internal sealed partial class BodyReading
{
    private static readonly HashSet<string> Measurements = new(StringComparer.Ordinal)
    {
        "IndexOf", "LastIndexOf", "IndexOfAny", "Compare", "CompareTo", "CompareOrdinal", "Count", "LongCount", "GetByteCount", "GetCharCount", "GetMaxByteCount", "GetType", "GetTypeCode",
    };

    /// <summary>What comes of these is what their function makes of the elements.</summary>
    private static readonly HashSet<string> Projections = new(StringComparer.Ordinal) { "Select", "SelectMany", "ConvertAll", "Aggregate", "GetOrAdd", "GetOrCreate", "GetOrCreateAsync", "AddOrUpdate", "Run" };

    private Material InvokeLibrary(LibraryCall call)
    {
        var (method, site) = (call.Method, call.Site);
        if (CryptoApi.VaultOf(method) is { } provider)
            return Material.Of(new KeyFact(KeyOrigin.Vault, site, provider));
        var result = CryptoApi.ToolOf(method.ContainingType) is { } tool ? UseTool(tool, call)
            : CryptoApi.IsTransform(method.ContainingType) && call.Receiver.Tool is { } transform && method.Name.StartsWith("Transform", StringComparison.Ordinal) ? Encrypt(transform, call.Without(), site)
            : ByKind(call);
        if (CryptoApi.ToolOf(method.ContainingType) is not ToolKind.Aead && !call.Values.All(static value => value.Data.IsEmpty) || method.Name is "GetBytes" or "Fill" or "NextBytes" or "CopyTo" or "BlockCopy" or "Copy" or "GetNonZeroBytes")
            Fill(call, result);
        return method.ReturnType.SpecialType == SpecialType.System_Boolean || Measurements.Contains(method.Name) ? Material.Nothing : result;
    }

    private Material ByKind(LibraryCall call)
    {
        var (method, site) = (call.Method, call.Site);
        if (method.Name is "Build" && call.Instance?.Type is { Name: "IConfigurationBuilder" or "ConfigurationBuilder" })
            return Material.Fresh;
        switch (CryptoApi.KindOf(method))
        {
            case CallKind.Encode:
                return Functions(call).After(Weakness.Encoding, site);
            case CallKind.Mask:
                return Functions(call).After(Weakness.Mask, site);
            case CallKind.Digest:
                return Digest(call.Everything, site);
            case CallKind.HashCode:
                return call.Everything.Data.IsEmpty ? Material.Nothing : Unprotected(call.Everything, Weakness.HashCode, site).WithKeys(default);
            case CallKind.Mac:
                return Protect(call.Without("key"), call.Named("key")?.Keys ?? default, site);
            case CallKind.LookUp:
                return LookUp(call);
            case CallKind.Fresh:
                return Material.Fresh;
            case CallKind.Outside:
                return Material.Trusted;
            case CallKind.Configuration:
                return FromConfiguration(call.Instance is null && call.Values is [var first, ..] ? first : call.Receiver, site, call.Arguments.Select(static argument => TextOf(argument.Value)).FirstOrDefault(static text => text is not null));
            case CallKind.Carry:
                return Carry(call);
            default:
                return Functions(call) is { Data.IsEmpty: true, Keys.IsEmpty: false } keyed && keyed.Keys.Any(static key => key.Origin <= KeyOrigin.Vault) && call.Values is [] or [_] ? keyed : Material.Trusted;
        }
    }

    private Material Carry(LibraryCall call)
    {
        var method = call.Method;
        if (IsDate(method.ContainingType) && call.Instance is not null)
            return OfDate(call);
        var mixed = Functions(call);
        if (call.Instance is { } instance && SlotOf(instance) is { } slot && !mixed.Data.IsEmpty && IsFilled(instance.Type, method))
            PourInto(slot, Material.Mix(call.Values));
        if (method.Name is "Clear" && call.Instance is { } cleared && SlotOf(cleared) is { } emptied)
            _slots[emptied] = Material.Nothing;
        return mixed;
    }

    private static bool IsFilled(ITypeSymbol? type, IMethodSymbol method) =>
        type is { SpecialType: SpecialType.None, TypeKind: not TypeKind.Enum } && !IsDate(type) && (method.ReturnsVoid || SymbolEqualityComparer.Default.Equals(method.ReturnType, method.ContainingType)
            || method.Name.StartsWith("Write", StringComparison.Ordinal) || method.Name is "Add" or "Append" or "Push" or "Enqueue" or "Insert");

    /// <summary>A format without the day is coarse; a shift by a secret hides.</summary>
    private static Material OfDate(LibraryCall call)
    {
        if (call.Method.Name is "ToString" && call.Arguments is [{ Value: var first }, ..] && TextOf(first) is { Length: > 1 } format && format.IndexOf('d') < 0)
            return Material.Nothing;
        return call.Method.Name.StartsWith("Add", StringComparison.Ordinal) || call.Method.Name is "Subtract" ? Shifted(call.Everything, call.Site) : call.Everything;
    }

    /// <summary>What was found under a key does not tell the key; what is put in comes out again.</summary>
    private Material LookUp(LibraryCall call)
    {
        var values = call.Arguments.Where(static argument => argument.Parameter is { Name: not "key", RefKind: not RefKind.Out }).Select(argument => call.Values[Array.IndexOf(call.Arguments, argument)]).ToArray();
        var found = Functions(call with { Values = values }).Or(call.Receiver with { Tool = null });
        if (call.Method.Name is "Add" or "TryAdd" or "set_Item" && call.Instance is { } instance)
            Pour(instance, Material.Mix(values));
        foreach (var output in call.Arguments.Where(static argument => argument.Parameter is { RefKind: RefKind.Out }))
            Assign(output.Value, call.Receiver with { Tool = null }, output.Syntax);
        return found;
    }

    /// <summary>All that the call is given, and what its functions make of it.</summary>
    private Material Functions(LibraryCall call)
    {
        var everything = call.Everything;
        var made = new List<Material>();
        foreach (var argument in call.Arguments)
        {
            if (FunctionOf(argument.Value) is not { } function || Operations.DelegateType(argument.Parameter?.Type)?.DelegateInvokeMethod is not { } invoke)
                continue;
            var input = CryptoApi.KindOf(call.Method) == CallKind.LookUp ? Material.Mix([.. call.Arguments.Select(other => Read(other.Value))]) : everything;
            made.Add(InvokeFunction(function, [.. Enumerable.Repeat(input, invoke.Parameters.Length)]));
        }

        return made.Count == 0 ? everything
            : Projections.Contains(call.Method.Name) ? made.Aggregate(static (left, right) => left.Or(right))
            : Material.Mix([everything, .. made]);
    }

    /// <summary>Arrays and spans that the call writes its result into, and outputs.</summary>
    private void Fill(LibraryCall call, Material result)
    {
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            if (call.Arguments[i] is not { Parameter: { } parameter, Value: var value } || SlotOf(value) is not { } slot)
                continue;
            if (parameter.RefKind is RefKind.Out)
                Assign(value, parameter.Name.EndsWith("Written", StringComparison.Ordinal) ? Material.Nothing : result, value.Syntax);
            else if (call.Values[i].Keys.Any(static key => key.Origin == KeyOrigin.Blank) || parameter.Type is { Name: "Span" or "Memory" })
                _slots[slot] = result with { Tool = null };
        }
    }
}
