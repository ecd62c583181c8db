using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace SovereignData.Testing.Tests.Toys;

/// <summary>Reports what is handed to a method called <c>Send</c>, with the path from its declaration, and the option <c>toy.level</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class SendAnalyzer(int times = 1, bool reportsInGeneratedCode = false) : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [ToyRules.Sent];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(reportsInGeneratedCode
            ? GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics
            : GeneratedCodeAnalysisFlags.Analyze);
        context.RegisterOperationAction(Analyse, OperationKind.Invocation);
    }

    private void Analyse(OperationAnalysisContext context)
    {
        if (context.Operation is not IInvocationOperation { TargetMethod.Name: "Send", Arguments: [{ Value: var argument }] } call)
            return;

        var value = argument is IConversionOperation { IsImplicit: true, Operand: var operand } ? operand : argument;
        var options = context.Options.AnalyzerConfigOptionsProvider;
        var properties = ImmutableDictionary<string, string?>.Empty
            .Add("level", options.GetOptions(value.Syntax.SyntaxTree).TryGetValue("toy.level", out var level) ? level : null)
            .Add("today", options.GlobalOptions.TryGetValue("build_property.ToyToday", out var today) ? today : null)
            .Add("global", options.GlobalOptions.TryGetValue("toy.global", out var global) ? global : null);

        for (var time = 0; time < times; time++)
            context.ReportDiagnostic(Diagnostic.Create(ToyRules.Sent, value.Syntax.GetLocation(), PathTo(call, value), properties, value.Syntax.ToString()));
    }

    private static IEnumerable<Location> PathTo(IInvocationOperation call, IOperation value) =>
    [
        .. value is IMemberReferenceOperation { Member: var member } ? member.DeclaringSyntaxReferences.Select(External) : [],
        call.Syntax.GetLocation(),
    ];

    /// <summary>A tree of another compilation must not be reported as such.</summary>
    private static Location External(SyntaxReference declaration) =>
        Location.Create(declaration.SyntaxTree.FilePath, declaration.Span, declaration.SyntaxTree.GetLineSpan(declaration.Span).Span);
}
