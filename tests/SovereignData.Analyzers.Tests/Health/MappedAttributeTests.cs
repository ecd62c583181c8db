using SovereignData.Testing;

namespace SovereignData.Analyzers.Tests.Health;

/// <summary>Attributes of others count where the policy says so, in one line, and nowhere else.</summary>
public sealed class MappedAttributeTests
{
    private const string Cloud = """
        public static class Azure { [SovereignData.SendsData(Provider = "azure", Kind = "storage")] public static void Put(object? data) { } }
        """;

    private const string Account = """
        public sealed class Account
        {
            [Microsoft.AspNetCore.Identity.PersonalData] public string Name { get; set; } = "";
            [Microsoft.AspNetCore.Identity.ProtectedPersonalData] public string Phone { get; set; } = "";
            public string Theme { get; set; } = "";
        }
        """;

    [Fact]
    public Task Personal_data_of_ASP_NET_Core_Identity_by_one_line_of_policy() => Verify.Code(Account + """
        public sealed class Desk { void Run(Account one) { Azure.Put({|SOV1001:one.Name|}); Azure.Put({|SOV1001:one.Phone|}); Azure.Put(one.Theme); } }
        """)
        .WithFile("Cloud.cs", Cloud)
        .WithAspNetCore()
        .WithPolicy("""{ "version": 1, "sources": [ { "attribute": "T:Microsoft.AspNetCore.Identity.PersonalDataAttribute", "data": "identifier" } ] }""")
        .RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Without_that_line_it_does_not_count() => Verify.Code(Account + """
        public sealed class Desk { void Run(Account one) { Azure.Put(one.Name); Azure.Put(one); } }
        """)
        .WithFile("Cloud.cs", Cloud)
        .WithAspNetCore()
        .RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Classifications_of_compliance_by_one_line_of_policy() => Verify.Code("""
        namespace Contoso { public sealed class PatientDataAttribute : Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute { } }
        public sealed class Stay { [Contoso.PatientData] public string Ipp { get; set; } = ""; public string Ward { get; set; } = ""; }
        public sealed class Desk { void Run(Stay one) { Azure.Put({|SOV1001:one.Ipp|}); Azure.Put(one.Ward); } }
        """)
        .WithFile("Cloud.cs", Cloud)
        .WithStub("Microsoft.Extensions.Compliance.Abstractions", "namespace Microsoft.Extensions.Compliance.Classification { public class DataClassificationAttribute : System.Attribute { } }")
        .WithPolicy("""{ "version": 1, "sources": [ { "attribute": "T:Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute", "data": "health" } ] }""")
        .RunAsync(TestContext.Current.CancellationToken);
}
