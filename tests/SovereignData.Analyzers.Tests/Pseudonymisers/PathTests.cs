namespace SovereignData.Analyzers.Tests.Pseudonymisers;

/// <summary>Branches, helpers, loops, and other shapes of code.</summary>
public sealed class PathTests
{
    private const string Hmac = "Convert.ToHexString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(nir)))";

    [Theory]
    [InlineData($"if (nir.Length > 15) return {{|SOV2002:nir|}}; return {Hmac};")]
    [InlineData($"return nir.Length > 15 ? {Hmac} : {{|SOV2002:nir|}};")]
    [InlineData($"var result = {{|SOV2002:nir.Substring(3)|}}; if (nir.Length > 15) result = {Hmac}; return result;")]
    [InlineData($"return nir.Length switch {{ 13 => Convert.ToHexString({{|SOV2002:SHA256.HashData(Encoding.UTF8.GetBytes(nir))|}}), _ => {Hmac} }};")]
    [InlineData($"try {{ return {Hmac}; }} catch (CryptographicException) {{ return {{|SOV2002:nir|}}; }}")]
    [InlineData($"return {Hmac} + \"-\" + {{|SOV2002:nir[..3]|}};")]
    public Task A_weak_path_beside_a_strong_one_is_reported(string statements) => PseudonymiserCase.Body(statements);

    [Theory]
    [InlineData($"if (string.IsNullOrEmpty(nir)) return nir; return {Hmac};")]
    [InlineData($"if (nir is null or \"\") return nir!; return {Hmac};")]
    [InlineData($"if (nir == null) return nir!; return {Hmac};")]
    [InlineData($"if (nir.Length == 0) return nir; return {Hmac};")]
    [InlineData($"return string.IsNullOrWhiteSpace(nir) ? nir : {Hmac};")]
    [InlineData($"nir = {Hmac}; return nir;")]
    [InlineData($"var a = nir; a = {Hmac}; return a;")]
    [InlineData($"var builder = new StringBuilder(); foreach (var b in HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(nir))) builder.Append(b.ToString(\"x2\")); return builder.ToString();")]
    [InlineData($"string token; do token = RandomNumberGenerator.GetHexString(8); while (token == nir); return token;")]
    public Task A_body_whose_paths_are_all_strong_is_not(string statements) => PseudonymiserCase.Body(statements);

    [Theory]
    [InlineData("var builder = new StringBuilder(); foreach (var b in {|SOV2002:SHA256.HashData(Encoding.UTF8.GetBytes(nir))|}) builder.Append(b.ToString(\"x2\")); return builder.ToString();")]
    [InlineData("using var sha = SHA256.Create(); var bytes = Encoding.UTF8.GetBytes(nir); var hash = {|SOV2002:sha.ComputeHash(bytes)|}; return Convert.ToBase64String(hash);")]
    [InlineData("Span<byte> hash = stackalloc byte[32]; {|SOV2002:SHA256.HashData(Encoding.UTF8.GetBytes(nir), hash)|}; return Convert.ToHexString(hash);")]
    [InlineData("var hash = new byte[32]; {|SOV2002:SHA256.TryHashData(Encoding.UTF8.GetBytes(nir), hash, out _)|}; return Convert.ToHexString(hash);")]
    [InlineData("using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256); hash.AppendData(Encoding.UTF8.GetBytes(nir)); return Convert.ToHexString({|SOV2002:hash.GetHashAndReset()|});")]
    [InlineData("var hash = new HashCode(); hash.Add(nir); return {|SOV2002:hash.ToHashCode()|}.ToString();")]
    [InlineData("var characters = nir.ToCharArray(); for (var i = 3; i < characters.Length; i++) characters[i] = '*'; return {|SOV2002:new string(characters)|};")]
    [InlineData("Func<string, byte[]> hash = text => {|SOV2002:SHA256.HashData(Encoding.UTF8.GetBytes(text))|}; return Convert.ToHexString(hash(nir));")]
    [InlineData("return Local(nir); static string Local(string text) => Convert.ToHexString({|SOV2002:MD5.HashData(Encoding.UTF8.GetBytes(text))|});")]
    [InlineData("var random = new Random(42); var builder = new StringBuilder(); for (var i = 0; i < 8; i++) builder.Append((char)('a' + {|SOV2002:random.Next(26)|})); return builder.ToString();")]
    [InlineData("var hash = 0; foreach (var c in nir) hash = {|SOV2002:hash * 31 + c|}; return hash.ToString();")]
    public Task What_statements_make_of_it_is_followed(string statements) => PseudonymiserCase.Body(statements);

