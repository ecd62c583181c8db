namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Lambdas: what they are given, what they give, what they capture.</summary>
public sealed class LambdaTests
{
    [Fact]
    public Task A_lambda_carries_its_argument() => CallCase.Verifies("""
        class Export
        {
            void Run(Patient p)
            {
                Func<string, string> quote = text => $"'{text}'";
                Cloud.Send({|SOV1001:quote(p.Nir)|});
                Cloud.Send({|SOV1001:quote.Invoke(p.Nir)|});
                Cloud.Send({|SOV1001:quote?.Invoke(p.Nir)|});
                Cloud.Send(quote("ward"));
                Func<Patient, string> read = static x => x.Nir;
                Cloud.Send({|SOV1001:read(p)|});
            }
        }
        """);

    [Fact]
    public Task A_lambda_that_gives_a_constant_carries_nothing() => CallCase.Verifies("""
        class Export
        {
            void Run(Patient p)
            {
                Func<string, string> mask = text => "***";
                Cloud.Send(mask(p.Nir));
                Func<string, int> measure = text => text.Length;
                Cloud.Send(measure(p.Nir));
                Func<string, string, string> first = (one, _) => one;
                Cloud.Send(first("ward", p.Nir));
                Cloud.Send({|SOV1001:first(p.Nir, "ward")|});
            }
        }
        """);

    [Fact]
    public Task A_sink_in_a_lambda_is_reported_inside_it() => CallCase.Verifies("""
        class Export
        {
            void Run(Patient p)
            {
                Action<string> post = text => Cloud.Send({|SOV1001:text|});
                post(p.Nir);
                Action<string> other = text => Cloud.Send(text);
                other("ward");
                Action<Patient> whole = x => Cloud.Send({|SOV1001:x|});
                Action now = () => { var line = p.Diagnosis; Cloud.Send({|SOV1002:line|}); };
                now();
            }
        }
        """);

    [Fact]
    public Task A_captured_variable_is_read() => CallCase.Verifies("""
        class Export
        {
            void Run(Patient p)
            {
                var nir = p.Nir;
                var ward = "7";
                Func<string> secret = () => nir;
                Func<string> open = () => ward;
                Cloud.Send({|SOV1001:secret()|});
                Cloud.Send(open());
                Action post = () => Cloud.Send({|SOV1001:nir|});
                post();
                Func<Func<string>> twice = () => () => nir;
                Cloud.Send({|SOV1001:twice()()|});
            }
        }
        """);

    [Fact]
    public Task A_captured_variable_holds_what_it_holds_when_the_lambda_runs() => CallCase.Verifies("""
        class Export
        {
            void Run(Patient p)
            {
                var line = "";
                Func<string> late = () => line;
                Cloud.Send(late());
                line = p.Nir;
                Cloud.Send({|SOV1001:late()|});
                line = "";
                Cloud.Send(late());
            }
        }
        """);

    [Fact]
    public Task A_captured_variable_is_written() => CallCase.Verifies("""
        class Export
        {
            void Run(Patient p)
            {
                string nir = "", ward = "";
                Action fill = () => { nir = p.Nir; ward = "7"; };
                fill();
                Cloud.Send({|SOV1001:nir|});
                Cloud.Send(ward);
                Action clear = () => nir = "";
                clear();
                Cloud.Send(nir);
            }
        }
        """);

    [Fact]
    public Task A_lambda_that_never_runs_writes_nothing() => CallCase.Verifies("""
        class Export
        {
            void Run(Patient p)
            {
                var nir = "";
                Action fill = () => nir = p.Nir;
                Cloud.Send(nir);
                fill();
                Cloud.Send({|SOV1001:nir|});
            }
        }
        """);

    [Fact]
    public Task A_captured_object_is_filled() => CallCase.Verifies("""
        class Letter { public string Head = "", Body = ""; }
        class Export
        {
            void Run(Patient p)
            {
                var letter = new Letter();
                var lines = new List<string>();
                Action<string> fill = text => { letter.Head = text; lines.Add(text); };
                Cloud.Send(lines);
                fill(p.Nir);
                Cloud.Send({|SOV1001:letter.Head|});
                Cloud.Send(letter.Body);
                Cloud.Send({|SOV1001:lines|});
            }
        }
        """);

    [Fact]
    public Task A_loop_variable_is_captured_anew() => CallCase.Verifies("""
        class Export
        {
            void Run(Patient p)
            {
                var later = new List<Func<string>>();
                foreach (var text in new[] { "ward", p.Nir })
                    later.Add(() => text);
                foreach (var one in later)
                    Cloud.Send({|SOV1001:one()|});

                var clean = new List<Func<string>>();
                for (var i = 0; i < p.Nir.Length; i++)
                {
                    var n = i;
                    clean.Add(() => n.ToString());
                }
                foreach (var one in clean)
                    Cloud.Send(one());
            }
        }
        """);

    [Fact]
    public Task This_and_primary_constructor_parameters_are_captured() => CallCase.Verifies("""
        class Export(Patient p, string ward)
        {
            private readonly string kept = p.Nir;
            private readonly string open = ward;
            public void Run()
            {
                Func<string> own = () => kept;
                Cloud.Send({|SOV1001:own()|});
                Func<string> primary = () => p.Nir;
                Cloud.Send({|SOV1001:primary()|});
                Func<string> clean = () => open + ward;
                Cloud.Send(clean());
                Action post = () => Cloud.Send({|SOV1001:p|});
                post();
            }
        }
        """);

    [Fact]
    public Task A_lambda_with_by_reference_and_optional_parameters() => CallCase.Verifies("""
        delegate bool TryRead(Patient p, out string text);
        class Export
        {
            void Run(Patient p)
            {
                TryRead read = (Patient x, out string text) => { text = x.Nir; return true; };
                if (read(p, out var nir)) Cloud.Send({|SOV1001:nir|});
                TryRead skip = (x, out text) => { text = "none"; return false; };
                skip(p, out var none);
                Cloud.Send(none);
                var join = (string text, string end = ".") => text + end;
                Cloud.Send({|SOV1001:join(p.Nir)|});
                var all = (params string[] parts) => string.Concat(parts);
                Cloud.Send({|SOV1001:all("a", p.Nir)|});
                Cloud.Send(all("a", "b"));
            }
        }
        """);

    [Fact]
    public Task An_immediately_invoked_lambda_runs() => CallCase.Verifies("""
        class Export
        {
            void Run(Patient p)
            {
                var text = ((Func<string>)(() => { if (p.HeartRate > 60) return p.Nir; return "low"; }))();
                Cloud.Send({|SOV1001:text|});
                var other = new Func<string, string>(x => "none")(p.Nir);
                Cloud.Send(other);
            }
        }
        """);

    [Fact]
    public Task A_lambda_may_recurse() => CallCase.Verifies("""
        class Export
        {
            void Run(Patient p)
            {
                Func<string, int, string> pad = null!;
                pad = (text, n) => n == 0 ? text : pad(text + " ", n - 1);
                Cloud.Send({|SOV1001:pad(p.Nir, 3)|});
                Func<string, int, string> drop = null!;
                drop = (text, n) => n == 0 ? "" : drop(text, n - 1);
                Cloud.Send(drop(p.Nir, 3));
            }
        }
        """);
}
