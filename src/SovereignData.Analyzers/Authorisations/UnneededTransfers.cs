using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using SovereignData.Analyzers.Configuration;

namespace SovereignData.Analyzers.Authorisations;

/// <summary>Gathers the authorisations of a compilation, to say at its end which of those in force no flow has needed.</summary>
internal sealed class UnneededTransfers(TransferRegister register, PolicyContext policy)
{
    private readonly ConcurrentBag<Grant> _written = [];

    public void Register(CompilationStartAnalysisContext context, Action<CompilationAnalysisContext, Grant> report)
    {
        if (Relevance.HasAuthorisations(context.Compilation, context.CancellationToken))
            context.RegisterSyntaxNodeAction(Gather, SyntaxKind.Attribute);
        else if (register.Filed.Count == 0)
            return;
        context.RegisterCompilationEndAction(end =>
        {
            var filed = register.Filed.Where(grant => IsOf(grant.Terms, end.Compilation.Assembly));
            foreach (var grant in _written.Concat(filed).Where(grant => !grant.Terms.HasExpiredOn(policy.Today) && !register.IsNeeded(grant)))
                report(end, grant);
        });
    }

    private void Gather(SyntaxNodeAnalysisContext context)
    {
        if (TransferSyntax.Of((AttributeSyntax)context.Node, context.SemanticModel, context.CancellationToken) is { } attribute
            && attribute.Read(policy.Catalogue, out _) is { } terms)
        {
            _written.Add(new(terms, attribute.At));
        }
    }

    /// <summary>A policy serves many projects: one whose scope names nothing in this one is another's.</summary>
    private static bool IsOf(Authorisation terms, IAssemblySymbol assembly) =>
        terms.Scope.Count == 0 || terms.Scope.Any(pattern => assembly.Declares(pattern));
}