    [Fact]
    public Task Helpers_are_followed_and_each_place_is_told_of_once() => PseudonymiserCase.Code("""
        public sealed class Pseudonyms(Hasher hasher)
        {
            [Pseudonymiser] public string A(string nir) => hasher.Hex(nir);
            [Pseudonymiser] public string B(string nir) => "b" + hasher.Hex(nir.Trim());
            [Pseudonymiser] public string C(string nir) => hasher.Keyed(nir);
            [Pseudonymiser] public string D(string nir) => A(nir);
        }
        public sealed class Hasher(byte[] key)
        {
            public string Hex(string text) => Convert.ToHexString(Digest(text));
            public string Keyed(string text) => Convert.ToHexString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text)));
            private static byte[] Digest(string text) => {|SOV2002:SHA256.HashData(Encoding.UTF8.GetBytes(text))|};
        }
        """);

    [Fact]
    public Task An_interface_is_as_weak_as_the_weakest_behind_it() => PseudonymiserCase.Code("""
        public interface IPseudonyms { [Pseudonymiser] string Of(string nir); }
        public sealed class Strong(byte[] key) : IPseudonyms { public string Of(string nir) => Convert.ToHexString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(nir))); }
        public sealed class Weak : IPseudonyms { public string Of(string nir) => Convert.ToHexString({|SOV2002:SHA256.HashData(Encoding.UTF8.GetBytes(nir))|}); }
        public abstract class Base { [Pseudonymiser] public abstract string Of(string nir); }
        public sealed class Derived : Base { public override string Of(string nir) => {|SOV2002:nir|}; }
        [Pseudonymiser] public sealed class Whole { public string Of(string nir) => Convert.ToHexString({|SOV2002:MD5.HashData(Bytes(nir))|}); private static byte[] Bytes(string nir) => Encoding.UTF8.GetBytes(nir); }
        """);

    [Fact]
    public Task A_table_of_tokens_is_as_good_as_its_tokens() => PseudonymiserCase.Code("""
        public sealed class Tokens
        {
            private readonly Dictionary<string, string> _table = [];
            private readonly ConcurrentDictionary<string, string> _shared = new();
            private int _counter;

            [Pseudonymiser] public string Random(string nir) => _shared.GetOrAdd(nir, _ => RandomNumberGenerator.GetHexString(16));
            [Pseudonymiser] public string Weak(string nir) => _shared.GetOrAdd(nir, _ => {|SOV2002:System.Random.Shared.Next()|}.ToString());
            [Pseudonymiser] public string Hashed(string nir) => _shared.GetOrAdd(nir, key => Convert.ToHexString({|SOV2002:SHA256.HashData(Encoding.UTF8.GetBytes(key))|}));
            [Pseudonymiser] public string Counted(string nir)
            {
                if (!_table.TryGetValue(nir, out var token))
                    _table[nir] = token = $"P{++_counter}";
                return token;
            }

            [Pseudonymiser] public string Guid(string nir)
            {
                if (_table.TryGetValue(nir, out var token)) return token;
                token = System.Guid.NewGuid().ToString("N");
                _table.Add(nir, token);
                return token;
            }
        }
        """);

