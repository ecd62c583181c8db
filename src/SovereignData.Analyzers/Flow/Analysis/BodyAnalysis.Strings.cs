using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>Text that is put together, and what of its beginning is known: a host stands there.</content>
internal sealed partial class BodyAnalysis
{
    private Value Concatenate(IBinaryOperation binary)
    {
        var text = new TextBuilder();
        foreach (var operand in Operands(binary))
            Append(text, operand);
        return text.Build(binary.Syntax);
    }

    private Value Interpolate(IInterpolatedStringOperation interpolated)
    {
        var text = new TextBuilder();
        foreach (var part in interpolated.Parts)
        {
            switch (part)
            {
                case IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string literal } }:
                    text.AppendKnown(literal);
                    break;
                case IInterpolationOperation { Expression: { } expression }:
                    Append(text, expression);
                    break;
                case IInterpolatedStringAppendOperation { AppendCall: { } call }:
                    foreach (var argument in ArgumentsOf(call))
                        Append(text, argument);
                    break;
            }
        }

        return text.Build(interpolated.Syntax);
    }

    private Value InterpolateInto(IInterpolatedStringHandlerCreationOperation handler)
    {
        var creation = Evaluate(handler.HandlerCreation);
        if (handler.Type is { DeclaringSyntaxReferences.IsEmpty: false } && handler.Content is IInterpolatedStringOperation own)
            return AppendTo(creation, own);
        var content = handler.Content is IInterpolatedStringOperation text ? Interpolate(text) : Evaluate(handler.Content);
        var made = creation.Objects.IsEmpty ? Born(handler, handler.Type, FactSet.Empty) : creation;
        Pour(made, content.Facts);
        if (handler.HandlerCreation is IObjectCreationOperation { Arguments: var arguments })
        {
            // A handler over a builder or a writer (StringBuilder.Append($"…")) writes straight into it.
            foreach (var argument in arguments)
            {
                if (FlowTypes.IsCarrier(argument.Value.Type))
                    Pour(Evaluate(argument.Value), content.Facts);
            }
        }

        return made.IsNothing ? content : made.WithMore(content.Facts);
    }

    /// <summary>A handler of this code base: its own methods say what becomes of each part.</summary>
    private Value AppendTo(Value handler, IInterpolatedStringOperation text)
    {
        _receivers.Push(handler);
        foreach (var part in text.Parts)
        {
            if (part is IInterpolatedStringAppendOperation { AppendCall: { } call })
                Evaluate(call);
        }

        _receivers.Pop();
        return handler;
    }

    private static IEnumerable<IOperation> ArgumentsOf(IOperation call) => call switch
    {
        IInvocationOperation invocation => invocation.Arguments.Take(1).Select(static argument => argument.Value),
        IDynamicInvocationOperation dynamic => dynamic.Arguments.Take(1),
        _ => [],
    };

    private void Append(TextBuilder text, IOperation operand)
    {
        operand = Operations.Unconverted(operand);
        if (operand.ConstantValue is { HasValue: true, Value: { } literal })
        {
            text.AppendKnown(System.Convert.ToString(literal, System.Globalization.CultureInfo.InvariantCulture) ?? "");
            return;
        }

        var value = Evaluate(operand);
        if (Operations.ToStringOf(operand.Type) is { } toString && _engine.Dispatch.Targets(toString, operand.Type, Operations.IsExact(operand), isBaseCall: false).Length > 0)
            value = Invoke(new(operand, toString, value, [], Operations.IsExact(operand), IsBase: false));
        text.Append(Whole(value));
    }

    private sealed class TextBuilder
    {
        private FactSet _facts = FactSet.Empty;
        private string _known = "";
        private bool _isOpen = true;

        public void AppendKnown(string text)
        {
            if (_isOpen)
                _known += text;
        }

        public void Append(FactSet facts)
        {
            string? single = null;
            var constants = 0;
            foreach (var fact in facts)
            {
                if (fact.Origin is not ConstantOrigin constant)
                    continue;
                single = constant.Text;
                constants++;
            }

            if (_isOpen && constants == 1 && facts.Count == 1)
            {
                _known += single;
                return;
            }

            _isOpen = false;
            _facts = _facts.Union(_known.Length == 0 ? facts : facts.Select(static fact => fact.Origin is ConstantOrigin ? null : fact));
        }

        public Value Build(SyntaxNode syntax)
        {
            var facts = _facts;
            if (HostText.MayNameHost(_known) && (_isOpen || HostText.IsWholeHost(_known)))
                facts = FactSet.Of(new(new ConstantOrigin(_known, IsEndpoint: false), Level.Identifying, Trace.Start(Operations.Describe(syntax), Place.Of(syntax)))).Union(facts);
            return Value.Of(facts);
        }
    }
}
