namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>What runs in base classes when an object is made whose own constructor does not name theirs.</summary>
public sealed class ConstructorBaseTests
{
    [Fact]
    public Task Initialisers_of_a_base_class_run_for_every_kind_of_constructor() => CallCase.Verifies("""
        abstract class Notice { private readonly List<string> _lines = []; public void Line(string line) => _lines.Add(line); public string Text => _lines[0]; }
        sealed class Reminder : Notice;
        sealed class Primary() : Notice;
        sealed class Counted(int number) : Notice { public int Number => number; }
        sealed class Written : Notice { public Written() { } }
        class Use
        {
            void Run(Patient p)
            {
                var reminder = new Reminder(); reminder.Line(p.Nir); Cloud.Send({|SOV1001:reminder.Text|});
                var primary = new Primary(); primary.Line(p.Nir); Cloud.Send({|SOV1001:primary.Text|});
                var counted = new Counted(3); counted.Line(p.Nir); Cloud.Send({|SOV1001:counted.Text|}); Cloud.Send(counted.Number);
                var written = new Written(); written.Line(p.Nir); Cloud.Send({|SOV1001:written.Text|});
                var other = new Reminder(); other.Line("x"); Cloud.Send(other.Text);
            }
        }
        """);

    [Fact]
    public Task Records_generic_classes_and_constructors_with_defaults_are_bases_too() => CallCase.Verifies("""
        record Book { public List<string> Lines { get; } = new(); }
        sealed record Diary(int Year) : Book;
        class Shelf<T> { protected readonly List<T> all = new(); public void Put(T item) => all.Add(item); public T Take() => all[0]; }
        class Middle : Shelf<string>;
        class Strings : Middle;
        class Sized { private readonly List<string> _all; public Sized(int size = 3) { _all = new(size); } public void Put(string item) => _all.Add(item); public string Take() => _all[0]; }
        sealed class Small : Sized;
        class Use
        {
            void Run(Patient p)
            {
                var diary = new Diary(2026); diary.Lines.Add(p.Nir); Cloud.Send({|SOV1001:diary.Lines|}); Cloud.Send(diary.Year);
                var strings = new Strings(); strings.Put(p.Nir); Cloud.Send({|SOV1001:strings.Take()|});
                var small = new Small(); small.Put(p.Nir); Cloud.Send({|SOV1001:small.Take()|});
                var clean = new Strings(); clean.Put("x"); Cloud.Send(clean.Take());
            }
        }
        """);

    [Fact]
    public Task What_a_base_constructor_puts_into_its_members_is_there() => CallCase.Verifies("""
        using System.Text.Json;
        class Base { public string Title; public string Ward = "7"; public Base() { Title = Load(); } static string Load() => JsonSerializer.Deserialize<Patient>("")!.Nir; }
        class Middle : Base;
        sealed class Leaf : Middle { public Leaf() { } }
        sealed class Counted(int number) : Base { public int Number => number; }
        class Use
        {
            void Run()
            {
                var leaf = new Leaf(); Cloud.Send({|SOV1001:leaf.Title|}); Cloud.Send(leaf.Ward);
                var counted = new Counted(1); Cloud.Send({|SOV1001:counted.Title|}); Cloud.Send(counted.Ward);
            }
        }
        """);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task A_base_class_of_another_project_counts_as_well(bool isBuilt) => CallCase.Of("""
        sealed class Reminder : Notice;
        class Use
        {
            void Run(Patient p)
            {
                var reminder = new Reminder(); reminder.Line(p.Nir); Cloud.Send({|SOV1001:reminder.Text|});
                var other = new Reminder(); other.Line("x"); Cloud.Send(other.Text);
            }
        }
        """)
        .WithProject("Notices", project => (isBuilt ? project.AsBuiltAssembly() : project).WithFile("Notice.cs", """
            public abstract class Notice { private readonly List<string> _lines = []; public void Line(string line) => _lines.Add(line); public string Text => _lines[0]; }
            """))
        .RunAsync(TestContext.Current.CancellationToken);
}
