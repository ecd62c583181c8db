namespace Corpus.StaticAbstracts;

public interface IParse<TSelf> where TSelf : IParse<TSelf> { static abstract TSelf Parse(string text); static virtual string Kind => "any"; static abstract TSelf operator +(TSelf left, TSelf right); }
public readonly record struct Nir(string Text) : IParse<Nir> { public static Nir Parse(string text) => new(text); public static Nir operator +(Nir left, Nir right) => new(left.Text + right.Text); }
public static class Ward
{
    private static T Read<T>(string text) where T : IParse<T> => T.Parse(text) + T.Parse(T.Kind);
    private static T Sum<T>(params T[] all) where T : INumber<T> { var sum = T.Zero; foreach (var one in all) sum += one; return sum; }
    public static void Run(Patient patient) { Cloud.Send(Read<Nir>(patient.Nir).Text); Cloud.Send(Sum(patient.HeartRate, 2)); }
}
