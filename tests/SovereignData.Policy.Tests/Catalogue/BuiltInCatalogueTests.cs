namespace SovereignData.Policy.Tests;

public sealed class BuiltInCatalogueTests
{
    [Fact]
    public void Every_data_file_is_valid() =>
        Assert.Empty(CatalogueFiles.Read().SelectMany(file => file.Reading.Errors.Select(error => $"{file.Name}{error}")));

    [Fact]
    public void The_compiled_catalogue_says_what_the_data_files_say()
    {
        var expected = CatalogueCompiler.Compile(CatalogueFiles.Read());
        if (Environment.GetEnvironmentVariable("SOVEREIGN_REGENERATE") is "1")
            CatalogueFiles.Replace(expected);

        var actual = CatalogueFiles.Code();
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), actual.Keys.Order(StringComparer.Ordinal));
        Assert.All(expected, file => Assert.Equal(file.Value, actual[file.Key]));
    }
}
