namespace SovereignData.Analyzers.Tests.CodeFixes.Pseudonymising;

/// <summary>Pseudonymisers that are awaited.</summary>
public sealed class AsyncTests
{
    private const string Vault = """
        namespace Contoso;

        public interface IVault
        {
            [Pseudonymiser]
            Task<string> OfAsync(string nir, CancellationToken cancellationToken = default);

            [Pseudonymiser]
            ValueTask<string> LaterAsync(string nir, int attempts = 3, CancellationToken cancellationToken = default);
        }
        """;

    [Theory]
    [InlineData("patient.Nir", "await vault.OfAsync(patient.Nir)")]
    [InlineData("$\"Seen {patient.Nir}\"", "$\"Seen {await vault.OfAsync(patient.Nir)}\"")]
    [InlineData("\"Seen \" + patient.Nir", "\"Seen \" + await vault.OfAsync(patient.Nir)")]
    [InlineData("patient.Nir.PadLeft(9)[0] + patient.Ward", "(await vault.OfAsync(patient.Nir.PadLeft(9)))[0] + patient.Ward")]
    public Task It_is_awaited_in_an_asynchronous_method(string before, string after) => Becomes(
        "vault.OfAsync",
        $$"""public async Task Show(Patient patient) { await Task.Yield(); Console.WriteLine({|SOV2005:{{before}}|}); }""",
        $$"""public async Task Show(Patient patient) { await Task.Yield(); Console.WriteLine({{after}}); }""");

    [Fact]
    public Task It_is_handed_the_cancellation_token_of_the_method() => Becomes(
        "vault.OfAsync",
        "public async Task Show(Patient patient, CancellationToken stop) { await Task.Delay(1, stop); Console.WriteLine({|SOV2005:patient.Nir|}); }",
        "public async Task Show(Patient patient, CancellationToken stop) { await Task.Delay(1, stop); Console.WriteLine(await vault.OfAsync(patient.Nir, stop)); }");

    [Fact]
    public Task The_cancellation_token_is_named_behind_other_optional_parameters() => Becomes(
        "vault.LaterAsync",
        "public async Task Show(Patient patient, CancellationToken stop) { await Task.Delay(1, stop); Console.WriteLine({|SOV2005:patient.Nir|}); }",
        "public async Task Show(Patient patient, CancellationToken stop) { await Task.Delay(1, stop); Console.WriteLine(await vault.LaterAsync(patient.Nir, cancellationToken: stop)); }");

    [Fact]
    public Task It_is_awaited_within_an_asynchronous_lambda() => Becomes(
        "vault.OfAsync",
        "public Func<Patient, Task> Shower() => async patient => { await Task.Yield(); Console.WriteLine({|SOV2005:patient.Nir|}); };",
        "public Func<Patient, Task> Shower() => async patient => { await Task.Yield(); Console.WriteLine(await vault.OfAsync(patient.Nir)); };");

    [Fact]
    public Task It_is_awaited_behind_a_guard() => Becomes(
        "vault.OfAsync",
        "public async Task Show(Patient patient) { await Task.Yield(); Console.WriteLine({|SOV2005:patient.Name|}); }",
        "public async Task Show(Patient patient) { await Task.Yield(); Console.WriteLine(patient.Name is { } name ? await vault.OfAsync(name) : null); }");

    [Fact]
    public Task What_was_awaited_is_pseudonymised_thereafter() => Ward.Becomes(
        "async Task Show(Task<Patient> coming) => Console.WriteLine({|SOV2005:(await coming).Nir|});",
        "async Task Show(Task<Patient> coming) => Console.WriteLine(Tokens.Of((await coming).Nir));");

    [Theory]
    [InlineData("public void Show(Patient patient) => Console.WriteLine({|SOV2005:patient.Nir|});")]
    [InlineData("public async Task Show(Patient patient) { await Task.Yield(); lock (this) { Console.WriteLine({|SOV2005:patient.Nir|}); } }")]
    [InlineData("public async Task Show(List<Patient> all) { await Task.Yield(); all.ForEach(patient => Console.WriteLine({|SOV2005:patient.Nir|})); }")]
    public Task It_is_not_offered_where_nothing_can_be_awaited(string member) => Clinic.Passes(
        Clinic.Verify(Desk(member), Vault).WithoutFix());

    private static Task Becomes(string pseudonymiser, string before, string after) => Clinic.Passes(
        Clinic.Verify(Desk(before), Vault).WithFix($"Pseudonymise with '{pseudonymiser}'", Clinic.InContoso(Desk(after))));

    private static string Desk(string member) => $"public class Desk(IVault vault)\n{{\n    {member}\n\n    public override string? ToString() => vault.ToString();\n}}";
}
