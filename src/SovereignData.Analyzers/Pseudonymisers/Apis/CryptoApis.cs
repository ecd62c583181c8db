namespace SovereignData.Analyzers.Pseudonymisers.Apis;

/// <summary>The names of types and members by which cryptography, encodings, masks and secrets are recognised. Data only.</summary>
internal static class CryptoApis
{
    private const string Cryptography = "System.Security.Cryptography.";

    /// <summary>Types, those that derive from them included.</summary>
    public static IReadOnlyDictionary<string, ToolKind> Tools { get; } = new Dictionary<string, ToolKind>(StringComparer.Ordinal)
    {
        [Cryptography + "KeyedHashAlgorithm"] = ToolKind.Mac,
        [Cryptography + "Kmac128"] = ToolKind.Mac,
        [Cryptography + "Kmac256"] = ToolKind.Mac,
        [Cryptography + "KmacXof128"] = ToolKind.Mac,
        [Cryptography + "KmacXof256"] = ToolKind.Mac,
        ["Org.BouncyCastle.Crypto.IMac"] = ToolKind.Mac,
        [Cryptography + "HashAlgorithm"] = ToolKind.Digest,
        [Cryptography + "IncrementalHash"] = ToolKind.Digest,
        [Cryptography + "Shake128"] = ToolKind.Digest,
        [Cryptography + "Shake256"] = ToolKind.Digest,
        [Cryptography + "DeriveBytes"] = ToolKind.Digest,
        ["System.IO.Hashing.NonCryptographicHashAlgorithm"] = ToolKind.Digest,
        ["System.HashCode"] = ToolKind.Digest,
        ["Org.BouncyCastle.Crypto.IDigest"] = ToolKind.Digest,
        ["Konscious.Security.Cryptography.Argon2"] = ToolKind.Digest,
        [Cryptography + "DES"] = ToolKind.BrokenCipher,
        [Cryptography + "TripleDES"] = ToolKind.BrokenCipher,
        [Cryptography + "RC2"] = ToolKind.BrokenCipher,
        [Cryptography + "SymmetricAlgorithm"] = ToolKind.Cipher,
        [Cryptography + "AesGcm"] = ToolKind.Aead,
        [Cryptography + "AesCcm"] = ToolKind.Aead,
        [Cryptography + "ChaCha20Poly1305"] = ToolKind.Aead,
        [Cryptography + "RandomNumberGenerator"] = ToolKind.SecureRandom,
        ["System.Random"] = ToolKind.Random,
    };

