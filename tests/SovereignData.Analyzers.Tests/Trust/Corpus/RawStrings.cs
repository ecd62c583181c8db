namespace Corpus.RawStrings;

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        Cloud.Send($$"""
            { "nir": "{{patient.Nir}}", "name": {{"\"" + patient.Name + "\""}} }
            """);
        Cloud.Send("""plain "quoted" text""");
    }
}
