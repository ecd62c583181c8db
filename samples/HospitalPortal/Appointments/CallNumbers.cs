using System.Security.Cryptography;
using System.Text;

namespace HospitalPortal.Appointments;

/// <summary>What the waiting room calls in place of names.</summary>
internal static class CallNumbers
{
    // SOV2002: there are a million patient numbers; who hashes them all in a second knows whom each call means.
    [Pseudonymiser]
    public static string Of(string ipp) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(ipp)))[..6];
}
