using System.Globalization;
using System.Text;

namespace SovereignData.Benchmarks.Shapes;

/// <summary>The shapes on which taint engines are known to lose their speed, each with one planted flow or more.</summary>
internal static class Programs
{
    private const string Row = """class Row { public string A { get; set; } = ""; public string B { get; set; } = ""; public string C { get; set; } = ""; }""" + "\n";

    /// <summary>It checks its argument, as helpers do: for an engine that runs it again at each call, each call is a way out.</summary>
    private const string Help = """
        static Row Help(string a, string b, out string o)
        {
            if (a == null) throw new ArgumentNullException(nameof(a));
            o = a;
            return new Row { A = a, B = b, C = a + b };
        }

        """;

    /// <summary>Calls to a helper that returns an object of three properties and has an <c>out</c>, in a method that encodes bytes.</summary>
    public static string HelperWithRecord(int calls)
    {
        var code = Start(Row + "class Reader {\n" + Help + """void Go(HttpRequest request) { var s = request.RawUrl; var q = ""; var bytes = Encoding.UTF8.GetBytes(s);""" + "\n");
        for (var i = 0; i < calls; i++)
            code.AppendLine(CultureInfo.InvariantCulture, $"    var r{i} = Help(s, q, out var o{i}); q = r{i}.C;");
        return code.Append("    new SqlCommand(q); } }").ToString();
    }

    /// <summary>Each method calls the next several times, down to the sink.</summary>
    public static string FanOut(int depth, int fan)
    {
        var code = Start("class Fan {\n");
        for (var i = 0; i < depth; i++)
            code.AppendLine(CultureInfo.InvariantCulture, $"    string F{i}(string x) => {string.Join(" + ", Enumerable.Repeat($"F{i + 1}(x)", fan))};");
        return code.Append(CultureInfo.InvariantCulture, $"    string F{depth}(string x) {{ new SqlCommand(x); return x; }}\n    void Go(HttpRequest request) {{ F0(request.RawUrl); }} }}").ToString();
    }

    /// <summary>Many methods with a few calls of one helper each.</summary>
    public static string HelperCalls(int methods, int calls)
    {
        var code = Start(Row + "class Calls {\n" + Help);
        for (var i = 0; i < methods; i++)
            code.AppendLine(CultureInfo.InvariantCulture, $"    void G{i}(HttpRequest request) {{ var s = request.RawUrl; {string.Concat(Enumerable.Range(0, calls).Select(static call => $"s = Help(s, s, out var o{call}).C; "))}new SqlCommand(s); }}");
        return code.Append('}').ToString();
    }

    /// <summary>Many object initialisers with many properties each, in one method.</summary>
    public static string Initialisers(int objects, int properties)
    {
        var code = Start("class Dto { ");
        for (var i = 0; i < properties; i++)
            code.Append(CultureInfo.InvariantCulture, $"public string P{i} {{ get; set; }} = \"\"; ");
        code.AppendLine("}\nclass Initialisers { void Go(HttpRequest request) { var s = request.RawUrl;");
        for (var i = 0; i < objects; i++)
            code.AppendLine(CultureInfo.InvariantCulture, $"    var d{i} = new Dto {{ {string.Concat(Enumerable.Range(0, properties).Select(static p => $"P{p} = s, "))}}};");
        return code.Append("    new SqlCommand(d3.P3); } }").ToString();
    }

    /// <summary>Ordinary code around a patient that sends nothing anywhere.</summary>
    public static string WithoutSink(int methods, bool tagged)
    {
        var code = Start(tagged ? "[SovereignData.HealthData] class Patient { [SovereignData.DirectIdentifier] " : "class Patient { ");
        code.AppendLine("""public string Nir { get; set; } = ""; public string Diagnosis { get; set; } = ""; }""");
        code.AppendLine("class Ward { static string Help(string a) => a.Trim();");
        for (var i = 0; i < methods; i++)
            code.AppendLine(CultureInfo.InvariantCulture, $"    string G{i}(Patient p) {{ var s = p.Nir; foreach (var c in s) {{ if (c > 3) s = Help(s) + c; }} var d = new Dictionary<string, string> {{ [s] = p.Diagnosis }}; return string.Join(s, d.Keys); }}");
        return code.Append('}').ToString();
    }

    private static StringBuilder Start(string code) => new StringBuilder(Prelude.Usings).Append(code);
}
