namespace Corpus.FunctionPointers;

public static unsafe class Ward
{
    private static string Nir(Patient patient) => patient.Nir;
    [UnmanagedCallersOnly] private static int Twice(int number) => number * 2;
    public static void Run(Patient patient)
    {
        delegate*<Patient, string> read = &Nir;
        delegate* unmanaged<int, int> twice = &Twice;
        delegate*<object?, void> send = &Cloud.Send;
        Cloud.Send(read(patient));
        send(patient.Name);
        Cloud.Send(twice(patient.HeartRate) + patient.Nir);
    }
}
