namespace Corpus.OperatorOverloads;

public readonly struct Code(string text)
{
    public string Text { get; } = text;
    public static Code operator +(Code left, Code right) => new(left.Text + right.Text);
    public static Code operator checked -(Code code) => code;
    public static Code operator -(Code code) => new("-" + code.Text);
    public static Code operator ++(Code code) => new(code.Text + "+");
    public static bool operator true(Code code) => code.Text.Length > 0;
    public static bool operator false(Code code) => code.Text.Length == 0;
    public static Code operator >>>(Code code, int by) => new(code.Text[by..]);
    public static bool operator ==(Code left, Code right) => left.Text == right.Text;
    public static bool operator !=(Code left, Code right) => !(left == right);
    public static implicit operator Code(string text) => new(text);
    public static explicit operator string(Code code) => code.Text;
    public static explicit operator checked int(Code code) => checked(code.Text.Length);
    public static explicit operator int(Code code) => code.Text.Length;
    public override bool Equals(object? other) => other is Code code && code == this;
    public override int GetHashCode() => Text.GetHashCode();
    public override string ToString() => Text;
}

public static class Ward
{
    public static void Run(Patient patient)
    {
        Code code = patient.Nir;
        code += patient.Name;
        code++;
        if (code) Cloud.Send((string)(-code >>> 1));
        Cloud.Send(checked(-code).Text + checked((int)code) + (int)code + $"{code}" + (code == "x"));
    }
}
