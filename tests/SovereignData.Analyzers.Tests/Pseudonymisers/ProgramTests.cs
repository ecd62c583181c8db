namespace SovereignData.Analyzers.Tests.Pseudonymisers;

/// <summary>Pseudonymisers as people write them.</summary>
public sealed class ProgramTests
{
    [Fact]
    public Task A_service_with_options_a_cache_and_a_logger() => PseudonymiserCase.Code("""
        public sealed class PseudonymOptions { public string Key { get; set; } = ""; public string Prefix { get; set; } = "P"; }
        public interface IOptions<T> { T Value { get; } }
        public interface ICache { bool TryGet(string key, out string value); void Set(string key, string value); }
        public interface IPseudonymService { [Pseudonymiser] Task<string> PseudonymiseAsync(string nir, CancellationToken cancellationToken = default); }
        public sealed class PseudonymService(IOptions<PseudonymOptions> options, ICache cache) : IPseudonymService
        {
            private readonly PseudonymOptions _options = options.Value;
            public async Task<string> PseudonymiseAsync(string nir, CancellationToken cancellationToken = default)
            {
                ArgumentException.ThrowIfNullOrWhiteSpace(nir);
                var normalised = Normalise(nir);
                if (cache.TryGet(normalised, out var known))
                    return known;
                await Task.Yield();
                using var hmac = new HMACSHA256(Convert.FromBase64String(_options.Key));
                var pseudonym = _options.Prefix + Convert.ToHexString(hmac.ComputeHash(Encoding.UTF8.GetBytes(normalised)))[..24];
                cache.Set(normalised, pseudonym);
                return pseudonym;
            }

            private static string Normalise(string nir) => new string(nir.Where(char.IsLetterOrDigit).ToArray()).ToUpperInvariant();
        }
        """);

    [Fact]
    public Task A_static_helper_of_ten_years_ago() => PseudonymiserCase.Code("""
        public static class AnonHelper
        {
            [Pseudonymiser]
            public static string Crypt(string input)
            {
                using (MD5 md5 = MD5.Create())
                {
                    byte[] inputBytes = Encoding.ASCII.GetBytes(input);
                    byte[] hashBytes = {|SOV2002:md5.ComputeHash(inputBytes)|};
                    StringBuilder sb = new StringBuilder();
                    for (int i = 0; i < hashBytes.Length; i++)
                    {
                        sb.Append(hashBytes[i].ToString("X2"));
                    }
                    return sb.ToString();
                }
            }
        }
        """);

    [Fact]
    public Task A_cipher_of_ten_years_ago() => PseudonymiserCase.Code("""
        public class StringCipher
        {
            private const string InitVector = "tu89geji340t89u2";
            private readonly string _pass;
            public StringCipher(string pass) { _pass = pass; }
            [Pseudonymiser]
            public string Encrypt(string plainText)
            {
                byte[] initVectorBytes = Encoding.UTF8.GetBytes(InitVector);
                byte[] plainTextBytes = Encoding.UTF8.GetBytes(plainText);
                byte[] keyBytes = SHA256.HashData(Encoding.UTF8.GetBytes(_pass));
                using (Aes symmetricKey = Aes.Create())
                {
                    symmetricKey.Mode = CipherMode.CBC;
                    using (ICryptoTransform encryptor = {|SOV2002:symmetricKey.CreateEncryptor(keyBytes, initVectorBytes)|})
                    {
                        using (MemoryStream memoryStream = new MemoryStream())
                        {
                            using (CryptoStream cryptoStream = new CryptoStream(memoryStream, encryptor, CryptoStreamMode.Write))
                            {
                                cryptoStream.Write(plainTextBytes, 0, plainTextBytes.Length);
                                cryptoStream.FlushFinalBlock();
                                byte[] cipherTextBytes = memoryStream.ToArray();
                                return Convert.ToBase64String(cipherTextBytes);
                            }
                        }
                    }
                }
            }
        }
        """);

    [Fact]
    public Task Extension_methods_and_pipelines() => PseudonymiserCase.Code("""
        public static class Extensions
        {
            public static byte[] ToBytes(this string text) => Encoding.UTF8.GetBytes(text);
            public static byte[] Sha(this byte[] bytes) => {|SOV2002:SHA256.HashData(bytes)|};
            public static string Hex(this byte[] bytes) => string.Concat(bytes.Select(b => b.ToString("x2")));
            public static byte[] Mac(this byte[] bytes, byte[] key) => HMACSHA256.HashData(key, bytes);
            [Pseudonymiser] public static string Weak(this string nir) => nir.ToBytes().Sha().Hex();
            [Pseudonymiser] public static string Strong(this string nir, byte[] key) => nir.ToBytes().Mac(key).Hex();
        }
        """);

