using System.Security.Cryptography;
using SovereignData.Pseudonymisation.Keys;

namespace SovereignData.Pseudonymisation.Tests.Keys;

public sealed class KeyProviderTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"keys-{Guid.NewGuid():N}");
    private readonly string _first = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
    private readonly string _second = Convert.ToBase64String(RandomNumberGenerator.GetBytes(64));

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void A_file_holds_a_key_to_a_line_the_current_one_first()
    {
        using var keys = Read($"# drawn on 2 November, by two of us\r\n\r\n  2:{_second}\r\n1:{_first} \n");

        Assert.Equal([2, 1], keys.All.Select(key => key.Version));
        Assert.Equal(Convert.FromBase64String(_second), keys.Current.Secret.ToArray());
        Assert.Equal(Convert.FromBase64String(_first), keys.All[1].Secret.ToArray());
    }

    [Fact]
    public void A_byte_order_mark_and_a_missing_end_of_line_are_taken()
    {
        using var keys = Read($"\uFEFF1:{_first}");

        Assert.Equal(1, keys.Current.Version);
    }

    [Theory]
    [InlineData(UnixFileMode.GroupRead)]
    [InlineData(UnixFileMode.GroupWrite)]
    [InlineData(UnixFileMode.OtherRead)]
    [InlineData(UnixFileMode.OtherWrite)]
    [InlineData(UnixFileMode.OtherExecute)]
    public void A_file_that_others_may_use_is_refused(UnixFileMode right)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no modes.");
        Write($"1:{_first}");
        SetMode(UnixFileMode.UserRead | right);

        var refusal = Assert.Throws<KeyUnavailableException>(() => new FileKeyProvider(_path).GetKeys());
        Assert.Contains("chmod 600", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_symbolic_link_leads_to_counts()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no modes.");
        Write($"1:{_first}");
        var link = _path + "-link";
        File.CreateSymbolicLink(link, _path);
        try
        {
            using var keys = new FileKeyProvider(link).GetKeys();
            Assert.Equal(1, keys.Current.Version);

            SetMode(UnixFileMode.UserRead | UnixFileMode.GroupRead);
            Assert.Throws<KeyUnavailableException>(() => new FileKeyProvider(link).GetKeys());
        }
        finally
        {
            File.Delete(link);
        }
    }

    [Fact]
    public void A_missing_file_is_said_to_be_missing()
    {
        var refusal = Assert.Throws<KeyUnavailableException>(() => new FileKeyProvider(_path).GetKeys());
        Assert.IsType<FileNotFoundException>(refusal.InnerException);
    }

    [Fact]
    public void A_file_that_is_no_key_file_by_its_length_is_refused() =>
        Assert.Throws<KeyUnavailableException>(() => Read(new string('#', 70_000)));

    [Theory]
    [InlineData("", 0)]
    [InlineData("# nothing\n", 0)]
    [InlineData("FIRST", 1)]
    [InlineData("x:FIRST", 1)]
    [InlineData("0:FIRST", 1)]
    [InlineData("65536:FIRST", 1)]
    [InlineData("1 :FIRST", 1)]
    [InlineData("1:FIRST\n1:SECOND", 2)]
    [InlineData("1:FIRST\n\n2:not/Base64!", 3)]
    public void A_line_that_is_no_key_is_named_and_not_shown(string text, int line)
    {
        var refusal = Assert.Throws<KeyFormatException>(() => Read(text.Replace("FIRST", _first, StringComparison.Ordinal).Replace("SECOND", _second, StringComparison.Ordinal)));

        Assert.Equal(line, refusal.Line);
        Assert.DoesNotContain(_first, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("not/Base64!", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_weak_key_in_a_file_is_refused() =>
        Assert.Equal(KeyWeakness.Constant, Assert.Throws<WeakKeyException>(() => Read($"1:{Convert.ToBase64String(new byte[32])}")).Weakness);

    [Fact]
    public void A_variable_holds_keys_with_commas_between_them()
    {
        var variable = $"KEYS_{Guid.NewGuid():N}";
        Environment.SetEnvironmentVariable(variable, $"2:{_second},1:{_first}");
        try
        {
            using var keys = new EnvironmentKeyProvider(variable).GetKeys();
            Assert.Equal([2, 1], keys.All.Select(key => key.Version));
        }
        finally
        {
            Environment.SetEnvironmentVariable(variable, value: null);
        }

        Assert.Contains(variable, Assert.Throws<KeyUnavailableException>(() => new EnvironmentKeyProvider(variable).GetKeys()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_delegate_fetches_keys_from_elsewhere()
    {
        using var keys = new PseudonymisationKeys(PseudonymisationKey.Generate(1));

        Assert.Same(keys, new DelegateKeyProvider(() => keys).GetKeys());
        Assert.Throws<KeyUnavailableException>(() => new DelegateKeyProvider(() => null!).GetKeys());
    }

    private PseudonymisationKeys Read(string text)
    {
        Write(text);
        return new FileKeyProvider(_path).GetKeys();
    }

    private void Write(string text)
    {
        File.WriteAllText(_path, text);
        SetMode(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    private void SetMode(UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(_path, mode);
    }
}
