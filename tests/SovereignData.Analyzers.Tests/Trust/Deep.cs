using System.Globalization;

namespace SovereignData.Analyzers.Tests.Trust;

/// <summary>Programs that machines write: deep, long and round in circles.</summary>
internal static class Deep
{
    public static string Parentheses(int depth) => Method($"Cloud.Send({new string('(', depth)}patient.Nir{new string(')', depth)});");

    public static string Sum(int operands) => Method($"Cloud.Send({string.Join(" + ", Enumerable.Range(0, operands).Select(static i => i == 3 ? "patient.Nir" : "patient.Diagnosis"))});");

    public static string Lambdas(int depth) => Method($"{Repeat(depth, static i => $"Action a{i} = () => {{ ")}Cloud.Send(patient.Nir);{Repeat(depth, i => $" }}; a{depth - 1 - i}();")}");

    public static string Blocks(int depth) => Method($"{Repeat(depth, static i => $"if (index > {i}) {{ ")}Cloud.Send(patient.Nir);{new string('}', depth)}");

    public static string Loops(int depth) => Method($"var text = \"\"; {Repeat(depth, static i => $"while (index > {i}) {{ text += patient.Nir; ")}Cloud.Send(text);{new string('}', depth)}");

    public static string Conditionals(int depth) => Method($"Cloud.Send({Repeat(depth, static i => $"index == {i} ? patient.Diagnosis : ")}patient.Nir);");

    public static string Calls(int depth) => Method($"Cloud.Send({Repeat(depth, static _ => $"Same(")}patient.Nir{new string(')', depth)});", "static string Same(string text) => text;");

    public static string Chain(int length) => Method($"Cloud.Send(patient{Repeat(length, static _ => $".Next!")}.Nir);");

    public static string Statements(int count) => Method($"var text = patient.Nir;\n{Repeat(count / 2, static i => $"var v{i} = text + \"x{i}\"; if (v{i}.Length > 3) text = v{i};\n")}Cloud.Send(text);");

    /// <summary>Each member calls the next, the last the first.</summary>
    public static string Circle(int members) => Method(
        "F0(patient.Nir, index);",
        Repeat(members, i => $"string F{i}(string text, int k) {{ if (k == 0) {{ Cloud.Send(text); return text; }} return F{(i + 1) % members}(text, k - 1); }}\n"));

    /// <summary>Each member calls three others.</summary>
    public static string Web(int members) => Method(
        "F0(patient.Nir, index);",
        Repeat(members, i => $"string F{i}(string text, int k) {{ if (k == 0) Cloud.Send(text); return F{(i + 1) % members}(text, k - 1) + F{(i * 7 + 3) % members}(text, k - 1) + F{i * i % members}(text, k - 1); }}\n"));

    public static string CyclicGenerics(int depth) => Method(
        "new Box<string>(patient.Nir).Walk(index); new Left { Text = patient.Nir }.Go(index);",
        after: """
            class Box<T>(T value) { public T Value => value; public void Walk(int depth) { Cloud.Send(value); if (depth > 0) new Box<Box<T>>(this).Walk(depth - 1); } }
            class Node<T, U> where T : Node<T, U> where U : Node<U, T> { public string Text = ""; public U? Other; public void Go(int depth) { Cloud.Send(Text); Other?.Go(depth - 1); } }
            class Left : Node<Left, Right>; class Right : Node<Right, Left>;

            """ + Repeat(depth, static i => $"class Step{i}<T> : Base<Step{i + 1}<T>> {{ public T? Held; }}\n") + $"class Step{depth}<T> : Base<Step0<T>>; class Base<T> {{ public T? Item; }}");

    public static string Fields(int count) => Method(
        "Fill(patient); Cloud.Send(F3);",
        Repeat(count, static i => $"string F{i} = \"\"; ") + $"void Fill(Patient patient) {{ F0 = patient.Nir; {Repeat(count - 1, static i => $"F{i + 1} = F{i}; ")} }}");

    private static string Method(string statements, string members = "", string after = "") => $$"""
        namespace Corpus;
        public class Ward
        {
            public void Run(Patient patient, int index)
            {
                {{statements}}
            }
            {{members}}
        }
        {{after}}
        """;

    private static string Repeat(int times, Func<int, FormattableString> text) => string.Concat(Enumerable.Range(0, times).Select(i => text(i).ToString(CultureInfo.InvariantCulture)));
}
