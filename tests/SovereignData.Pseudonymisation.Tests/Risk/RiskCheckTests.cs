using SovereignData.Pseudonymisation.Risk;

namespace SovereignData.Pseudonymisation.Tests.Risk;

public sealed class RiskCheckTests
{
    private static readonly RiskCheck<Row> ByBoth = new RiskCheck<Row>().WithQuasiIdentifier(row => row.BirthYear).WithQuasiIdentifier(row => row.Department);

    private static readonly Row[] Rows =
    [
        new(1953, "2B", "E11"), new(1953, "2B", "E11"), new(1953, "2B", "E11"),
        new(1980, "59", "E11"), new(1980, "59", "I10"), new(1980, "59", "C50"),
        new(1981, "59", "C50"),
    ];

    [Fact]
    public void Classes_smaller_than_k_offend()
    {
        var report = ByBoth.Check(Rows, k: 3);

        Assert.Equal((7, 3, 1, false), (report.Records, report.Classes, report.SmallestClass, report.IsMet));
        var offending = Assert.Single(report.Offending);
        Assert.Equal([6], offending.Positions);
        Assert.Null(offending.Diversity);
        Assert.Null(report.LeastDiversity);
    }

    [Fact]
    public void Classes_less_diverse_than_l_offend()
    {
        var report = ByBoth.WithSensitive(row => row.Diagnosis).Check(Rows, k: 3, l: 3);

        Assert.Equal(1, report.LeastDiversity);
        Assert.Equal([[6], [0, 1, 2]], report.Offending.Select(one => one.Positions));
        Assert.Equal([1, 1], report.Offending.Select(one => one.Diversity));
    }

    [Fact]
    public void What_is_large_and_diverse_enough_passes()
    {
        var report = ByBoth.WithSensitive(row => row.Diagnosis).Check(Rows.Skip(3).Take(3), k: 3, l: 3);

        Assert.True(report.IsMet);
        Assert.Equal((3, 3), (report.SmallestClass, report.LeastDiversity));
        Assert.Empty(report.Offending);
    }

    [Fact]
    public void The_least_diverse_of_several_sensitive_values_counts() =>
        Assert.Equal(1, ByBoth.WithSensitive(row => row.Diagnosis).WithSensitive(_ => "same").Check(Rows.Skip(3).Take(3), k: 2, l: 2).LeastDiversity);

    [Fact]
    public void Nothing_is_a_value_of_its_own() =>
        Assert.Equal(2, new RiskCheck<string?>().WithQuasiIdentifier(text => text).Check(["a", "a", null, null], k: 2).Classes);

    [Fact]
    public void Tagged_members_are_quasi_identifiers()
    {
        Assert.Equal(3, new RiskCheck<Row>().WithTaggedQuasiIdentifiers().Check(Rows, k: 2).Classes);
        Assert.Equal(2, new RiskCheck<Visit>().WithTaggedQuasiIdentifiers().Check([new() { Day = 1, Ward = "A", Note = "x" }, new() { Day = 1, Ward = "B", Note = "x" }, new() { Day = 1, Ward = "B", Note = "y" }], k: 2).Classes);
        Assert.Throws<InvalidOperationException>(() => new RiskCheck<string>().WithTaggedQuasiIdentifiers());
    }

    [Fact]
    public void The_report_shows_nothing_of_the_records()
    {
        var report = ByBoth.WithSensitive(row => row.Diagnosis).Check(Rows, k: 3, l: 2);

        Assert.Equal("7 records in 3 classes; smallest 1, asked for 3; least diversity 1, asked for 2; 2 classes offend, with 4 records", report.ToString());
        Assert.Equal("1 records, 1 sensitive values", report.Offending[0].ToString());
    }

    [Fact]
    public void No_records_are_no_risk()
    {
        var report = ByBoth.Check([], k: 5);

        Assert.True(report.IsMet);
        Assert.Equal((0, 0, 0), (report.Records, report.Classes, report.SmallestClass));
    }

    [Fact]
    public void A_step_leaves_the_check_before_it_as_it_was()
    {
        _ = ByBoth.WithQuasiIdentifier(row => row.Diagnosis);

        Assert.Equal(3, ByBoth.Check(Rows, k: 2).Classes);
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Assert.Throws<InvalidOperationException>(() => new RiskCheck<Row>().Check(Rows, k: 2));
        Assert.Throws<InvalidOperationException>(() => ByBoth.Check(Rows, k: 2, l: 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => ByBoth.Check(Rows, k: 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ByBoth.Check(Rows, k: 2, l: 0));
        Assert.Throws<ArgumentNullException>(() => ByBoth.Check(null!, k: 2));
    }

    [Fact]
    public void A_hundred_thousand_records_take_no_time_to_speak_of()
    {
        var rows = Enumerable.Range(0, 100_000).Select(i => new Row(1930 + (i % 90), $"{i % 95}", $"E{i % 7}"));

        var report = ByBoth.WithSensitive(row => row.Diagnosis).Check(rows, k: 5, l: 2);

        Assert.Equal(1_710, report.Classes);
    }

    public sealed record Row([QuasiIdentifier] int BirthYear, [QuasiIdentifier] string Department, string Diagnosis);

    public sealed class Visit
    {
        [QuasiIdentifier]
        public int Day;

        [Place]
        public string Ward { get; init; } = "";

        public string Note { get; init; } = "";
    }

    [AttributeUsage(AttributeTargets.Property)]
    public sealed class PlaceAttribute : QuasiIdentifierAttribute;
}
