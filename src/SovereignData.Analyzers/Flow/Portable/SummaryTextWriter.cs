using System.Globalization;
using System.Text;
using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Portable;

/// <summary>
/// Writes a portable summary as tokens between spaces; a section that says nothing is left out.
/// What belongs to files (places, ways, names of variables) is not written, so that the text changes only when what it says does.
/// </summary>
internal sealed class SummaryTextWriter(Func<string, int> numberOf)
{
    private readonly StringBuilder _text = new();
    private readonly Dictionary<string, int> _factSets = new(StringComparer.Ordinal);

    public static string LevelText(Level level) => level switch { Level.Identifying => "i", Level.Pseudonymised => "p", _ => "a" };

    public string Write(PortableSummary summary)
    {
        _text.Clear();
        _factSets.Clear();
        if (summary.Objects.Length > 0)
            Section("B", summary.Objects, Write);
        if (!summary.Return.IsNothing)
            Token("R").Write(summary.Return);
        if (!summary.Thrown.IsNothing)
            Token("X").Write(summary.Thrown);
        Section("O", summary.Outputs, output => Token(output.Ordinal).Write(output.Value));
        Section("E", Array.FindAll(summary.Effects, static effect => !effect.IsWeak), Write);
        Section("W", Array.FindAll(summary.Effects, static effect => effect.IsWeak), Write);
        Section("S", summary.SinkFlows, Write);
        Section("D", summary.DelegateCalls, Write);
        Section("V", summary.OpenCalls, Write);
        return _text.ToString();
    }

    private void Write(PortableObject heapObject)
    {
        OptionalString(heapObject.Type);
        Token((heapObject.IsExact ? 1 : 0) | (heapObject.IsFilledHere ? 2 : 0) | (heapObject.IsBound ? 4 : 0));
        Token(heapObject.Depth);
        OptionalString(heapObject.Open);
        OptionalLevel(heapObject.BirthCap);
        Write(heapObject.Birth);
        OptionalPath(heapObject.Input);
        OptionalString(heapObject.Method);
        if (heapObject.Method is not null)
            Write(heapObject.MethodReceiver);
        if (heapObject.Contents is not { } contents)
        {
            Token("-");
            return;
        }

        Token(contents.Length);
        foreach (var (field, value) in contents)
            String(field).Write(value);
    }

    private void Write(PortableEffect effect)
    {
        Write(effect.Target);
        OptionalString(effect.Field);
        Write(effect.Value);
    }

    private void Write(PortableDelegateCall call)
    {
        Write(call.Target);
        List(call.Arguments, Write);
    }

    private void Write(PortableOpenCall call)
    {
        Write(call.Result);
        String(call.Type).String(call.Method);
        List(call.TypeArguments, argument => String(argument));
        List(call.Arguments, Write);
        Token(call.Bodies);
    }

    private void Write(PortableSinkFlow flow)
    {
        String(SinkText.Of(flow.Sink));
        Write(flow.Root);
        Write(flow.Data);
        Write(flow.Endpoint);
        OptionalPath(flow.Holder);
    }

    private void Write(PortableValue value)
    {
        Write(value.Facts);
        List(value.Objects ?? [], number => Token(number));
    }

    /// <summary>Of one summary, many values say the same: a set of facts is written once, and named by its number from then on.</summary>
    private void Write(PortableFact[]? facts)
    {
        var start = _text.Length;
        List(facts ?? [], Write);
        if (facts is not { Length: > 0 })
            return;
        var written = _text.ToString(start, _text.Length - start);
        if (!_factSets.TryGetValue(written, out var number))
        {
            _factSets.Add(written, _factSets.Count);
            return;
        }

        _text.Length = start;
        Token($"={number.ToString(CultureInfo.InvariantCulture)}");
    }

    private void Write(PortableFact fact)
    {
        if (fact.IsName)
            Token(SummaryTextReader.NameMark);
        switch (fact.Origin)
        {
            case PortableOrigin.Input input:
                Token(input.Part != AddressPart.Any ? "A" : input.Without.Length == 0 ? "I" : "P").Write(input.Path);
                OptionalLevel(input.Covered);
                OptionalString(input.Open);
                if (input.Without.Length > 0 || input.Part != AddressPart.Any)
                    List(input.Without, member => String(member));
                if (input.Part != AddressPart.Any)
                    Token((int)input.Part);
                break;
            case PortableOrigin.Source source:
                Token("S").String(source.Symbol).String(source.Name).Token(LevelText(source.Level));
                OptionalPath(source.Path);
                break;
            case PortableOrigin.TypeParameter parameter:
                Token("T").String(parameter.Parameter);
                break;
            case PortableOrigin.Same { Origin: ConstantOrigin constant }:
                Token("C").String(constant.Text).Token(constant.IsEndpoint ? 1 : 0);
                break;
            case PortableOrigin.Same { Origin: OpaqueEndpointOrigin opaque }:
                Token("Q").Token(opaque.IsCertain ? 1 : 0);
                break;
            case PortableOrigin.Same { Origin: DeclaredDestinationOrigin declared }:
                Token("D").String(declared.Destination).Token(declared.IsUser ? 1 : 0);
                break;
            case PortableOrigin.Same { Origin: UnknownTextOrigin unknown }:
                Token("U").Token(unknown.IsAddress ? 1 : 0);
                break;
            case PortableOrigin.Same { Origin: DefaultEndpointOrigin }:
                Token("V");
                break;
            case PortableOrigin.Same { Origin: OpenedOrigin opened }:
                Token("O").String(SinkText.Of(opened.Sink));
                break;
            case PortableOrigin.Same { Origin: UntoldOrigin }:
                Token("W");
                break;
            default:
                Token("L");
                break;
        }

        Token(LevelText(fact.Cap));
    }

    private void Write(PortablePath path)
    {
        if (path.Root == InputRoot.Static)
            Token("s").String(path.Symbol!);
        else
            Token(path.Root == InputRoot.This ? "t" : $"p{path.Ordinal.ToString(CultureInfo.InvariantCulture)}");
        List(path.Fields, field => String(field));
    }

    private void OptionalPath(PortablePath? path)
    {
        if (path is null)
            Token("-");
        else
            Write(path);
    }

    private void OptionalLevel(Level? level) => Token(level is { } known ? LevelText(known) : "-");

    private void OptionalString(string? text)
    {
        if (text is null)
            Token("-");
        else
            String(text);
    }

    private void Section<T>(string name, T[] items, Action<T> write)
    {
        if (items.Length == 0)
            return;
        Token(name);
        List(items, write);
    }

    private void List<T>(T[] items, Action<T> write)
    {
        Token(items.Length);
        foreach (var item in items)
            write(item);
    }

    private SummaryTextWriter String(string text) => Token(numberOf(text));

    private SummaryTextWriter Token(int number) => Token(number.ToString(CultureInfo.InvariantCulture));

    private SummaryTextWriter Token(string token)
    {
        if (_text.Length > 0)
            _text.Append(' ');
        _text.Append(token);
        return this;
    }
}
