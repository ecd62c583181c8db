namespace Corpus.Spans;

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        ReadOnlySpan<char> text = patient.Nir;
        Span<char> copy = stackalloc char[32];
        text.CopyTo(copy);
        Cloud.SendChars(copy[..text.Length]);
        Memory<byte> memory = Encoding.UTF8.GetBytes(patient.Name);
        Cloud.SendBytes(memory.Span);
        Cloud.Send(MemoryMarshal.Cast<char, byte>(text)[0]);
        var rented = ArrayPool<char>.Shared.Rent(8);
        text.CopyTo(rented);
        Cloud.Send(rented);
        Cloud.Send(string.Create(3, patient.Nir, static (span, state) => state.AsSpan(0, 3).CopyTo(span)));
        if (text is "abc") Cloud.Send(text.ToString());
        foreach (ref var c in copy) c = 'x';
    }
}