    [Fact]
    public Task A_base_class_with_a_template() => PseudonymiserCase.Code("""
        public abstract class PseudonymiserBase
        {
            [Pseudonymiser] public string Of(string nir) => "P" + Convert.ToHexString(Transform(Encoding.UTF8.GetBytes(nir)));
            protected abstract byte[] Transform(byte[] data);
        }
        public sealed class Keyed(byte[] key) : PseudonymiserBase { protected override byte[] Transform(byte[] data) => HMACSHA512.HashData(key, data); }
        public sealed class Unkeyed : PseudonymiserBase { protected override byte[] Transform(byte[] data) => {|SOV2002:SHA512.HashData(data)|}; }
        """);

    [Fact]
    public Task An_eraser_and_a_redactor() => PseudonymiserCase.Code("""
        public static class Redact
        {
            [Pseudonymiser] public static string Erase(string text) => string.IsNullOrEmpty(text) ? text : "[REDACTED]";
            [Pseudonymiser] public static string Stars(string text) => new('*', text.Length);
            [Pseudonymiser] public static string Middle(string text) => {|SOV2002:Regex.Replace(text, "[0-9]{4}", "****")|};
            [Pseudonymiser] public static string Mail(string mail) => {|SOV2002:mail[0]|} + "***@" + {|SOV2002:mail.Split('@')|}[1];
            [Anonymiser] public static string? Nothing(string text) => null;
        }
        """);

    [Fact]
    public Task A_map_in_memory_with_a_sequence_of_random_letters() => PseudonymiserCase.Code("""
        public sealed class Mapper
        {
            private static readonly Random Rng = new();
            private readonly Dictionary<string, string> _map = new();
            private readonly object _gate = new();

            [Pseudonymiser]
            public string Of(string nir)
            {
                lock (_gate)
                {
                    if (!_map.TryGetValue(nir, out var token))
                    {
                        token = new string(Enumerable.Range(0, 8).Select(_ => (char)('A' + {|SOV2002:Rng.Next(26)|})).ToArray());
                        _map.Add(nir, token);
                    }

                    return token;
                }
            }
        }
        """);

    [Fact]
    public Task The_same_with_numbers_that_cannot_be_predicted() => PseudonymiserCase.Code("""
        public sealed class Mapper
        {
            private readonly Dictionary<string, string> _map = new();

            [Pseudonymiser]
            public string Of(string nir)
            {
                if (_map.TryGetValue(nir, out var token)) return token;
                Span<byte> bytes = stackalloc byte[16];
                RandomNumberGenerator.Fill(bytes);
                token = new Guid(bytes).ToString("N");
                return _map[nir] = token;
            }

            [Pseudonymiser]
            public string Letters(string nir)
            {
                var buffer = new char[10];
                for (var i = 0; i < buffer.Length; i++)
                    buffer[i] = (char)('A' + RandomNumberGenerator.GetInt32(26));
                return new string(buffer);
            }
        }
        """);

    [Fact]
    public Task A_patient_is_mapped_field_by_field() => PseudonymiserCase.Code("""
        [HealthData] public sealed class Patient { [DirectIdentifier] public string Nir { get; set; } = ""; [DirectIdentifier] public string LastName { get; set; } = ""; [QuasiIdentifier] public DateTime BirthDate { get; set; } public string Diagnosis { get; set; } = ""; public List<string> Codes { get; set; } = []; }
        public sealed class ResearchPatient { public string Id { get; set; } = ""; public int BirthYear { get; set; } public string Diagnosis { get; set; } = ""; public string Initial { get; set; } = ""; public List<string> Codes { get; set; } = []; }
        public sealed class Mapper(byte[] key)
        {
            [Pseudonymiser]
            public ResearchPatient Map(Patient patient)
            {
                var result = new ResearchPatient { BirthYear = patient.BirthDate.Year, Diagnosis = patient.Diagnosis };
                result.Id = Convert.ToHexString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{patient.Nir}|{patient.LastName.ToUpperInvariant()}")));
                foreach (var code in patient.Codes)
                    result.Codes.Add(code);
                return result;
            }

            [Pseudonymiser]
            public ResearchPatient MapWithInitial(Patient patient)
            {
                var result = new ResearchPatient { Diagnosis = patient.Diagnosis };
                result.Initial = {|SOV2002:patient.LastName.Substring(0, 1)|};
                return result;
            }
        }
        """);

