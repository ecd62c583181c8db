using Microsoft.CodeAnalysis;
using SovereignData.Testing.Projects;
using SovereignData.Testing.Running;

namespace SovereignData.Testing;

/// <summary>A verification that is being described. Each step yields a new one, so that tests may share a beginning.</summary>
public sealed partial class Verification
{
    private readonly Scenario scenario;

    internal Verification(Scenario scenario) => this.scenario = scenario;

    /// <summary>Runs it.</summary>
    /// <exception cref="VerificationException">The code does not compile, an analyzer threw, or diagnostics or fixes are not as expected.</exception>
    public Task RunAsync(CancellationToken cancellationToken = default) => new VerificationRun(scenario).RunAsync(cancellationToken);

    /// <summary>
    /// What the rules report, in the order of the files; expectations and markup are not looked at, except where the markup names compiler errors.
    /// </summary>
    /// <exception cref="VerificationException">The code does not compile, or an analyzer threw.</exception>
    public async Task<IReadOnlyList<Diagnostic>> GetDiagnosticsAsync(CancellationToken cancellationToken = default) =>
        await new VerificationRun(scenario).GetDiagnosticsAsync(cancellationToken).ConfigureAwait(false);

    private static Verification With(Scenario scenario) => new(scenario);

    private Verification WithMain(ProjectUnderTest main) => With(scenario with { Main = main });
}
