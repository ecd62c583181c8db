using FsCheck;
using FsCheck.Fluent;

namespace SovereignData.Policy.Tests;

public sealed class PolicyReaderPropertyTests
{
    private static readonly string[] Files = [.. CatalogueFiles.Data.Select(File.ReadAllText)];

    private static readonly Gen<string> Fragments = Gen.Elements(
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u00", "//", "/*", "*/", "\n", "\r", "\t", " ", "1", "-", "1e9999", "true", "null", "\0", "\uD800", "é",
        "\"version\"", "\"require\"", "\"identifying\"", "\"*\"", "\"never\"", "\"providers\"", "\"id\"", "\"hosts\"", "\"assurances\"", "\"offers\"",
        "\"sinks\"", "\"symbol\"", "\"M:X.F(\"", "\"T:\"", "\"provider\"", "\"endpoint\"", "\"authorisations\"", "\"expires\"", "\"0000-00-00\"");

    private static readonly Gen<string> Garbage = Gen.OneOf(
        Fragments.ListOf().Select(parts => string.Concat(parts)),
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""));

    private static readonly Gen<string> Broken =
        from file in Gen.Elements(Files)
        from at in Gen.Choose(0, file.Length)
        from cut in Gen.Choose(0, Math.Min(40, file.Length - at))
        from put in Garbage
        select file.Remove(at, cut).Insert(at, put);

    [Fact]
    public void Garbage_never_makes_it_throw_and_every_error_stands_in_the_text() => Holds(Garbage, 5000);

    [Fact]
    public void A_broken_policy_never_makes_it_throw_and_every_error_stands_in_the_text() => Holds(Broken, 3000);

    private static void Holds(Gen<string> texts, int count) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(count),
        Prop.ForAll(texts.ToArbitrary(), text => PolicyReader.Read(text).Errors.All(error => StandsIn(text, error))));

    private static bool StandsIn(string text, PolicyError error)
    {
        var lines = text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');
        return error.At.Line <= lines.Length
            && error.At.Column >= 1
            && error.At.Length >= 0
            && error.At.Column + error.At.Length <= lines[error.At.Line - 1].Length + 2
            && error.Message.ToString().Length > 0;
    }
}
