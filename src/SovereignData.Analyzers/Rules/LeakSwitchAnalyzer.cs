using Microsoft.CodeAnalysis.Diagnostics;
using SovereignData.Analyzers.Baselines;
using SovereignData.Analyzers.Configuration;
using SovereignData.Analyzers.Leaks;

namespace SovereignData.Analyzers.Rules;

/// <summary>Reports where a project that handles health data turns an option on that puts data into logs, traces or reports.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LeakSwitchAnalyzer : PolicyAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule.LeakSwitch, Rule.StaleBaselineEntry);

    private protected override void Start(CompilationStartAnalysisContext context, PolicyContext policy)
    {
        var watch = BaselineWatch.Of([Rule.LeakSwitch], context);
        if (!HandlesHealthData(context.Compilation, policy, context.CancellationToken) || new LeakSwitches(policy, context.Compilation) is not { IsEmpty: false } switches)
            return;
        context.RegisterOperationAction(
            operation => Report(operation, switches, watch),
            OperationKind.SimpleAssignment,
            OperationKind.CompoundAssignment,
            OperationKind.Invocation,
            OperationKind.ObjectCreation);
        if (switches.HasSettings)
            context.RegisterAdditionalFileAction(file => Report(file, switches, watch));
    }

    /// <summary>Beside its place the diagnostic brings, for the fix, the place of the value and the names of the constants in it that leak.</summary>
    private static void Report(OperationAnalysisContext context, LeakSwitches switches, BaselineWatch watch)
    {
        if (SwitchedOn.Find(context.Operation, switches) is not { } found || DevelopmentGuard.Guards(context.Operation))
            return;
        IEnumerable<Location> value = found.Value is { } written ? [written.GetLocation()] : [];
        var known = FindingProperties.Of(MemberId.Of(context.ContainingSymbol), NameOf(found));
        var properties = found.Flags.Count == 0
            ? known
            : known.Add(LeakProperties.Flags, string.Join(",", found.Flags.Select(static flag => flag.Name)));
        context.ReportDiagnostic(watch.Seen(Diagnostic.Create(Rule.LeakSwitch, found.At, value, properties, NameOf(found))));
    }

    private static void Report(AdditionalFileAnalysisContext context, LeakSwitches switches, BaselineWatch watch)
    {
        if (SettingsFiles.IsOfDevelopment(context.AdditionalFile))
            return;
        foreach (var setting in SettingsFiles.Read(context.AdditionalFile, context.CancellationToken))
        {
            if (switches.OfSetting(setting.Key) is not { } entry || !SwitchValue.IsOn(setting.Value, entry))
                continue;
            var at = TextPlace.Of(context.AdditionalFile.Path, context.AdditionalFile.GetText(context.CancellationToken)!, setting.At);
            context.ReportDiagnostic(watch.Seen(Diagnostic.Create(Rule.LeakSwitch, at, FindingProperties.Of(FileName.Of(context.AdditionalFile.Path), setting.Key), setting.Key)));
        }
    }

    /// <summary>The constants that leak, or the member, with their type.</summary>
    private static string NameOf(SwitchedOn found) => found switch
    {
        { Flags: [var flag, ..] } => $"{flag.ContainingType.Name}.{string.Join(", ", found.Flags.Select(static one => one.Name))}",
        { Member: IMethodSymbol { MethodKind: MethodKind.Constructor } } => found.Member.ContainingType.Name,
        _ => $"{found.Member.ContainingType.Name}.{found.Member.Name}",
    };
}
