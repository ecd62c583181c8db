namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Queries that run when they are read.</summary>
public sealed class LinqDeferredTests
{
    [Fact]
    public Task A_captured_variable_counts_with_what_it_holds_when_the_query_is_read() => CallCase.Verifies("""
        class Export
        {
            void Run(Patient p, List<string> wards)
            {
                var suffix = "a";
                var lines = wards.Select(w => w + suffix);
                suffix = p.Nir;
                Cloud.Send({|SOV1001:lines|});
                Cloud.Send({|SOV1001:lines.ToList()|});
                Cloud.Send({|SOV1001:string.Join(",", lines)|});
                foreach (var line in lines) Cloud.Send({|SOV1001:line|});
                suffix = "b";
                Cloud.Send(lines);
                var again = wards.Select(w => w + suffix).ToList();
                suffix = p.Nir;
                Cloud.Send(again);
                var chain = wards.Select(w => w + suffix).Where(w => w != "").OrderBy(w => w);
                Cloud.Send({|SOV1001:chain|});
                suffix = "c";
                Cloud.Send(chain);
                var query = from w in wards select new { Ward = w, Suffix = suffix };
                suffix = p.Nir;
                Cloud.Send({|SOV1001:query.First().Suffix|});
                Cloud.Send(query.First().Ward);
            }
        }
        """);
}
