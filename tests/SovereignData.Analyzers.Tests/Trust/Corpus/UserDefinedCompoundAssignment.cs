namespace Corpus.UserDefinedCompoundAssignment;

public class Total
{
    private string _text = "";
    public void operator +=(string text) => _text += text;
    public void operator ++() => _text += "+";
    public void operator checked +=(int number) => _text += number;
    public void operator +=(int number) => _text += number;
    public override string ToString() => _text;
}

public static class Ward
{
    public static void Run(Patient patient)
    {
        var total = new Total();
        total += patient.Nir;
        total++;
        checked { total += patient.HeartRate; }
        Cloud.Send(total.ToString());
    }
}
