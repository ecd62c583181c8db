namespace SovereignData.Policy.Tests;

/// <summary>Level × kind × destination × profile, whole.</summary>
public sealed class VerdictTableTests
{
    private const string Table = """
        profile  level         kind                             | on premises | qualified | certified | bare    | unknown | undetermined
        care     identifying   storage,database,messaging,http  | ok          | ok        | ok        | SOV1001 | SOV1003 | SOV1007
        care     identifying   ai,analytics,telemetry           | SOV2001     | SOV2001   | SOV2001   | SOV1001 | SOV2001 | SOV2001
        care     identifying   log                              | SOV2005     | SOV2005   | SOV2005   | SOV2005 | SOV2005 | SOV2005
        care     pseudonymised storage,database,messaging,http  | ok          | ok        | ok        | SOV1002 | SOV1003 | SOV1007
        care     pseudonymised ai,analytics,telemetry           | ok          | ok        | ok        | SOV1002 | SOV1003 | SOV1007
        care     pseudonymised log                              | ok          | ok        | ok        | ok      | ok      | ok
        research identifying   storage,database,messaging,http  | ok          | SOV2001   | SOV1001   | SOV1001 | SOV1003 | SOV1007
        research identifying   ai,analytics,telemetry           | SOV2001     | SOV2001   | SOV1001   | SOV1001 | SOV2001 | SOV2001
        research identifying   log                              | SOV2005     | SOV2005   | SOV2005   | SOV2005 | SOV2005 | SOV2005
        research pseudonymised storage,database,messaging,http  | ok          | ok        | SOV1002   | SOV1002 | SOV1003 | SOV1007
        research pseudonymised ai,analytics,telemetry           | ok          | ok        | SOV1002   | SOV1002 | SOV1003 | SOV1007
        research pseudonymised log                              | ok          | ok        | ok        | ok      | ok      | ok
        state    identifying   storage,database,messaging,http  | ok          | ok        | SOV1001   | SOV1001 | SOV1003 | SOV1007
        state    identifying   ai,analytics,telemetry           | SOV2001     | SOV2001   | SOV1001   | SOV1001 | SOV2001 | SOV2001
        state    identifying   log                              | SOV2005     | SOV2005   | SOV2005   | SOV2005 | SOV2005 | SOV2005
        state    pseudonymised storage,database,messaging,http  | ok          | ok        | SOV1002   | SOV1002 | SOV1003 | SOV1007
        state    pseudonymised ai,analytics,telemetry           | ok          | ok        | SOV1002   | SOV1002 | SOV1003 | SOV1007
        state    pseudonymised log                              | ok          | ok        | ok        | ok      | ok      | ok
        """;

    public static TheoryData<Profile, Level, DestinationKind, string, string> Cells()
    {
        var cells = new TheoryData<Profile, Level, DestinationKind, string, string>();
        var rows = Table.Split('\n').Select(row => row.Split('|', StringSplitOptions.TrimEntries)).ToList();
        foreach (var row in rows.Skip(1))
        {
            var head = row[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (var kind in head[2].Split(','))
            {
                for (var column = 1; column < row.Length; column++)
                {
                    cells.Add(
                        Enum.Parse<Profile>(head[0], ignoreCase: true),
                        Enum.Parse<Level>(head[1], ignoreCase: true),
                        Enum.Parse<DestinationKind>(kind, ignoreCase: true),
                        rows[0][column],
                        row[column]);
                }
            }
        }

        return cells;
    }

    [Fact]
    public void The_table_is_whole() => Assert.Equal(3 * 2 * 8 * Destinations.ByName.Count, Cells().Count);

    [Theory]
    [MemberData(nameof(Cells))]
    public void The_verdict_is_that_of_the_table(Profile profile, Level level, DestinationKind kind, string destination, string expected)
    {
        var verdict = Verdict.Of(level, kind, Destinations.ByName[destination], EffectivePolicy.Of(profile), Destinations.Today);

        Assert.Equal(expected, verdict is Verdict.Violation violation ? violation.RuleId : "ok");
    }

    [Fact]
    public void Anonymised_data_may_go_anywhere()
    {
        var verdicts =
            from profile in Enum.GetValues<Profile>()
            from kind in Enum.GetValues<DestinationKind>()
            from destination in Destinations.ByName.Values
            select Verdict.Of(Level.Anonymised, kind, destination, EffectivePolicy.Of(profile), Destinations.Today);

        Assert.All(verdicts, verdict => Assert.IsType<Verdict.Admissible>(verdict));
    }
}
