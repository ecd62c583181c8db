using SovereignData.Testing.Tests.Toys;

namespace SovereignData.Testing.Tests.Reporting;

public sealed class DiagnosticFailureTests
{
    [Fact]
    public async Task Missing_and_unexpected_markers_are_shown_in_the_code_then_listed()
    {
        var failure = await Toy.FailureOf(Toy.Verify("""
            class Export
            {
                public string Name { get; set; } = "";

                void Run(Export other)
                {
                    Server.Send(Name);
                    Server.Mask({|TOY001:other.Name|});
                }
            }
            """));

        Assert.Equal("""
            The diagnostics are not as expected: 1 missing (-), 1 unexpected (+).

            Test0.cs
                   ⋮
                   4
                   5      void Run(Export other)
                   6      {
                -  7          Server.Send(Name);
                -  8          Server.Mask({|TOY001:other.Name|});
                +  7          Server.Send({|TOY001:Name|});
                +  8          Server.Mask(other.Name);
                   9      }
                  10  }

            Missing (-)
                Test0.cs(8,21) TOY001: other.Name

            Unexpected (+)
                Test0.cs(7,21) warning TOY001: 'Name' is sent
                    path: Test0.cs: public string Name { get; set; } = ""; → Test0.cs: Server.Send(Name)
            """, failure.Message);
    }
}