    /// <summary>Methods; a name that ends in a dot stands for all members of the type. The longest that fits counts.</summary>
    public static IReadOnlyDictionary<string, CallKind> Calls { get; } = Table(
        (CallKind.Digest,
        [
            Cryptography + "CryptographicOperations.HashData", Cryptography + "CryptographicOperations.HashDataAsync", Cryptography + "CryptographicOperations.TryHashData",
            Cryptography + "Rfc2898DeriveBytes.Pbkdf2", Cryptography + "HKDF.", "Microsoft.AspNetCore.Cryptography.KeyDerivation.KeyDerivation.Pbkdf2",
            "BCrypt.Net.BCrypt.HashPassword", "BCrypt.Net.BCrypt.EnhancedHashPassword", "Microsoft.AspNetCore.Identity.PasswordHasher.HashPassword", "Microsoft.AspNetCore.Identity.IPasswordHasher.HashPassword",
            "Isopoh.Cryptography.Argon2.Argon2.Hash", "Org.BouncyCastle.Security.DigestUtilities.CalculateDigest", "System.Web.Security.FormsAuthentication.HashPasswordForStoringInConfigFile",
            "System.IO.Hashing.", "System.HashCode.",
        ]),
        (CallKind.HashCode, ["System.Object.GetHashCode", "System.StringComparer.GetHashCode", "System.Collections.Generic.EqualityComparer.GetHashCode", "System.Collections.Generic.IEqualityComparer.GetHashCode", "System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode"]),
        (CallKind.Mac, [Cryptography + "CryptographicOperations.HmacData", Cryptography + "CryptographicOperations.HmacDataAsync", Cryptography + "CryptographicOperations.TryHmacData"]),
        (CallKind.Fresh, ["System.Guid.NewGuid", "System.Guid.CreateVersion7", "System.IO.Path.GetRandomFileName"]),
        (CallKind.Encode,
        [
            "System.Convert.ToBase64String", "System.Convert.ToHexString", "System.Convert.ToHexStringLower", "System.Convert.ToBase64CharArray", "System.BitConverter.ToString", "System.Buffers.Text.",
            "System.Uri.EscapeDataString", "System.Uri.EscapeUriString", "System.Web.HttpUtility.", "System.Net.WebUtility.", "System.Text.Encodings.Web.",
            "Microsoft.AspNetCore.WebUtilities.WebEncoders.", "Microsoft.IdentityModel.Tokens.Base64UrlEncoder.", "Newtonsoft.Json.JsonConvert.", "System.Text.Json.JsonSerializer.",
            "System.Array.Reverse", "System.Linq.Enumerable.Reverse", "System.Linq.Enumerable.Order", "System.Linq.Enumerable.OrderBy",
        ]),
        (CallKind.Mask,
        [
            "System.String.Substring", "System.String.Remove", "System.String.Split", "System.String.Replace", "System.String.get_Chars", "System.Text.RegularExpressions.Regex.Replace", "System.Text.StringBuilder.Remove", "System.Text.StringBuilder.Replace",
            "System.Linq.Enumerable.Take", "System.Linq.Enumerable.Skip", "System.Linq.Enumerable.TakeLast", "System.Linq.Enumerable.SkipLast", "System.Linq.Enumerable.First", "System.Linq.Enumerable.Last", "System.Linq.Enumerable.Where",
        ]),
        (CallKind.LookUp,
        [
            "System.Collections.Generic.Dictionary.", "System.Collections.Generic.IDictionary.", "System.Collections.Generic.IReadOnlyDictionary.", "System.Collections.Generic.SortedDictionary.",
            "System.Collections.Generic.CollectionExtensions.", "System.Collections.Concurrent.ConcurrentDictionary.", "System.Collections.Frozen.", "System.Collections.Immutable.ImmutableDictionary.", "System.Collections.Hashtable.",
            "System.Runtime.InteropServices.CollectionsMarshal.", "System.Runtime.CompilerServices.ConditionalWeakTable.",
        ]),
        (CallKind.Outside, ["System.Environment.", "System.IO.File.", "System.IO.Directory.", "System.IO.FileStream.", "System.Console.", "System.Activator.", "System.IServiceProvider.", "System.Diagnostics."]),
        (CallKind.Configuration,
        [
            "Microsoft.Extensions.Configuration.IConfiguration.", "Microsoft.Extensions.Configuration.IConfigurationSection.", "Microsoft.Extensions.Configuration.ConfigurationBinder.", "Microsoft.Extensions.Configuration.ConfigurationExtensions.",
            "Microsoft.Extensions.Configuration.ConfigurationManager.", "Microsoft.Extensions.Configuration.ConfigurationSection.", "Microsoft.Extensions.Configuration.IConfigurationRoot.", "System.Configuration.ConfigurationManager.", "System.Web.Configuration.WebConfigurationManager.",
        ]),
        (CallKind.Carry,
        [
            "System.", "System.Text.", "System.Linq.", "System.Collections.", "System.Buffers.", "System.Globalization.", "System.IO.MemoryStream.", Cryptography + "CryptoStream.", "System.IO.Stream.", "System.IO.StringWriter.", "System.IO.TextWriter.", "System.IO.StreamWriter.",
            "System.IO.BinaryWriter.", "System.IO.StringReader.", "System.IO.StreamReader.", "System.IO.TextReader.", "System.Numerics.", "System.Runtime.", "System.Threading.Tasks.",
        ]),
        (CallKind.Unknown, ["System.Net.", "System.Data.", "System.IO.", "System.Threading.", "System.Reflection.", "System.Security.", "System.Xml.", "System.Web.", "System.ServiceModel.", "System.Runtime.Caching.", "System.Diagnostics.Process.", "System.Func.", "System.Linq.Queryable."]));

    /// <summary>Clients of vaults, and the provider that keeps what they hand out.</summary>
    public static IReadOnlyDictionary<string, string> Vaults { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Azure.Security.KeyVault.Secrets.SecretClient"] = "azure",
        ["Azure.Security.KeyVault.Keys.KeyClient"] = "azure",
        ["Microsoft.Azure.KeyVault.IKeyVaultClient"] = "azure",
        ["Microsoft.Azure.KeyVault.KeyVaultClient"] = "azure",
        ["Microsoft.Azure.KeyVault.KeyVaultClientExtensions"] = "azure",
        ["Amazon.SecretsManager.IAmazonSecretsManager"] = "aws",
        ["Amazon.SecretsManager.Extensions.Caching.SecretsManagerCache"] = "aws",
        ["Amazon.KeyManagementService.IAmazonKeyManagementService"] = "aws",
        ["Amazon.SimpleSystemsManagement.IAmazonSimpleSystemsManagement"] = "aws",
        ["Google.Cloud.SecretManager.V1.SecretManagerServiceClient"] = "google-cloud",
        ["Google.Cloud.SecretManager.V1Beta1.SecretManagerServiceClient"] = "google-cloud",
        ["Google.Cloud.Kms.V1.KeyManagementServiceClient"] = "google-cloud",
    };

    /// <summary>Names of parameters, or parts of them, that say that an argument is no data: it keys or directs the method.</summary>
    public static IReadOnlyList<string> Directing { get; } =
    [
        "key", "secret", "salt", "pepper", "scope", "domain", "purpose", "context", "prefix", "project", "tenant", "study", "version", "length", "format", "culture", "encoding", "cle", "clé", "sel", "poivre", "portee", "portée", "domaine", "projet", "etude", "étude",
    ];

    private static Dictionary<string, CallKind> Table(params (CallKind Kind, string[] Names)[] rows)
    {
        var table = new Dictionary<string, CallKind>(StringComparer.Ordinal);
        foreach (var (kind, names) in rows)
        {
            foreach (var name in names)
                table[name] = kind;
        }

        return table;
    }
}
