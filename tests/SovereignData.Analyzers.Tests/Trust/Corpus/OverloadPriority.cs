namespace Corpus.OverloadPriority;

public static class Ward
{
    [OverloadResolutionPriority(1)] public static void Send(ReadOnlySpan<char> text) => Cloud.SendChars(text);
    public static void Send(string text) => Cloud.Send(text);
    [Obsolete("old")] public static void Old(string text) => Cloud.Send(text);
    [ModuleInitializer] internal static void Start() => Cloud.Send(new Patient());
    [DllImport("none")] private static extern int Native(string text);
    [SkipLocalsInit] public static void Run(Patient patient) { Send(patient.Nir); Cloud.Send(Native(patient.Nir)); }
}
