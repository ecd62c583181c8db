namespace SovereignData.Pseudonymisation.Keys;

/// <summary>Tells secrets that cannot have been drawn at random. A random one is refused about once in 10¹³ times.</summary>
internal static class KeyStrength
{
    private const int MinimumDistinctBytes = 16;

    public static KeyWeakness? WeaknessOf(ReadOnlySpan<byte> secret)
    {
        if (secret.Length < PseudonymisationKey.MinimumLength)
            return KeyWeakness.TooShort;
        if (HasPeriod(secret, 1))
            return KeyWeakness.Constant;
        if (IsRepeated(secret))
            return KeyWeakness.Repeated;
        if (IsSequence(secret))
            return KeyWeakness.Sequence;
        if (IsText(secret))
            return KeyWeakness.Text;
        return DistinctBytes(secret) < MinimumDistinctBytes ? KeyWeakness.FewDistinctBytes : null;
    }

    private static bool IsRepeated(ReadOnlySpan<byte> secret)
    {
        for (var period = 2; period <= secret.Length / 2; period++)
        {
            if (HasPeriod(secret, period))
                return true;
        }

        return false;
    }

    private static bool HasPeriod(ReadOnlySpan<byte> secret, int period) => secret.Slice(period).SequenceEqual(secret.Slice(0, secret.Length - period));

    private static bool IsSequence(ReadOnlySpan<byte> secret)
    {
        var step = (byte)(secret[1] - secret[0]);
        for (var i = 2; i < secret.Length; i++)
        {
            if ((byte)(secret[i] - secret[i - 1]) != step)
                return false;
        }

        return true;
    }

    private static bool IsText(ReadOnlySpan<byte> secret)
    {
        foreach (var value in secret)
        {
            if (value is not (>= 0x20 and < 0x7F) and not (byte)'\t' and not (byte)'\r' and not (byte)'\n')
                return false;
        }

        return true;
    }

    private static int DistinctBytes(ReadOnlySpan<byte> secret)
    {
        Span<bool> seen = stackalloc bool[256];
        var count = 0;
        foreach (var value in secret)
        {
            count += seen[value] ? 0 : 1;
            seen[value] = true;
        }

        return count;
    }
}
