using SovereignData.Analyzers.Pseudonymisers.Apis;
using SovereignData.Analyzers.Pseudonymisers.Values;

namespace SovereignData.Analyzers.Pseudonymisers.Reading;

/// <content>Hashes, keys, ciphers and random numbers.</content>
internal sealed partial class BodyReading
{
    private Material UseTool(ToolKind kind, LibraryCall call)
    {
        var tool = call.Receiver.Tool ?? new Tool(kind, call.Receiver.Keys);
        switch (kind)
        {
            case ToolKind.Random:
                return Material.Of(new DataFact(Weakness.Random, call.Site, IsCertain: true));
            case ToolKind.SecureRandom:
                return Material.Fresh;
            case ToolKind.Aead:
                return UseAead(tool, call);
            case ToolKind.Cipher or ToolKind.BrokenCipher:
                return UseCipher(tool, call);
        }

        if (call.Method.Name.StartsWith("Create", StringComparison.Ordinal))
        {
            var keys = call.Named("key")?.Keys;
            return Material.Nothing with { Tool = new(keys is null ? kind : ToolKind.Mac, keys ?? default) };
        }

        if (call.Method.ReturnsVoid && call.Instance is { } instance)
        {
            Pour(instance, Material.Mix(call.Values));
            return Material.Nothing;
        }

        if (tool.Kind != ToolKind.Mac)
            return Digest(call.Everything, call.Site);
        var isStatic = call.Instance is null;
        return Protect(isStatic ? call.Without("key") : call.Without(), isStatic ? call.Named("key")?.Keys ?? default : tool.Keys, call.Site);
    }

    private Material UseAead(Tool tool, LibraryCall call)
    {
        if (!call.Method.Name.StartsWith("Encrypt", StringComparison.Ordinal))
            return Material.Nothing;
        var isFixed = call.Named("nonce") is { } nonce && IsFixed(nonce);
        var encrypted = Encrypt(tool with { FixedVector = isFixed ? call.Site : null }, call.Named("plaintext") ?? Material.Nothing, call.Site);
        foreach (var output in call.Arguments.Where(static argument => argument.Parameter is { Name: "ciphertext" or "tag" }))
        {
            if (SlotOf(output.Value) is { } slot)
                _slots[slot] = encrypted;
        }

        return Material.Nothing;
    }

    private Material UseCipher(Tool tool, LibraryCall call)
    {
        var name = call.Method.Name;
        switch (name)
        {
            case "Create":
                return Material.Nothing with { Tool = new(tool.Kind, Bag<KeyFact>.Of(KeyFact.Fresh)) };
            case "CreateEncryptor":
                var keyed = call.Named("rgbKey", "key") is { } key ? tool with { Keys = key.Keys } : tool;
                return Material.Nothing with { Tool = call.Named("rgbIV", "iv") is { } vector ? keyed with { FixedVector = IsFixed(vector) ? call.Site : null } : keyed };
            case "GenerateIV" or "GenerateKey" when call.Instance is { } instance && SlotOf(instance) is { } slot:
                _slots[slot] = call.Receiver with { Tool = name is "GenerateIV" ? tool with { FixedVector = null } : tool with { Keys = Bag<KeyFact>.Of(KeyFact.Fresh) } };
                return Material.Nothing;
            case "SetKey":
                Reequip(call, tool with { Keys = call.Named("key")?.Keys ?? default });
                return Material.Nothing;
        }

        if (name.IndexOf("Encrypt", StringComparison.Ordinal) < 0)
            return Material.Nothing;
        if (name.EndsWith("Ecb", StringComparison.Ordinal))
            tool = tool with { Ecb = call.Site };
        else if (call.Named("iv") is { } given)
            tool = tool with { Ecb = null, FixedVector = IsFixed(given) ? call.Site : null };
        return Encrypt(tool, call.Named("plaintext", "data") ?? call.Without("iv"), call.Site);
    }

    private void Reequip(LibraryCall call, Tool tool)
    {
        if (call.Instance is { } instance && SlotOf(instance) is { } slot)
            _slots[slot] = call.Receiver with { Tool = tool };
    }

    /// <summary>A secret that is mixed in makes a keyed hash of it; a salt that stands in the code, or comes along, does not.</summary>
    private Material Digest(Material material, SyntaxNode site)
    {
        if (material.Data.IsEmpty)
            return material;
        var secrets = material.Keys.Where(static key => key.IsSecret);
        return secrets.IsEmpty ? Unprotected(material, Weakness.Hash, site).WithKeys(default) : Protect(material, secrets, site);
    }

    private Material Encrypt(Tool tool, Material material, SyntaxNode site)
    {
        if (tool.Keys.Any(static key => key.Origin is KeyOrigin.Code or KeyOrigin.Blank))
            return Protect(material, tool.Keys, site);
        if (tool.Kind == ToolKind.BrokenCipher)
            return Unprotected(material, Weakness.BrokenCipher, site);
        if (tool.Ecb is { } ecb)
            return Unprotected(material, Weakness.EcbMode, ecb);
        return tool.FixedVector is { } vector ? Unprotected(material, Weakness.FixedVector, vector) : Protect(material, tool.Keys, site);
    }

    private Material Unprotected(Material material, Weakness weakness, SyntaxNode site)
    {
        if (!material.Data.IsEmpty)
            _reader.Weak[site] = weakness;
        return material.After(weakness, site);
    }

    /// <summary>Under a key nothing tells any more, unless the key is known to others.</summary>
    private static Material Protect(Material material, Bag<KeyFact> keys, SyntaxNode site)
    {
        if (material.Data.IsEmpty)
            return keys.IsEmpty ? material : new(default, keys);
        var known = keys.Where(static key => key.Origin <= KeyOrigin.Vault);
        var facts = Array.ConvertAll(known.Items, key => new DataFact(WeaknessOf(key.Origin), key.Site ?? site, IsCertain: true) { Custodian = key.Name });
        return new(Bag<DataFact>.Of(facts), Bag<KeyFact>.Of(KeyFact.Fresh));
    }

    private static Weakness WeaknessOf(KeyOrigin origin) => origin switch
    {
        KeyOrigin.Configuration => Weakness.KeyInConfiguration,
        KeyOrigin.Vault => Weakness.KeyInVault,
        _ => Weakness.KeyInCode,
    };
}
