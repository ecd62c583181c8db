#define CLOUD
#nullable disable warnings
#pragma warning disable CS0219

namespace Corpus.Preprocessor;

#region Sending
public static class Ward
{
    public static void Run(Patient patient)
    {
#if CLOUD && !NOTHING
        Cloud.Send(patient.Nir);
#elif DEBUG
        this does not compile
#else
#error never
#endif
#line 200 "Elsewhere.cs"
        Cloud.Send(patient.Name);
#line hidden
        var unused = 1;
#line default
    }
}
#endregion
