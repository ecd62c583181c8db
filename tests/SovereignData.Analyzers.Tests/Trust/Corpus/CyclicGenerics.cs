namespace Corpus.CyclicGenerics;

public abstract class Node<TSelf, TOther> where TSelf : Node<TSelf, TOther> where TOther : Node<TOther, TSelf> { public TOther? Other; public abstract string Text { get; } }
public class Left(Patient patient) : Node<Left, Right> { public override string Text => patient.Nir + Other?.Text; }
public class Right : Node<Right, Left> { public override string Text => Other?.Text ?? ""; }
public class Growing<T> { public Growing<Growing<T>>? Next => null; public T? Value; public string Walk(int depth) => depth == 0 ? Value + "" : new Growing<List<T>>().Walk(depth - 1); }
public class Comparable : IComparable<Comparable>, IEnumerable<Comparable> { public int CompareTo(Comparable? other) => 0; public IEnumerator<Comparable> GetEnumerator() { yield return this; } IEnumerator IEnumerable.GetEnumerator() => GetEnumerator(); }
public static class Ward { public static void Run(Patient patient) { var left = new Left(patient) { Other = new Right() }; left.Other.Other = left; Cloud.Send(left.Text + new Growing<string> { Value = patient.Nir }.Walk(3) + new Comparable().First()); } }
