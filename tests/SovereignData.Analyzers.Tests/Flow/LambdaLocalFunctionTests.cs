namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Local functions.</summary>
public sealed class LambdaLocalFunctionTests
{
    [Fact]
    public Task Parameters_and_results_are_carried() => CallCase.Verifies("""
        class Export
        {
            void Run(Patient p)
            {
                Cloud.Send({|SOV1001:Quote(p.Nir)|});
                Cloud.Send(Hide(p.Nir));
                Cloud.Send({|SOV1001:Same(p)|});
                string Quote(string text) => "'" + text + "'";
                static string Hide(string text) => "***";
                T Same<T>(T value) => value;
            }
        }
        """);

    [Fact]
    public Task A_sink_inside_is_reported_at_the_call_that_hands_data_over() => CallCase.Verifies("""
        class Export
        {
            void Run(Patient p)
            {
                Post({|SOV1001:p.Nir|});
                Post("ward");
                static void Post(string text) => Cloud.Send(text);
            }
        }
        """);

    [Fact]
    public Task Captured_variables_are_read_where_they_are_sent() => CallCase.Verifies("""
        class Export
        {
            void Run(Patient p)
            {
                var nir = p.Nir;
                var ward = "7";
                Post();
                Cloud.Send({|SOV1001:Read()|});
                Cloud.Send(Ward());
                void Post() { Cloud.Send({|SOV1001:nir|}); Cloud.Send(ward); }
                string Read() => nir;
                string Ward() => ward;
            }
        }
        """);

    [Fact]
    public Task Captured_variables_are_written() => CallCase.Verifies("""
        class Export
        {
            void Run(Patient p)
            {
                string nir = "", ward = "x";
                Cloud.Send(nir);
                Fill();
                Cloud.Send({|SOV1001:nir|});
                Cloud.Send(ward);
                Clear();
                Cloud.Send(nir);
                void Fill() { nir = p.Nir; ward = "7"; }
                void Clear() => nir = "";
            }
        }
        """);

    [Fact]
    public Task Nested_local_functions_without_arguments_reach_each_other() => CallCase.Verifies("""
        class Export
        {
            void Run(Patient p)
            {
                Outer();
                string Text() => p.Nir;
                string Title() => "title";
                void Outer()
                {
                    Inner();
                    void Inner()
                    {
                        Innermost();
                        void Innermost() { Cloud.Send({|SOV1001:Text()|}); Cloud.Send(Title()); }
                    }
                }
            }
        }
        """);

    [Fact]
    public Task A_local_function_may_recurse_and_collect() => CallCase.Verifies("""
        class Node { public string Text = ""; public List<Node> Children = []; }
        class Export
        {
            void Run(Patient p)
            {
                var found = new List<string>();
                Walk(new Node { Text = "root", Children = { new Node { Text = p.Nir } } });
                Cloud.Send({|SOV1001:found|});
                var clean = new List<int>();
                Measure(new Node { Text = p.Nir });
                Cloud.Send(clean);

                void Walk(Node node)
                {
                    found.Add(node.Text);
                    foreach (var child in node.Children)
                        Walk(child);
                }
                void Measure(Node node)
                {
                    clean.Add(node.Text.Length);
                    node.Children.ForEach(Measure);
                }
            }
        }
        """);

    [Fact]
    public Task A_local_iterator_and_a_local_async_function_run() => CallCase.Verifies("""
        class Export
        {
            async Task Run(List<Patient> patients)
            {
                foreach (var nir in Nirs())
                    Cloud.Send({|SOV1001:nir|});
                foreach (var title in Titles())
                    Cloud.Send(title);
                Cloud.Send({|SOV1001:await First()|});
                IEnumerable<string> Nirs() { foreach (var p in patients) yield return p.Nir; }
                IEnumerable<string> Titles() { foreach (var p in patients) yield return "patient"; }
                async Task<string> First() { await Task.Yield(); return patients[0].Nir; }
            }
        }
        """);

    [Fact]
    public Task A_local_function_as_a_delegate_runs() => CallCase.Verifies("""
        class Export
        {
            void Run(Patient p, List<string> wards)
            {
                Func<string, string> map = Quote;
                Cloud.Send({|SOV1001:map(p.Nir)|});
                Cloud.Send(map("ward"));
                wards.ForEach(Post);
                new List<string> { p.Nir }.ForEach({|SOV1001:PostNir|});
                string Quote(string text) => "'" + text + "'";
                void Post(string text) => Cloud.Send(text);
                void PostNir(string text) => Cloud.Send(text);
            }
        }
        """);

    [Fact]
    public Task Top_level_statements_have_local_functions_too() => CallCase.Verifies("""
        var p = Load();
        var title = "title";
        Post({|SOV1001:p.Nir|});
        Post(title);
        Now();

        Patient Load() => new() { Nir = Console.ReadLine()! };
        void Post(string text) => Cloud.Send(text);
        void Now() => Cloud.Send({|SOV1001:p|});
        """);
}
