namespace Corpus.ListPatterns;

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        if (patient.Allergies is [var first, .. var rest, "x" or "y"]) Cloud.Send(first + rest.Count);
        if (patient.Nir is ['1' or '2', _, .., var last]) Cloud.Send(last);
        if (patient.Allergies.ToArray() is [_, ..] and [.., { Length: 3 } tail]) Cloud.Send(tail);
        Cloud.Send(patient.Nir switch { [] => "", [var only] => only.ToString(), [_, .. var s] => s });
    }
}
