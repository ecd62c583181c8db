using SovereignData.Analyzers.Flow;
using SovereignData.Analyzers.Labels;
using SovereignData.Analyzers.Pseudonymisers.Judging;
using SovereignData.Analyzers.Roles;

namespace SovereignData.Analyzers.Generation;

/// <summary>The flow engine of a compilation, and what its answers rest on.</summary>
/// <param name="Policy">The fingerprint of the policy.</param>
/// <param name="Flow">The engine.</param>
/// <param name="Tags">The tags.</param>
/// <param name="Roles">The roles of members.</param>
/// <param name="Review">What the pseudonymisers are worth; null where none can be in sight.</param>
internal sealed record CompilationEngine(string Policy, FlowEngine Flow, TagReader Tags, MemberRoles Roles, PseudonymiserReview? Review);
