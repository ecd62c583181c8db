using Microsoft.CodeAnalysis.Diagnostics;
using SovereignData.Analyzers.Authorisations;
using SovereignData.Analyzers.Baselines;
using SovereignData.Analyzers.Configuration;
using SovereignData.Analyzers.Destinations;

namespace SovereignData.Analyzers.Rules;

/// <summary>Reports the settings of a project that handles health data which name an endpoint that not even pseudonymised data may go to.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SettingsAnalyzer : PolicyAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule.SettingNamesEndpoint, Rule.StaleBaselineEntry);

    private protected override void Start(CompilationStartAnalysisContext context, PolicyContext policy)
    {
        var watch = BaselineWatch.Of([Rule.SettingNamesEndpoint], context);
        if (HandlesHealthData(context.Compilation, policy, context.CancellationToken))
            context.RegisterAdditionalFileAction(file => Report(file, policy, watch));
    }

    private static void Report(AdditionalFileAnalysisContext context, PolicyContext policy, BaselineWatch watch)
    {
        foreach (var setting in SettingsFiles.Read(context.AdditionalFile, context.CancellationToken))
        {
            foreach (var destination in SettingHosts.Of(setting, policy.Catalogue).OfType<Destination.Known>())
            {
                if (Violation(destination, policy) is not var (violation, judged) || IsAuthorised(destination, policy, context.Compilation.Assembly))
                    continue;
                var at = TextPlace.Of(context.AdditionalFile.Path, context.AdditionalFile.GetText(context.CancellationToken)!, setting.At);
                context.ReportDiagnostic(watch.Seen(Diagnostic.Create(
                    Rule.SettingNamesEndpoint,
                    at,
                    FindingProperties.Of(FileName.Of(context.AdditionalFile.Path), setting.Key, destination.Host ?? destination.Provider.Id),
                    setting.Key,
                    VerdictWording.DestinationOf(destination, violation.Kind),
                    VerdictWording.ReasonOf(violation),
                    VerdictWording.RemedyOf(violation, judged))));
                break;
            }
        }
    }

    /// <summary>Any of the code may use a setting: it is wrong where no folder's policy admits it.</summary>
    private static (Verdict.Violation Violation, EffectivePolicy Policy)? Violation(Destination destination, PolicyContext policy)
    {
        (Verdict.Violation, EffectivePolicy)? first = null;
        foreach (var options in policy.Options)
        {
            var effective = EffectivePolicy.Create(policy.Files, options);
            if (Verdict.Of(Level.Pseudonymised, DestinationKind.Http, destination, effective, policy.Today) is not Verdict.Violation violation)
                return null;
            first ??= (violation, effective);
        }

        return first;
    }

    private static bool IsAuthorised(Destination.Known destination, PolicyContext policy, IAssemblySymbol assembly) =>
        new TransferRegister(policy).IsAuthorisedThroughout(destination, assembly);
}
