namespace Corpus.Literals;

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        var all = new object?[] { 1, 2L, 3U, 4UL, 1.5, 1.5f, 1.5m, 'c', true, null, 0x1F, 0b1010, 1_000, "a", @"b""c", default(int), "\e[0m" };
        Cloud.Send(all);
        Cloud.Send(patient.Nir + all[0] + all[^1]);
    }
}
