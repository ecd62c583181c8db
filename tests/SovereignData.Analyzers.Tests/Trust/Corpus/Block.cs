namespace Corpus.Block;

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        { var nir = patient.Nir; { Cloud.Send(nir); } }
        ;
    }
}