    [Fact]
    public Task A_derived_key_per_project_and_versions() => PseudonymiserCase.Code("""
        public interface IKeyRing { byte[] Get(int version); int Current { get; } }
        public sealed class Pseudonyms(IKeyRing ring)
        {
            [Pseudonymiser]
            public string Of(string project, string nir)
            {
                var version = ring.Current;
                var derived = HKDF.DeriveKey(HashAlgorithmName.SHA256, ring.Get(version), 32, info: Encoding.UTF8.GetBytes(project));
                try
                {
                    return $"v{version}.{Convert.ToBase64String(HMACSHA256.HashData(derived, Encoding.UTF8.GetBytes(nir))).TrimEnd('=')}";
                }
                finally
                {
                    CryptographicOperations.ZeroMemory(derived);
                }
            }
        }
        """);

    [Fact]
    public Task A_hash_over_a_stream_and_over_several_fields() => PseudonymiserCase.Code("""
        public static class Hashes
        {
            [Pseudonymiser]
            public static async Task<string> OfAsync(string nir)
            {
                using var stream = new MemoryStream(Encoding.UTF8.GetBytes(nir));
                return Convert.ToHexString(await {|SOV2002:SHA256.HashDataAsync(stream)|});
            }

            [Pseudonymiser]
            public static string Link(string lastName, string firstName, DateOnly birth) =>
                Convert.ToHexString({|SOV2002:SHA256.HashData(Encoding.UTF8.GetBytes($"{lastName}{firstName}{birth:yyyyMMdd}"))|});
        }
        """);

    [Fact]
    public Task Recursion_and_iteration_over_a_hash() => PseudonymiserCase.Code("""
        public static class Stretch
        {
            [Pseudonymiser]
            public static string Of(string nir)
            {
                var bytes = Encoding.UTF8.GetBytes(nir);
                for (var i = 0; i < 10_000; i++)
                    bytes = {|SOV2002:SHA256.HashData(bytes)|};
                return Convert.ToHexString(bytes);
            }

            [Pseudonymiser]
            public static string Deep(string nir) => Again(nir, 3);

            private static string Again(string text, int times) => times == 0 ? Convert.ToHexString({|SOV2002:SHA1.HashData(Encoding.UTF8.GetBytes(text))|}) : Again(text + times, times - 1);
        }
        """);

    [Fact]
    public Task Dates_numbers_and_guids() => PseudonymiserCase.Code("""
        public static class Others
        {
            [Pseudonymiser] public static Guid Of(string nir) => new({|SOV2002:MD5.HashData(Encoding.UTF8.GetBytes(nir))|});
            [Pseudonymiser] public static long Number(long ipp) => {|SOV2002:ipp * 7919|};
            [Pseudonymiser] public static string Padded(int id) => {|SOV2002:id.ToString("D9")|};
            [Pseudonymiser] public static DateOnly Kept(DateOnly birth) => {|SOV2002:birth|};
            [Pseudonymiser] public static string Age(DateOnly birth, DateOnly today) => $"{(today.Year - birth.Year) / 5 * 5}";
            [Pseudonymiser] public static string Century(DateTime birth) => $"{birth.Year / 100}";
        }
        """);

    [Fact]
    public Task Struct_identifiers_that_pseudonymise_themselves() => PseudonymiserCase.Code("""
        public readonly record struct Nir(string Value)
        {
            [Pseudonymiser] public string Weak() => Convert.ToHexString({|SOV2002:SHA256.HashData(Encoding.UTF8.GetBytes(Value))|});
            [Pseudonymiser] public string Keyed(byte[] key) => Convert.ToHexString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(Value)));
            [Pseudonymiser] public static string Of(Nir nir) => Convert.ToHexString({|SOV2002:MD5.HashData(Encoding.UTF8.GetBytes(nir.Value))|});
        }
        """);

