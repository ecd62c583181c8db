namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Virtual calls on what a caller hands in: each caller gets what its own object does.</summary>
public sealed class DispatchContextTests
{
    [Fact]
    public Task A_generic_helper_over_a_closed_interface_gives_what_that_closing_gives() => CallCase.Verifies("""
                sealed record Full(string Id);
                sealed record Brief(string Ward);
                interface IMapper<in TFrom, out TTo> { TTo Map(TFrom from); }
                sealed class FullMapper : IMapper<Patient, Full> { public Full Map(Patient from) => new(from.Nir); }
                sealed class BriefMapper : IMapper<Patient, Brief> { public Brief Map(Patient from) => new("7"); }
                static class Mapping
                {
                    public static List<TTo> MapAll<TFrom, TTo>(this IMapper<TFrom, TTo> mapper, IEnumerable<TFrom> items) => [.. items.Select(mapper.Map)];
                }
                class Export(IMapper<Patient, Full> full, IMapper<Patient, Brief> brief)
                {
                    public void Run(List<Patient> patients)
                    {
                        Cloud.Send({|SOV1001:full.MapAll(patients)|});
                        Cloud.Send(brief.MapAll(patients));
                    }
                }
        """);

    [Fact]
    public Task A_strategy_that_is_handed_in_does_what_it_does() => CallCase.Verifies("""
        interface IFormat { string Of(Patient p); }
        sealed class Full : IFormat { public string Of(Patient p) => p.Nir; }
        sealed class Masked : IFormat { public string Of(Patient p) => "***"; }
        static class Printer { public static string Print(IFormat format, Patient p) => "[" + format.Of(p) + "]"; }
        class Page(IFormat format) { public string Print(Patient p) => format.Of(p); }
        class Export
        {
            void Run(Patient p)
            {
                Cloud.Send({|SOV1001:Printer.Print(new Full(), p)|});
                Cloud.Send(Printer.Print(new Masked(), p));
                Cloud.Send({|SOV1001:new Page(new Full()).Print(p)|});
                Cloud.Send(new Page(new Masked()).Print(p));
            }
        }
        """);

    [Fact]
    public Task A_virtual_call_in_a_base_constructor_runs_the_override() => CallCase.Verifies("""
        abstract class Page
        {
            public string Text { get; }
            protected Page(Patient p) => Text = Render(p);
            protected abstract string Render(Patient p);
        }
        sealed class Open(Patient p) : Page(p) { protected override string Render(Patient p) => p.Nir; }
        class Blank(Patient p) : Page(p) { protected override string Render(Patient p) => "blank"; }
        class Export
        {
            void Run(Patient p)
            {
                Cloud.Send({|SOV1001:new Open(p).Text|});
                Cloud.Send(new Blank(p).Text);
            }
        }
        """);

    [Fact]
    public Task A_template_method_runs_the_steps_of_its_object() => CallCase.Verifies("""
        abstract class Report
        {
            public string Make(Patient p) => Head() + Body(p);
            protected virtual string Head() => "h";
            protected abstract string Body(Patient p);
        }
        class Full : Report { protected override string Body(Patient p) => p.Nir; }
        class Brief : Report { protected override string Body(Patient p) => "b"; protected override string Head() => "brief"; }
        class Export
        {
            void Run(Patient p, Report any)
            {
                Cloud.Send({|SOV1001:new Full().Make(p)|});
                Cloud.Send(new Brief().Make(p));
                Cloud.Send({|SOV1001:any.Make(p)|});
            }
        }
        """);

    [Fact]
    public Task A_sink_behind_an_interface_sends_where_it_is_handed_in() => CallCase.Verifies("""
        interface IUplink { void Push(string text); }
        class Azure : IUplink { public void Push(string text) => Cloud.Send(text); }
        class Null : IUplink { public void Push(string text) { } }
        class Service(IUplink link) { public void Push(Patient p) => link.Push({|SOV1001:p.Nir.Trim()|}); public static void Via(IUplink link, string text) => link.Push(text); }
        class Export
        {
            void Run(Patient p, IUplink any)
            {
                Service.Via(new Azure(), {|SOV1001:p.Nir|});
                Service.Via(new Null(), p.Nir);
                Service.Via(any, {|SOV1001:p.Nir|});
            }
        }
        """);

