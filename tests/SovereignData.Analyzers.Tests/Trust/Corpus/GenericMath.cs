namespace Corpus.GenericMath;

public readonly record struct Dose<T>(T Amount) : IAdditionOperators<Dose<T>, Dose<T>, Dose<T>> where T : struct, INumber<T> { public static Dose<T> operator +(Dose<T> a, Dose<T> b) => new(a.Amount + b.Amount); public static Dose<T> operator checked +(Dose<T> a, Dose<T> b) => new(checked(a.Amount + b.Amount)); public static explicit operator Dose<T>(int number) => new(T.CreateChecked(number)); }
public static class Ward { public static void Run(Patient patient) => Cloud.Send(patient.Nir + checked((Dose<int>)patient.HeartRate + new Dose<int>(1)).Amount + ((Dose<double>)2 + new Dose<double>(patient.Weight)).Amount); }