    [Fact]
    public Task Decorators_and_fallbacks() => PseudonymiserCase.Code("""
        public interface IPseudonyms { [Pseudonymiser] string Of(string nir); }
        public sealed class Remote(HttpClient http) : IPseudonyms
        {
            public string Of(string nir) => http.GetStringAsync($"https://tokens.example/{nir}").GetAwaiter().GetResult();
        }
        public sealed class WithFallback(IPseudonyms inner) : IPseudonyms
        {
            public string Of(string nir)
            {
                try { return inner.Of(nir); }
                catch (HttpRequestException) { return Convert.ToHexString({|SOV2002:SHA256.HashData(Encoding.UTF8.GetBytes(nir))|}); }
            }
        }
        public sealed class Cached(IPseudonyms inner) : IPseudonyms
        {
            private readonly ConcurrentDictionary<string, string> _known = new();
            public string Of(string nir) => _known.GetOrAdd(nir, inner.Of);
        }
        """);

    [Fact]
    public Task Local_constants_defaults_and_lazies_hold_keys() => PseudonymiserCase.Code("""
        public static class Keys
        {
            private static readonly Lazy<byte[]> Shared = new(() => Encoding.UTF8.GetBytes({|SOV2003:"lazy secret"|}));
            private static byte[] Property { get; } = [1, 2, 3];
            private static readonly string Pepper = {|SOV2003:"pepper"|};

            [Pseudonymiser] public static string A(string nir) => Convert.ToHexString(HMACSHA256.HashData(Shared.Value, Encoding.UTF8.GetBytes(nir)));
            [Pseudonymiser] public static string B(string nir) { const string local = "local secret"; return Convert.ToHexString(HMACSHA256.HashData(Encoding.UTF8.GetBytes({|SOV2003:local|}), Encoding.UTF8.GetBytes(nir))); }
            [Pseudonymiser] public static string C(string nir) { var bytes = Encoding.UTF8.GetBytes(Pepper); using var hmac = new HMACSHA256(bytes); return Convert.ToHexString(hmac.ComputeHash(Encoding.UTF8.GetBytes(nir))); }
        }
        """);

    [Fact]
    public Task Code_that_throws_logs_or_returns_early() => PseudonymiserCase.Code("""
        public sealed class Pseudonyms(byte[] key, Action<string> log)
        {
            [Pseudonymiser]
            public string? Of(string? nir)
            {
                if (nir is not { Length: > 0 }) return nir;
                if (nir.Length != 13) throw new ArgumentException($"bad {nir}");
                log("called");
                var result = Core(nir.AsSpan());
                return result.Length == 0 ? null : result;
            }

            private string Core(ReadOnlySpan<char> nir)
            {
                Span<byte> utf8 = stackalloc byte[64];
                var written = Encoding.UTF8.GetBytes(nir, utf8);
                Span<byte> mac = stackalloc byte[32];
                HMACSHA256.HashData(key, utf8[..written], mac);
                return Convert.ToHexString(mac[..16]);
            }
        }
        """);

    [Fact]
    public Task Switches_and_kinds_of_tokens() => PseudonymiserCase.Code("""
        public enum Mode { Keyed, Hash, Plain, Random }
        public sealed class Pseudonyms(byte[] key)
        {
            [Pseudonymiser]
            public string Of(string nir, Mode mode) => mode switch
            {
                Mode.Keyed => Convert.ToHexString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(nir))),
                Mode.Hash => Convert.ToHexString({|SOV2002:SHA256.HashData(Encoding.UTF8.GetBytes(nir))|}),
                Mode.Plain => {|SOV2002:nir|},
                Mode.Random => Guid.NewGuid().ToString(),
                _ => throw new ArgumentOutOfRangeException(nameof(mode)),
            };
        }
        """);

    [Fact]
    public Task A_file_with_errors_does_no_harm() => PseudonymiserCase.Verify("""
        public static class Broken
        {
            [Pseudonymiser] public static string Of(string nir) { var x = Missing.Hash(nir); return x; }
            [Pseudonymiser] public static string Other(string nir) => Convert.ToHexString({|SOV2002:SHA256.HashData(Encoding.UTF8.GetBytes(nir))|};
            [Pseudonymiser] public static string Unfinished(string nir) { if (
        }
        """).AllowingCompileErrors().RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Helpers_that_fan_out_are_read_in_time() => PseudonymiserCase.Code($$"""
        public static class Chain
        {
            [Pseudonymiser] public static string Of(string nir) => H0(nir);
            {{string.Join("\n", Enumerable.Range(0, 12).Select(i => $"private static string H{i}(string text) => text.Length > {i} ? H{i + 1}(text + \"{i}\") : H{i + 1}(text.Trim()) + H{i + 1}(\"x\" + text);"))}}
            private static string H12(string text) => Convert.ToHexString({|SOV2002:SHA256.HashData(Encoding.UTF8.GetBytes(text))|});
        }
        """);
}
