namespace Corpus.Generics;

public class Box<T>(T value) where T : class? { public T Value { get; set; } = value; public Box<TOther> As<TOther>() where TOther : class => new((TOther)(object)Value!); public static Box<T>? Last; public class Inner<U> { public T? First; public U? Second; } }
public interface IStore<in TKey, out TValue> where TKey : notnull { TValue Get(TKey key); }
public class Names : IStore<Patient, string> { public string Get(Patient key) => key.Nir; }
public static class Ward
{
    private static T New<T>() where T : Patient, new() => new T { Nir = "x" };
    private static unsafe int Size<T>() where T : unmanaged => sizeof(T);
    private static string Any<T>(T? value) where T : struct => value.ToString()!;
    public static void Run(Patient patient)
    {
        var box = new Box<Patient>(patient);
        Box<Patient>.Last = box;
        Cloud.Send(box.Value.Nir + box.As<object>().Value + New<Patient>().Nir + Size<int>() + Any<int>(patient.HeartRate));
        Cloud.Send(new Box<string>.Inner<int> { First = patient.Nir }.First + ((IStore<Patient, object>)new Names()).Get(patient));
    }
}
