namespace Corpus.Utf8Literals;

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        ReadOnlySpan<byte> header = "nir:"u8;
        Cloud.SendBytes(header);
        Cloud.SendBytes(Encoding.UTF8.GetBytes(patient.Nir));
    }
}