    [Fact]
    public Task What_a_strategy_makes_or_fills_keeps_its_members_apart() => CallCase.Verifies("""
        record Row(string Id, string Ward);
        interface IMap { Row Of(Patient p); void Fill(Patient p, Target t); }
        class Target { public string Text = ""; public string Other = ""; }
        class Open : IMap { public Row Of(Patient p) => new(p.Nir, "7"); public void Fill(Patient p, Target t) => t.Text = p.Nir; }
        class Closed : IMap { public Row Of(Patient p) => new("x", "8"); public void Fill(Patient p, Target t) => t.Other = "o"; }
        static class Use
        {
            public static Row Row(IMap map, Patient p) { var r = map.Of(p); return r with { Ward = "9" }; }
            public static List<Row> Rows(IMap map, IEnumerable<Patient> all) => all.Select(p => map.Of(p)).ToList();
            public static Target Fill(IMap map, Patient p) { var t = new Target(); map.Fill(p, t); return t; }
            public static void FillIt(IMap map, Patient p, Target t) => map.Fill(p, t);
        }
        class Export
        {
            void Run(Patient p, List<Patient> all, IMap any)
            {
                Cloud.Send({|SOV1001:Use.Row(new Open(), p).Id|});
                Cloud.Send(Use.Row(new Open(), p).Ward);
                Cloud.Send(Use.Row(new Closed(), p));
                Cloud.Send({|SOV1001:Use.Row(any, p).Id|});
                Cloud.Send(Use.Row(any, p).Ward);
                Cloud.Send({|SOV1001:Use.Rows(new Open(), all)|});
                Cloud.Send(Use.Rows(new Closed(), all));
                Cloud.Send({|SOV1001:Use.Fill(new Open(), p).Text|});
                Cloud.Send(Use.Fill(new Open(), p).Other);
                Cloud.Send(Use.Fill(new Closed(), p).Text);
                var t = new Target(); Use.FillIt(new Open(), p, t);
                Cloud.Send({|SOV1001:t.Text|});
                var u = new Target(); Use.FillIt(new Closed(), p, u);
                Cloud.Send(u.Text);
                var w = new Target { Text = p.Nir }; Use.FillIt(new Closed(), p, w);
                Cloud.Send({|SOV1001:w.Text|});
            }
        }
        """);

    [Fact]
    public Task A_strategy_is_known_through_calls_and_decorators() => CallCase.Verifies("""
        interface IFormat { string Of(Patient p); }
        class Full : IFormat { public string Of(Patient p) => p.Nir; }
        class Masked : IFormat { public string Of(Patient p) => "***"; }
        class Upper(IFormat inner) : IFormat { public string Of(Patient p) => inner.Of(p).ToUpper(); }
        static class A { public static string Go(IFormat f, Patient p) => B.Go(f, p); }
        static class B { public static string Go(IFormat f, Patient p) => C.Go(p, f) + "!"; }
        static class C { public static string Go(Patient p, IFormat f) { var text = ""; for (var i = 0; i < 3; i++) text += f.Of(p); return text; } }
        class Export
        {
            void Run(Patient p)
            {
                Cloud.Send({|SOV1001:A.Go(new Full(), p)|});
                Cloud.Send(A.Go(new Masked(), p));
                Cloud.Send({|SOV1001:A.Go(new Upper(new Full()), p)|});
                Cloud.Send(A.Go(new Upper(new Masked()), p));
                IFormat f = p.Nir.Length > 2 ? new Full() : new Masked();
                Cloud.Send({|SOV1001:A.Go(f, p)|});
            }
        }
        """);
}
