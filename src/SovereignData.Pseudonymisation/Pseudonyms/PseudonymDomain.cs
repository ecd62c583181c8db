using System.Buffers.Binary;
using System.Text;

namespace SovereignData.Pseudonymisation.Pseudonyms;

/// <summary>
/// What pseudonyms are for, and who gets them. One identifier has unlinkable pseudonyms in two domains, so that two
/// projects, or two recipients of one project, cannot join what they have.
/// </summary>
public sealed record PseudonymDomain
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Names a domain. Both names are compared to the letter, and are no secrets.</summary>
    /// <param name="purpose">The purpose, as in the record of processing activities: <c>research/diabetes-2026</c>.</param>
    /// <param name="recipient">Who gets the pseudonyms.</param>
    /// <exception cref="ArgumentException">A name is empty.</exception>
    public PseudonymDomain(string purpose, string recipient)
    {
        Purpose = string.IsNullOrWhiteSpace(purpose) ? throw new ArgumentException("A domain of pseudonyms has a purpose.", nameof(purpose)) : purpose;
        Recipient = string.IsNullOrWhiteSpace(recipient) ? throw new ArgumentException("A domain of pseudonyms has a recipient.", nameof(recipient)) : recipient;
    }

    /// <summary>What the pseudonyms are for.</summary>
    public string Purpose { get; }

    /// <summary>Who gets them.</summary>
    public string Recipient { get; }

    /// <summary>All names, each after its length as four bytes: no two lists of names give the same bytes.</summary>
    internal byte[] Encode(string use)
    {
        string[] names = [use, Purpose, Recipient];
        List<byte> encoded = [];
        foreach (var name in names)
        {
            var bytes = Encoding.GetBytes(name);
            var length = new byte[sizeof(int)];
            BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
            encoded.AddRange(length);
            encoded.AddRange(bytes);
        }

        return [.. encoded];
    }
}
