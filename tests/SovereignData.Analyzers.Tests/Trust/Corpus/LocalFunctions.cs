using System.Diagnostics;

namespace Corpus.LocalFunctions;

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        Inner();
        Cloud.Send(Twice(patient.Nir));
        static string Twice(string text) => text + text;
        void Inner()
        {
            Cloud.Send(patient.Nir);
            if (index-- > 0) Inner();
            T Same<T>(T value) where T : notnull => value;
            Cloud.Send(Same(patient.Name));
        }
        [Conditional("DEBUG")] static void Log([Destination("ovhcloud")] string text) => Console.WriteLine(text);
        Log(patient.Nir);
    }
}
