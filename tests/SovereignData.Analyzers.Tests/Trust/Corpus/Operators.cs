namespace Corpus.Operators;

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        var n = patient.HeartRate;
        n += index; n -= 1; n *= 2; n /= 3; n %= 5; n <<= 1; n >>= 1; n >>>= 1; n &= 7; n |= 8; n ^= 3;
        n = -n + +n - ~n; n++; --n;
        var b = !flag && n > 1 || n <= 3 ^ flag & true | n != 4;
        var text = patient.City ?? patient.Nir;
        text ??= patient.Name;
        Cloud.Send(b ? text + n : (object)(n >>> 2));
    }
}
