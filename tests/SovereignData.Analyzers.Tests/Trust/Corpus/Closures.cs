namespace Corpus.Closures;

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        var actions = new List<Action>();
        for (var i = 0; i < index; i++) { var nir = patient.Nir + i; actions.Add(() => { nir += "x"; Cloud.Send(nir); }); }
        foreach (var action in actions) action();
        string held = "";
        Action write = () => held = patient.Nir;
        write();
        Cloud.Send(held);
    }
}