    [Fact]
    public Task Outputs_and_objects_are_looked_at_like_results() => PseudonymiserCase.Code("""
        [HealthData] public sealed record Patient { [DirectIdentifier] public string Nir { get; set; } = ""; [DirectIdentifier] public string Name { get; set; } = ""; [QuasiIdentifier] public DateOnly Birth { get; set; } public string Ward { get; set; } = ""; }
        public sealed record Row(string Id, string Ward, int Year);
        public sealed class Pseudonyms(byte[] key)
        {
            private string Token(string text) => Convert.ToHexString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text)));
            [Pseudonymiser] public bool Try(string nir, out string token) { token = Convert.ToHexString({|SOV2002:SHA256.HashData(Encoding.UTF8.GetBytes(nir))|}); return true; }
            [Pseudonymiser] public bool TryToken(string nir, out string token) { token = Token(nir); return token.Length > 0; }
            [Pseudonymiser] public void InPlace(Patient p) { p.Nir = Convert.ToHexString({|SOV2002:MD5.HashData(Encoding.UTF8.GetBytes(p.Nir))|}); p.Name = ""; }
            [Pseudonymiser] public void InPlaceWell(Patient p) { p.Nir = Token(p.Nir); p.Name = ""; }
            [Pseudonymiser] public Row Of(Patient p) => new(Token(p.Nir), p.Ward, p.Birth.Year);
            [Pseudonymiser] public Row Weak(Patient p) => new(Convert.ToHexString({|SOV2002:SHA1.HashData(Encoding.UTF8.GetBytes(p.Nir + p.Name))|}), p.Ward, p.Birth.Year);
            [Pseudonymiser] public Row Named(Patient p) => {|SOV2002:new(p.Name, p.Ward, p.Birth.Year)|};
            [Pseudonymiser] public Patient Copy(Patient p) => p with { Nir = Token(p.Nir), Name = "" };
            [Pseudonymiser] public Patient Same(Patient p) => {|SOV2002:p|};
            [Pseudonymiser] public IEnumerable<string> All(IEnumerable<string> nirs) { foreach (var nir in nirs) yield return Token(nir); }
            [Pseudonymiser] public IEnumerable<string> AllWeak(IEnumerable<string> nirs) => nirs.Select(nir => Convert.ToHexString({|SOV2002:SHA256.HashData(Encoding.UTF8.GetBytes(nir))|}));
        }
        """);

    [Fact]
    public Task What_generalises_is_let_be() => PseudonymiserCase.Code("""
        public static class Coarse
        {
            [Pseudonymiser] public static int Year(DateTime birth) => birth.Year;
            [Pseudonymiser] public static string Month(DateOnly birth) => birth.ToString("yyyy-MM");
            [Pseudonymiser] public static DateOnly First(DateOnly birth) => new(birth.Year, birth.Month, 1);
            [Pseudonymiser] public static int Band(int age) => age / 10 * 10;
            [Pseudonymiser] public static string Department([QuasiIdentifier] string postcode) => postcode[..2];
            [Anonymiser] public static string Region(string postcode) => postcode.Substring(0, 1);
            [Anonymiser] public static string Same(string postcode) => {|SOV2002:postcode|};
            [Pseudonymiser] public static DateTime Shift(DateTime stay, TimeSpan key) => stay + key;
            [Pseudonymiser] public static DateTime Shifted(DateTime stay) => stay.AddDays(RandomNumberGenerator.GetInt32(30));
            [Pseudonymiser] public static DateTime Fixed(DateTime stay) => {|SOV2002:stay.AddDays(7)|};
        }
        """);

    [Fact]
    public Task What_others_do_is_trusted() => PseudonymiserCase.Verify("""
        public sealed class Pseudonyms(ITokens tokens, HttpClient http, Vendor.Vault vault, Func<string, string> lower)
        {
            [Pseudonymiser] public string A(string nir) => tokens.Of(nir);
            [Pseudonymiser] public async Task<string> B(string nir) => await (await http.PostAsync("https://tokens.example", new StringContent(nir))).Content.ReadAsStringAsync();
            [Pseudonymiser] public string C(string nir) => vault.Protect(nir);
            [Pseudonymiser] public string D(string nir) => lower(nir);
        }
        public interface ITokens { [Pseudonymiser] string Of(string nir); }
        """).WithStub("Vendor", "namespace Vendor; public class Vault { public string Protect(string text) => text; }").RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task A_policy_declares_pseudonymisers_too() => PseudonymiserCase.Verify("""
        public static class Tokens
        {
            public static string Of(string nir) => Convert.ToHexString({|SOV2002:SHA256.HashData(Encoding.UTF8.GetBytes(nir))|});
            public static string Other(string nir) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(nir)));
        }
        """).WithEditorConfig("sovereign_data.pseudonymisers = M:Tokens.Of").RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Code_without_pseudonymisers_is_let_be() => PseudonymiserCase.Code("""
        public static class Checksums { public static string Of(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text))); }
        """);
}
