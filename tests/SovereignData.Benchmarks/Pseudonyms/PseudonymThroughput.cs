using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SovereignData.Pseudonymisation.Keys;
using SovereignData.Pseudonymisation.Pseudonyms;

namespace SovereignData.Benchmarks.Pseudonyms;

/// <summary>What a pseudonym costs, beside plain calls of the platform's HMAC-SHA-256 over the same identifiers. Rounds are interleaved; medians count.</summary>
internal static class PseudonymThroughput
{
    private const int Rounds = 31;
    private const int Calls = 20_000;

    /// <summary>The most that a pseudonym may cost, as a multiple of the plain call.</summary>
    private const double Limit = 1.3;

    /// <summary>Whether a pseudonym costs no more than it may.</summary>
    public static bool Write(TextWriter output)
    {
        var texts = Enumerable.Range(0, 1_000).Select(static number => (2_530_720_000_000 + number).ToString(CultureInfo.InvariantCulture)).ToArray();
        var bytes = Array.ConvertAll(texts, Encoding.UTF8.GetBytes);
        var secret = RandomNumberGenerator.GetBytes(32);
        using var keys = new PseudonymisationKeys(new PseudonymisationKey(1, secret));
        using var base32 = new HmacPseudonymiser(keys, new("benchmark", "nobody"));
        using var hexadecimal = new HmacPseudonymiser(keys, new("benchmark", "nobody"), new() { Format = PseudonymFormat.Hexadecimal });
        using var hmac = new HMACSHA256(secret);
        var hash = new byte[32];

        (string Name, Action<int> Call)[] rows =
        [
            ("`HMACSHA256.HashData(key, bytes, hash)`", index => HMACSHA256.HashData(secret, bytes[index], hash)),
            ("`HMACSHA256.HashData(key, bytes)`", index => HMACSHA256.HashData(secret, bytes[index])),
            ("`hmac.TryComputeHash(bytes, hash, …)`, one instance, not safe for threads", index => hmac.TryComputeHash(bytes[index], hash, out _)),
            ("`hmac.ComputeHash(bytes)`, one instance, not safe for threads", index => hmac.ComputeHash(bytes[index])),
            ("`Convert.ToHexString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text)))`", index => Convert.ToHexString(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes(texts[index])))),
            ("`Pseudonymise(text)`, Base32", index => base32.Pseudonymise(texts[index])),
            ("`Pseudonymise(text)`, hexadecimal", index => hexadecimal.Pseudonymise(texts[index])),
        ];

        var nanoseconds = Measure([.. rows.Select(static row => row.Call)]);
        output.WriteLine("| Call | ns | to the first | to `TryComputeHash` |");
        output.WriteLine("| --- | --: | --: | --: |");
        for (var i = 0; i < rows.Length; i++)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {rows[i].Name} | {nanoseconds[i]:0} | {nanoseconds[i] / nanoseconds[0]:0.00} | {nanoseconds[i] / nanoseconds[2]:0.00} |"));
        return nanoseconds[^2] <= Limit * nanoseconds[0];
    }

    private static double[] Measure(Action<int>[] calls)
    {
        var times = calls.Select(static _ => new List<double>()).ToArray();
        for (var round = -1; round < Rounds; round++)
        {
            for (var i = 0; i < calls.Length; i++)
            {
                var start = Process.GetCurrentProcess().TotalProcessorTime;
                for (var call = 0; call < Calls; call++)
                    calls[i](call % 1_000);
                var spent = Process.GetCurrentProcess().TotalProcessorTime - start;
                if (round >= 0)
                    times[i].Add(spent.TotalNanoseconds / Calls);
            }
        }

        return [.. times.Select(static all => all.Order().ElementAt(all.Count / 2))];
    }
}
