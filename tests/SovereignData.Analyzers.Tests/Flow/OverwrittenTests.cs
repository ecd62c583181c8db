namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Members that are overwritten in an object that came from elsewhere, before the whole of it is sent.</summary>
public sealed class OverwrittenTests
{
    [Fact]
    public Task What_is_cleared_on_every_way_is_gone_and_what_is_left_on_one_way_is_there() => CallCase.Verifies("""
        class Form { public string Who = ""; public string Ward = ""; public string Bed = ""; }
        class Export
        {
            static void Save(Form form, int way)
            {
                switch (way)
                {
                    case 0: form.Who = ""; form.Ward = ""; break;
                    case 1: form.Who = ""; form.Bed = ""; break;
                    default: form.Bed = ""; form.Ward = ""; form.Who = ""; break;
                }

                Cloud.Send(form);
            }

            void Run(Patient p, int way)
            {
                Save(new Form { Who = p.Nir }, way);
                Save({|SOV1001:new Form { Ward = p.Nir }|}, way);
                Save({|SOV1001:new Form { Bed = p.Nir }|}, way);
            }
        }
        """);

    [Fact]
    public Task A_record_cleaned_by_the_callee_that_sends_it() => CallCase.Verifies("""
        using System.Text.Json;
        record Row(string Who, string Ward);
        class Export
        {
            static void Save(Row row) { var clean = row with { Who = "*" }; Cloud.Send(clean); }
            static void Keep(Row row) => Cloud.Send(row with { Ward = "7" });
            static string Json(Row row) => JsonSerializer.Serialize(row with { Who = "*" });
            static string Whole(Row row) => JsonSerializer.Serialize(row with { Ward = "*" });
            void Run(Patient p)
            {
                var row = new Row(p.Nir, "7");
                Save(row);
                Keep({|SOV1001:row|});
                Cloud.Send(Json(row));
                Cloud.Send({|SOV1001:Whole(row)|});
            }
        }
        """);

    [Fact]
    public Task Records_cleaned_in_lambdas() => CallCase.Verifies("""
        record Row(string Who, string Ward) { public string? Note { get; init; } }
        static class Rows { public static Row Masked(this Row row) => row with { Who = "*" }; }
        class Export
        {
            async Task Run(IEnumerable<Patient> patients)
            {
                var rows = from p in patients let n = p.Nir select new Row("", "7") with { Who = n };
                rows.ToList().ForEach(row => Cloud.Send(row with { Who = "*" }));
                rows.ToList().ForEach(row => Cloud.Send({|SOV1001:row with { Note = "*" }|}));
                await Parallel.ForEachAsync(rows, async (row, stop) => { await Task.Yield(); Cloud.Send(row with { Who = "*" }); });
                await Parallel.ForEachAsync(rows, async (row, stop) => { await Task.Yield(); Cloud.Send({|SOV1001:row|}); });
                Cloud.Send(rows.Select(row => row.Masked()).ToList());
                Cloud.Send({|SOV1001:rows.Select(row => row with { Ward = "8" }).ToList()|});
            }
        }
        """);

    [Fact]
    public Task An_object_cleared_by_the_callee_that_sends_it() => CallCase.Verifies("""
        class Form { public string Who = ""; public string Ward { get; set; } = ""; public Form? Next; }
        class Export
        {
            static void Save(Form form) { form.Who = ""; Cloud.Send(form); }
            static void Sometimes(Form form, bool flag) { if (flag) form.Who = ""; Cloud.Send(form); }
            static void Perhaps(Form form, int times) { for (var i = 0; i < times; i++) form.Who = ""; Cloud.Send(form); }
            static void Another(Form form, Form other, bool flag) { var one = flag ? form : other; one.Who = ""; Cloud.Send(form); }
            void Run(Patient p, bool flag)
            {
                var form = new Form { Who = p.Nir };
                Save(form);
                Cloud.Send(form);
                Sometimes({|SOV1001:new Form { Who = p.Nir }|}, flag);
                Perhaps({|SOV1001:new Form { Who = p.Nir }|}, 3);
                Another({|SOV1001:new Form { Who = p.Nir }|}, new(), flag);
                Save({|SOV1001:new Form { Who = p.Nir, Next = new() { Who = p.Nir } }|});
                Save({|SOV1002:new Form { Who = p.Nir, Ward = p.Diagnosis }|});
            }
        }
        """);
}
