namespace Corpus.Interpolation;

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        FormattableString text = $"{patient.Nir,10:N0} {{x}} {index:D2} {(flag ? patient.Name : "none")}";
        Cloud.Send(text);
        Cloud.Send($"{patient.HeartRate}{patient.BirthDate:yyyy}{$"{patient.Diagnosis}"}");
        const string fixedText = $"{nameof(patient)}";
        Cloud.Send(fixedText);
    }
}
