namespace SovereignData.Analyzers.Tests.Pseudonymisers;

/// <summary>Keys that stand in the code.</summary>
public sealed class KeyTests
{
    [Theory]
    [InlineData("Convert.ToHexString(HMACSHA256.HashData(Encoding.UTF8.GetBytes({|SOV2003:\"not a secret\"|}), Encoding.UTF8.GetBytes(nir)))")]
    [InlineData("Convert.ToHexString(HMACSHA256.HashData({|SOV2003:\"not a secret\"u8|}, Encoding.UTF8.GetBytes(nir)))")]
    [InlineData("Convert.ToHexString(HMACSHA256.HashData({|SOV2003:new byte[] { 1, 2, 3, 4 }|}, Encoding.UTF8.GetBytes(nir)))")]
    [InlineData("Convert.ToHexString(HMACSHA256.HashData({|SOV2003:new byte[32]|}, Encoding.UTF8.GetBytes(nir)))")]
    [InlineData("Convert.ToHexString(new HMACSHA512(Convert.FromBase64String({|SOV2003:\"bm90IGEgc2VjcmV0\"|})).ComputeHash(Encoding.UTF8.GetBytes(nir)))")]
    [InlineData("Convert.ToHexString(SHA256.HashData(HMACSHA256.HashData(SHA256.HashData(Encoding.UTF8.GetBytes({|SOV2003:\"derived\"|})), Encoding.UTF8.GetBytes(nir))))")]
    [InlineData("Convert.ToHexString(HMACSHA256.HashData(Convert.FromHexString(Environment.GetEnvironmentVariable(\"KEY\") ?? {|SOV2003:\"00ff\"|}), Encoding.UTF8.GetBytes(nir)))")]
    public Task A_key_in_an_expression_is_reported(string expression) => PseudonymiserCase.Gives(expression);

    [Theory]
    [InlineData("Convert.ToHexString(HMACSHA256.HashData(Convert.FromHexString(Environment.GetEnvironmentVariable(\"KEY\")!), Encoding.UTF8.GetBytes(nir)))")]
    [InlineData("Convert.ToHexString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(\"v1:\" + Convert.ToHexString(key)), Encoding.UTF8.GetBytes(nir)))")]
    [InlineData("Convert.ToHexString(HMACSHA256.HashData(HKDF.DeriveKey(HashAlgorithmName.SHA256, key, 32), Encoding.UTF8.GetBytes(nir)))")]
    [InlineData("Convert.ToHexString(HMACSHA256.HashData(HMACSHA256.HashData(key, \"research\"u8), Encoding.UTF8.GetBytes(nir)))")]
    [InlineData("Convert.ToHexString(HMACSHA256.HashData(File.ReadAllBytes(\"/run/secrets/key\"), Encoding.UTF8.GetBytes(nir)))")]
    [InlineData("Convert.ToHexString(SHA256.HashData([.. key, .. Encoding.UTF8.GetBytes(nir)]))")]
    public Task A_key_from_elsewhere_is_not(string expression) => PseudonymiserCase.Gives(expression);

    [Fact]
    public Task Constants_and_fields_hold_keys_too() => PseudonymiserCase.Code("""
        public static class Pseudonyms
        {
            private const string Secret = "not a secret";
            private static readonly byte[] Bytes = Encoding.UTF8.GetBytes({|SOV2003:"neither"|});
            private static readonly byte[] Good = Convert.FromBase64String(Environment.GetEnvironmentVariable("KEY")!);

            [Pseudonymiser] public static string A(string nir) => Convert.ToHexString(HMACSHA256.HashData(Encoding.UTF8.GetBytes({|SOV2003:Secret|}), Encoding.UTF8.GetBytes(nir)));
            [Pseudonymiser] public static string B(string nir) => Convert.ToHexString(HMACSHA256.HashData(Bytes, Encoding.UTF8.GetBytes(nir)));
            [Pseudonymiser] public static string C(string nir) => Convert.ToHexString(HMACSHA256.HashData(Good, Encoding.UTF8.GetBytes(nir)));
        }
        """);

