namespace SovereignData.Analyzers.Tests.Pseudonymisation;

/// <summary>What the rules make of code that calls the library, whether its source is in sight or not.</summary>
public sealed class UseTests
{
    /// <summary>What is shown, and the code that shows it.</summary>
    private static readonly Dictionary<string, string> Uses = new(StringComparer.Ordinal)
    {
        ["A pseudonym of an identifier may go to a sovereign model"] =
            """
            public sealed class Summary(IPseudonymiser pseudonyms)
            {
                public void Ask(Patient patient) => Models.Sovereign.CompleteChat($"{pseudonyms.Pseudonymise(patient.Ins)}: {patient.Diagnosis}");
            }
            """,
        ["A pseudonym is personal data still"] =
            """
            public sealed class Summary(IPseudonymiser pseudonyms)
            {
                public void Ask(Patient patient) => Models.Foreign.CompleteChat({|SOV1002:pseudonyms.Pseudonymise(patient.Ins)|});
            }
            """,
        ["A pseudonym beside a name identifies"] =
            """
            public sealed class Summary(IPseudonymiser pseudonyms)
            {
                public void Ask(Patient patient) => Models.Sovereign.CompleteChat({|SOV2001:$"{pseudonyms.Pseudonymise(patient.Ins)} {patient.Name}"|});
            }
            """,
        ["Every way to a pseudonym counts"] =
            """
            public sealed class Summary(PseudonymisationKeys keys)
            {
                public void Ask(Patient patient)
                {
                    using var pseudonyms = new HmacPseudonymiser(keys, new("summary", "model"), new() { Normalisation = IdentifierNormalisation.Nir });
                    Models.Sovereign.CompleteChat(pseudonyms.Pseudonymise(patient.Ins));
                    Models.Sovereign.CompleteChat(pseudonyms.Pseudonymise(System.MemoryExtensions.AsSpan(patient.Ins)));
                    Models.Sovereign.CompleteChat(string.Join(", ", pseudonyms.PseudonymiseUnderEachKey(patient.Ins)));
                    Models.Sovereign.CompleteChat(pseudonyms.Pseudonymise(Nir.Parse(patient.Ins)));
                    Models.Sovereign.CompleteChat(pseudonyms.Pseudonymise(Ins.Parse(patient.Ins, "1.2.250.1.213.1.4.8")));
                    Models.Foreign.CompleteChat({|SOV1002:string.Join(", ", pseudonyms.PseudonymiseUnderEachKey(patient.Ins))|});
                    Models.Foreign.CompleteChat({|SOV1002:pseudonyms.Pseudonymise(Nir.Parse(patient.Ins))|});
                }
            }
            """,
        ["Keys from where they are kept are no secrets in code"] =
            """
            public static class Start
            {
                public static IPseudonymiser Make(string file) => HmacPseudonymiser.Create(new FileKeyProvider(file), new("research", "registry"));

                public static IPseudonymiser Make() => HmacPseudonymiser.Create(new EnvironmentKeyProvider("PSEUDONYM_KEYS"), new("research", "registry"));
            }
            """,
        ["What is only coarser is personal data still"] =
            """
            public sealed class Export(DateShifter shifter)
            {
                public void Ask(Patient patient, System.DateTime today)
                {
                    Models.Sovereign.CompleteChat(BirthDates.ToMonth(patient.BirthDate, today).ToString());
                    Models.Sovereign.CompleteChat(Departments.OfPostcode(patient.Postcode));
                    Models.Sovereign.CompleteChat(shifter.Shift(patient.BirthDate, patient.Ins).ToString());
                    Models.Foreign.CompleteChat({|SOV1002:BirthDates.ToMonth(patient.BirthDate, today).ToString()|});
                    Models.Foreign.CompleteChat({|SOV1002:BirthDates.ToYear(patient.BirthDate, today).ToString()|});
                    Models.Foreign.CompleteChat({|SOV1002:$"{BirthDates.ToAge(patient.BirthDate, today)}"|});
                    Models.Foreign.CompleteChat({|SOV1002:Departments.OfPostcode(patient.Postcode)|});
                    Models.Foreign.CompleteChat({|SOV1002:shifter.Shift(patient.BirthDate, patient.Ins).ToString()|});
                }
            }
            """,
        ["What is coarser beside a name identifies"] =
            """
            public sealed class Export
            {
                public void Ask(Patient patient, System.DateTime today) => Models.Sovereign.CompleteChat({|SOV2001:$"{BirthDates.ToYear(patient.BirthDate, today)} {patient.Name}"|});
            }
            """,
        ["An identifier that was parsed identifies"] =
            """
            public sealed class Desk
            {
                public void Ask(string text)
                {
                    Models.Sovereign.CompleteChat({|SOV2001:Nir.Parse(text).Reveal()|});
                    Models.Sovereign.CompleteChat({|SOV2001:Ins.Parse(text).Reveal()|});
                    Models.Sovereign.CompleteChat({|SOV2001:Rpps.Parse(text).Reveal()|});
                }
            }
            """,
        ["A mask an establishment and the kind of an identity do not identify"] =
            """
            public sealed class Desk
            {
                public void Ask(string text)
                {
                    Models.Foreign.CompleteChat(Nir.Parse(text).ToString());
                    Models.Foreign.CompleteChat(Ins.Parse(text).Oid);
                    Models.Foreign.CompleteChat(Finess.Parse(text).Reveal());
                }
            }
            """,
        ["A token of an identifier may go to a sovereign model"] =
            """
            public sealed class Summary(Tokeniser tokens)
            {
                public async Task Ask(Patient patient, Patient[] patients)
                {
                    Models.Sovereign.CompleteChat($"{await tokens.TokeniseAsync(patient.Ins)}: {patient.Diagnosis}");
                    Models.Sovereign.CompleteChat(string.Join(", ", await tokens.TokeniseAsync([.. patients.Select(each => each.Ins)])));
                    Models.Foreign.CompleteChat({|SOV1002:await tokens.TokeniseAsync(patient.Ins)|});
                    Models.Sovereign.CompleteChat({|SOV2001:$"{await tokens.TokeniseAsync(patient.Ins)} {patient.Name}"|});
                }
            }
            """,
        ["What a token stands for identifies"] =
            """
            public sealed class Desk(Tokeniser tokens)
            {
                public async Task Ask(string token)
                {
                    var found = await tokens.ReidentifyAsync(token);
                    Models.Sovereign.CompleteChat({|SOV2001:found|});
                    Models.Sovereign.CompleteChat((await tokens.EraseAsync(found!)).ToString());
                }
            }
            """,
        ["A store of tokens lowers and raises as the tokeniser does"] =
            """
            public sealed class Table(ITokenStore store)
            {
                public async Task Ask(Patient patient, string token)
                {
                    var research = new PseudonymDomain("research", "registry");
                    Models.Sovereign.CompleteChat((await store.GetOrAddAsync(research, [patient.Ins], () => Guid.NewGuid().ToString()))[0]);
                    Models.Sovereign.CompleteChat({|SOV2001:await store.FindIdentifierAsync(research, token)|});
                }
            }
            """,
        ["An envelope may go where its key is not and what it held identifies"] =
            """
            public sealed class Courier(EnvelopeCipher cipher)
            {
                public void Ask(Patient patient)
                {
                    var envelope = cipher.Seal(patient.Ins);
                    Models.Sovereign.CompleteChat(envelope);
                    Models.Sovereign.CompleteChat(Convert.ToBase64String(cipher.Seal(System.Text.Encoding.UTF8.GetBytes(patient.Ins))));
                    Models.Foreign.CompleteChat({|SOV1002:envelope|});
                    Models.Sovereign.CompleteChat({|SOV2001:cipher.Open(envelope)|});
                    Models.Sovereign.CompleteChat({|SOV2001:Convert.ToBase64String(cipher.Open(Convert.FromBase64String(envelope)))|});
                }
            }
            """,
        ["A report of risk is about numbers"] =
            """
            public sealed class Release
            {
                public void Ask(Patient[] patients) => Models.Foreign.CompleteChat(new RiskCheck<Patient>().WithTaggedQuasiIdentifiers().Check(patients, 5).ToString());
            }
            """,
    };

    public static TheoryData<string> Names => [.. Uses.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public Task Of_the_library_as_an_assembly(string use) => Library.AsAssembly(Uses[use]).RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Of_the_library_as_a_project_whose_source_is_in_sight() =>
        Library.AsProject(string.Join("\n", Uses.Values.Select((use, number) => $"namespace Use{number}\n{{\n{use}\n}}"))).RunAsync(TestContext.Current.CancellationToken);
}
