namespace Corpus.InterpolatedStringHandlers;

[InterpolatedStringHandler]
public ref struct Handler
{
    private readonly StringBuilder _text = new();
    public Handler(int literalLength, int formattedCount, bool isOn, out bool shouldAppend) => shouldAppend = isOn;
    public bool AppendLiteral(string text) { _text.Append(text); return true; }
    public bool AppendFormatted<T>(T value, string? format = null) { _text.Append(value); return true; }
    public override readonly string ToString() => _text.ToString();
}

public static class Ward
{
    public static void Log(bool isOn, [InterpolatedStringHandlerArgument(nameof(isOn))] Handler text) => Cloud.Send(text.ToString());
    public static void Run(Patient patient) => Log(patient.Smoker, $"nir {patient.Nir} {patient.HeartRate:D3}");
}