    [Fact]
    public Task A_key_that_the_constructor_settles_is_told_of_there() => PseudonymiserCase.Code("""
        public sealed class Pseudonyms
        {
            private readonly HMACSHA256 _hmac;
            public Pseudonyms() => _hmac = new HMACSHA256(Encoding.UTF8.GetBytes({|SOV2003:"not a secret"|}));
            [Pseudonymiser] public string Of(string nir) => Convert.ToHexString(_hmac.ComputeHash(Encoding.UTF8.GetBytes(nir)));
        }
        """);

    [Fact]
    public Task A_key_that_is_handed_in_is_told_of_where_the_object_is_made() => PseudonymiserCase.Code("""
        public sealed class Pseudonyms(string secret)
        {
            private readonly byte[] _key = Encoding.UTF8.GetBytes(secret);
            [Pseudonymiser] public string Of(string nir) => Convert.ToHexString(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(nir)));
        }
        public static class Start { public static Pseudonyms Make() => new({|SOV2003:"not a secret"|}); }
        """);

    [Fact]
    public Task A_key_that_is_handed_in_by_who_knows_whom_is_not() => PseudonymiserCase.Code("""
        public sealed class Pseudonyms(string secret)
        {
            private readonly byte[] _key = Encoding.UTF8.GetBytes(secret);
            [Pseudonymiser] public string Of(string nir) => Convert.ToHexString(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(nir)));
        }
        public interface IKeys { byte[] Current { get; } Task<byte[]> ForAsync(string project); }
        public sealed class Others(IKeys keys)
        {
            [Pseudonymiser] public string Of(string nir) => Convert.ToHexString(HMACSHA256.HashData(keys.Current, Encoding.UTF8.GetBytes(nir)));
            [Pseudonymiser] public async Task<string> OfAsync(string nir, string project) => project + Convert.ToHexString(HMACSHA256.HashData(await keys.ForAsync(project), Encoding.UTF8.GetBytes(nir)));
            [Pseudonymiser] public static string With(string nir, byte[] key) => Convert.ToHexString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(nir)));
            [Pseudonymiser] public static string Salted(string nir, string salt) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(salt + nir)));
        }
        public static class Start { public static Pseudonyms Make() => new(Environment.GetEnvironmentVariable("KEY")!); }
        """);

    [Fact]
    public Task An_implementation_of_a_key_source_is_looked_into() => PseudonymiserCase.Code("""
        public interface IKeys { byte[] Current { get; } }
        public sealed class FixedKeys : IKeys { public byte[] Current => {|SOV2003:"not a secret"u8|}.ToArray(); }
        public sealed class Pseudonyms(IKeys keys)
        {
            [Pseudonymiser] public string Of(string nir) => Convert.ToHexString(HMACSHA256.HashData(keys.Current, Encoding.UTF8.GetBytes(nir)));
        }
        """);

    [Theory]
    [InlineData("using var aes = Aes.Create(); aes.Key = Encoding.UTF8.GetBytes({|SOV2003:\"0123456789abcdef\"|}); return Convert.ToHexString(aes.EncryptEcb(Encoding.UTF8.GetBytes(nir), PaddingMode.PKCS7));")]
    [InlineData("using var gcm = new AesGcm({|SOV2003:\"0123456789abcdef\"u8|}, 16); var text = Encoding.UTF8.GetBytes(nir); var cipher = new byte[text.Length]; gcm.Encrypt(RandomNumberGenerator.GetBytes(12), text, cipher, new byte[16]); return Convert.ToHexString(cipher);")]
    [InlineData("using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, {|SOV2003:\"not a secret\"u8|}); hash.AppendData(Encoding.UTF8.GetBytes(nir)); return Convert.ToHexString(hash.GetHashAndReset());")]
    [InlineData("using var hmac = new HMACSHA256 { Key = Encoding.UTF8.GetBytes({|SOV2003:\"not a secret\"|}) }; return Convert.ToHexString(hmac.ComputeHash(Encoding.UTF8.GetBytes(nir)));")]
    public Task A_bad_key_is_never_a_weak_operation_as_well(string statements) => PseudonymiserCase.Body(statements);
}
