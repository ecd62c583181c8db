using SovereignData.Pseudonymisation.Encryption;

namespace SovereignData.Pseudonymisation.Tests.Encryption;

/// <summary>AES-256-GCM: test cases 13 to 16 of "The Galois/Counter Mode of Operation", as submitted to NIST.</summary>
public sealed class EnvelopeKeyTests
{
    private const string Key = "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308";
    private const string Plaintext = "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255";
    private const string Ciphertext = "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015ad";

    public static TheoryData<string, string, string, string, string, string> Cases => new()
    {
        { new('0', 64), new('0', 24), "", "", "", "530f8afbc74536b9a963b4f1c4cb738b" },
        { new('0', 64), new('0', 24), "", new('0', 32), "cea7403d4d606b6e074ec5d3baf39d18", "d0d1c8a799996bf0265b98b5d48ab919" },
        { Key, "cafebabefacedbaddecaf888", "", Plaintext, Ciphertext, "b094dac5d93471bdec1a502270e3cc6c" },
        { Key, "cafebabefacedbaddecaf888", "feedfacedeadbeeffeedfacedeadbeefabaddad2", Plaintext[..120], Ciphertext[..120], "76fc6ece0f4e1768cddf8853bb2d551b" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Encrypts_and_decrypts_as_published(string key, string nonce, string associatedData, string plaintext, string ciphertext, string tag)
    {
        using var envelopeKey = new EnvelopeKey(1, Bytes(key));
        var (encrypted, computedTag, decrypted) = (new byte[plaintext.Length / 2], new byte[EnvelopeKey.TagLength], new byte[plaintext.Length / 2]);

        envelopeKey.Encrypt(Bytes(nonce), Bytes(associatedData), Bytes(plaintext), encrypted, computedTag);
        envelopeKey.Decrypt(Bytes(nonce), Bytes(associatedData), Bytes(ciphertext), Bytes(tag), decrypted);

        Assert.Equal((ciphertext, tag, plaintext), (Text(encrypted), Text(computedTag), Text(decrypted)));
    }

    private static byte[] Bytes(string hexadecimal) => Convert.FromHexString(hexadecimal);

    private static string Text(byte[] bytes) => Convert.ToHexStringLower(bytes);
}
