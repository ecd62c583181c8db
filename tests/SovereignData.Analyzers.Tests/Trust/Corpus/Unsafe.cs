namespace Corpus.Unsafe;

public static unsafe class Ward
{
    private struct Node { public int Value; public Node* Next; public fixed char Text[8]; }
    public static void Run(Patient patient, int index)
    {
        fixed (char* first = patient.Nir) { Cloud.Send(*first); Cloud.Send(first[index]); Cloud.Send(new string(first, 0, 2)); }
        var rate = patient.HeartRate;
        int* pointer = &rate;
        *pointer += 1;
        pointer[0]++;
        Node node = new() { Value = *pointer };
        Node* at = &node;
        at->Next = at;
        at->Text[0] = patient.Nir[0];
        Cloud.Send(at->Next->Value + at->Text[0] + (long)pointer + sizeof(Node));
        var block = stackalloc byte[] { 1, 2 };
        void* any = block;
        Cloud.Send(((byte*)any)[1]);
    }
}
