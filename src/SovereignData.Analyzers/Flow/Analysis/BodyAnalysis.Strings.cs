using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>Text that is put together: what of it is known may be an address.</content>
internal sealed partial class BodyAnalysis
{
    private Value Concatenate(IBinaryOperation binary)
    {
        var text = new AddressText();
        foreach (var operand in Operands(binary))
            Append(text, operand);
        return Value.Of(text.Build(binary.Syntax));
    }

    private Value Interpolate(IInterpolatedStringOperation interpolated)
    {
        var text = new AddressText();
        Append(text, interpolated);
        return Value.Of(text.Build(interpolated.Syntax));
    }

    private void Append(AddressText text, IInterpolatedStringOperation interpolated)
    {
        foreach (var part in interpolated.Parts)
        {
            switch (part)
            {
                case IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string literal } }:
                    text.Append(literal);
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
    }

    /// <summary>Text to which more is added: an address goes where it went, unless that changes its host.</summary>
    private FactSet Appended(Value before, Value added, ICompoundAssignmentOperation assignment)
    {
        var start = Whole(before);
        if (!start.Any(static fact => fact.Origin is ConstantOrigin { IsAbsolute: true }))
            return start.Union(Whole(added));
        var text = new AddressText();
        text.Append(start);
        Append(text, assignment.Value);
        return text.Build(assignment.Syntax);
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

    private void Append(AddressText text, IOperation operand)
    {
        operand = Operations.Unconverted(operand);
        if (operand.ConstantValue is { HasValue: true, Value: { } literal })
        {
            text.Append(System.Convert.ToString(literal, System.Globalization.CultureInfo.InvariantCulture) ?? "");
            return;
        }

        if (operand is IInterpolatedStringOperation interpolated)
        {
            Append(text, interpolated);
            return;
        }

        if (operand is IBinaryOperation { Type.SpecialType: SpecialType.System_String, OperatorMethod: null or { ContainingType.SpecialType: not SpecialType.None } } binary)
        {
            foreach (var inner in Operands(binary))
                Append(text, inner);
            return;
        }

        var value = Evaluate(operand);
        if (Operations.ToStringOf(operand.Type) is { } toString && _engine.Dispatch.Targets(toString, operand.Type, Operations.IsExact(operand), isBaseCall: false).Length > 0)
            value = Invoke(new(operand, toString, value, [], Operations.IsExact(operand), IsBase: false));
        text.Append(Whole(value));
    }
}
