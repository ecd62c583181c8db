namespace SovereignData.Analyzers.Tests.Flow.Portable;

/// <summary>Members of a library that pass values on, a part of them, or nothing.</summary>
public sealed class PassThroughAcrossTests
{
    [Theory, EachWaySeen]
    public async Task A_member_that_drops_its_argument_is_known_to(SeenAs seenAs) => await LibraryCase.Run(seenAs, """
        public static class Text
        {
            public static string Echo(string text) => text;
            public static string Drop(string text) => text.Length > 3 ? "long" : "short";
            public static string First(string first, string second) => first;
        }
        """, """
        class Export
        {
            void Run(Patient p)
            {
                Cloud.Azure.Put({|SOV1001:Text.Echo(p.Nir)|});
                Cloud.Azure.Put(Text.Drop(p.Nir));
                Cloud.Azure.Put({|SOV1001:Text.First(p.Nir, "x")|});
                Cloud.Azure.Put(Text.First("x", p.Nir));
            }
        }
        """);

    [Theory, EachWaySeen]
    public async Task A_mapper_keeps_the_members_apart(SeenAs seenAs) => await LibraryCase.Run(seenAs, """
        public sealed class Card { public string Head { get; set; } = ""; public string Body { get; set; } = ""; public Card? Next { get; set; } }
        public static class Mapper
        {
            public static Card Map(string head, string body) => new() { Head = head, Body = body, Next = new Card { Head = body } };
            public static void Fill(Card card, string text) => card.Body = text;
        }
        """, """
        class Export
        {
            void Made(Patient p)
            {
                var card = Mapper.Map("x", p.Nir);
                Cloud.Azure.Put(card.Head);
                Cloud.Azure.Put({|SOV1001:card.Body|});
                Cloud.Azure.Put({|SOV1001:card.Next!.Head|});
                Cloud.Azure.Put(card.Next!.Body);
            }
            void Filled(Patient p)
            {
                var card = new Card();
                Mapper.Fill(card, p.Nir);
                Cloud.Azure.Put({|SOV1001:card.Body|});
                Cloud.Azure.Put(card.Head);
            }
        }
        """);

    [Theory, EachWaySeen]
    public async Task A_record_of_the_library_keeps_its_parts(SeenAs seenAs) => await LibraryCase.Run(seenAs, """
        public record Pair(string Left, string Right) { public string Both => Left + Right; public string Label => "pair"; }
        public readonly record struct Point(string X, string Y);
        """, """
        class Export
        {
            void Run(Patient p)
            {
                var pair = new Pair("x", p.Nir);
                Cloud.Azure.Put(pair.Left);
                Cloud.Azure.Put({|SOV1001:pair.Right|});
                Cloud.Azure.Put({|SOV1001:pair.Both|});
                Cloud.Azure.Put(pair.Label);
                var (left, right) = pair with { Left = "y" };
                Cloud.Azure.Put(left);
                Cloud.Azure.Put({|SOV1001:right|});
                var point = new Point(p.Nir, "y");
                Cloud.Azure.Put({|SOV1001:point.X|});
                Cloud.Azure.Put(point.Y);
            }
        }
        """);

    [Theory, EachWaySeen]
    public async Task A_generic_container_of_the_library_holds_what_is_put_in(SeenAs seenAs) => await LibraryCase.Run(seenAs, """
        public sealed class Box<T>
        {
            private readonly System.Collections.Generic.List<T> _items = [];
            public T? Value { get; private set; }
            public Box<T> Set(T value) { Value = value; return this; }
            public void Add(T item) => _items.Add(item);
            public T First() => _items[0];
            public Box<TOther> Map<TOther>(System.Func<T, TOther> map) => new Box<TOther>().Set(map(Value!));
        }
        """, """
        class Export
        {
            void Run(Patient p)
            {
                var box = new Box<string>();
                box.Add(p.Nir);
                Cloud.Azure.Put({|SOV1001:box.First()|});
                Cloud.Azure.Put(box.Value);
                Cloud.Azure.Put({|SOV1001:new Box<Patient>().Set(p).Map(one => one.Nir).Value|});
                Cloud.Azure.Put(new Box<Patient>().Set(p).Map(one => one.Nir.Length).Value);
            }
        }
        """);

    [Theory, EachWaySeen]
    public async Task Operators_and_indexers_of_the_library_pass_on(SeenAs seenAs) => await LibraryCase.Run(seenAs, """
        public sealed class Sheet
        {
            private readonly string _text;
            private readonly string[] _cells = new string[4];
            public Sheet(string text) => _text = text;
            public static Sheet operator +(Sheet left, Sheet right) => new(left._text + right._text);
            public static implicit operator string(Sheet sheet) => sheet._text;
            public static explicit operator Sheet(int number) => new("sheet");
            public string this[int index] { get => _cells[index]; set => _cells[index] = value; }
            public override string ToString() => _text;
        }
        """, """
        class Export
        {
            void Run(Patient p)
            {
                string joined = new Sheet("x") + new Sheet(p.Nir);
                Cloud.Azure.Put({|SOV1001:joined|});
                Cloud.Azure.Put({|SOV1001:$"{new Sheet(p.Nir)}"|});
                string constant = (Sheet)p.Nir.Length;
                Cloud.Azure.Put(constant);
                var sheet = new Sheet("x");
                sheet[1] = p.Nir;
                Cloud.Azure.Put({|SOV1001:sheet[1]|});
                Cloud.Azure.Put(sheet.ToString());
            }
        }
        """);
}
