using Microsoft.CodeAnalysis.CSharp;
using SovereignData.Analyzers.Flow.Values;

namespace SovereignData.Analyzers.Flow.Analysis;

/// <content>Collection expressions: of a library's types they are filled as such, of own types the own code runs.</content>
internal sealed partial class BodyAnalysis
{
    /// <summary>A collection expression, which Roslyn 4.8 shows only as children.</summary>
    private Value CreateCollection(IOperation operation)
    {
        var type = operation.Type ?? (operation.Parent as IConversionOperation)?.Type;
        var made = New(operation, type);
        var position = 0;
        var isPlaced = true;
        foreach (var child in operation.ChildOperations)
        {
            if (child.Syntax.IsKind(SyntaxKind.SpreadElement))
            {
                isPlaced = false;
                foreach (var spread in child.ChildOperations)
                    WriteElement(Value.Of(made), position: null, Traversed(Evaluate(spread), spread));
            }
            else if (child is not IInvocationOperation { Arguments.IsEmpty: true, Type.SpecialType: SpecialType.System_Void })
            {
                WriteElement(Value.Of(made), isPlaced ? position++ : null, Evaluate(child));
            }
        }

        return Operations.BuilderOf(type) is { } builder ? BuiltBy(builder, Value.Of(made), operation)
            : Operations.AddOf(type) is { } add ? AddedTo(Value.Of(made), add, operation)
            : Value.Of(made);
    }

    /// <summary>A collection whose builder is code of this code base.</summary>
    private Value BuiltBy(IMethodSymbol builder, Value elements, IOperation operation) =>
        Invoke(new(operation, builder, Receiver: null, [new(builder.Parameters[0], elements, operation)], IsExact: false, IsBase: false));

    /// <summary>A collection that is made empty and then takes its elements by code of this code base.</summary>
    private Value AddedTo(Value collection, IMethodSymbol add, IOperation operation)
    {
        foreach (var constructor in add.ContainingType.InstanceConstructors)
        {
            if (constructor.Parameters.IsEmpty)
                Construct(new CallSite(operation, constructor, collection, [], IsExact: true, IsBase: true));
        }

        Invoke(new(operation, add, collection, [new(add.Parameters[0], AllElements(collection, operation.Syntax), operation)], IsExact: true, IsBase: false));
        return collection;
    }
}
