namespace Corpus.CheckedAndUnchecked;

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        checked { var rate = patient.HeartRate + index; Cloud.Send(rate); }
        unchecked { Cloud.Send(patient.HeartRate * index); }
        Cloud.Send(checked((byte)patient.HeartRate) + unchecked((short)index));
    }
}
