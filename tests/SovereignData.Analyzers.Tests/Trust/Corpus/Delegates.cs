namespace Corpus.Delegates;

public delegate string Read(Patient patient);
public delegate ref int Choose(int[] all);
public delegate TResult Convert<in T, out TResult>(T value);
public static class Ward
{
    private static string Nir(Patient patient) => patient.Nir;
    public static void Run(Patient patient)
    {
        Read read = Nir; read += p => p.Name; read += new Read(Nir);
        Convert<Patient, object> wide = new Convert<object, string>(o => o.ToString()!);
        Choose choose = all => ref all[0];
        choose([1]) = patient.HeartRate;
        Cloud.Send(read(patient)); Cloud.Send(wide(patient)); Cloud.Send(read.GetInvocationList());
    }
}
