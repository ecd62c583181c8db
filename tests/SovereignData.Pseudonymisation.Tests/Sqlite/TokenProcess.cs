using System.Diagnostics;
using System.Globalization;
using SovereignData.Pseudonymisation.Sqlite;
using SovereignData.Pseudonymisation.Tokens;

namespace SovereignData.Pseudonymisation.Tests.Sqlite;

/// <summary>Another process, this assembly again, that tokenises and says what it was given, one identifier after the other.</summary>
internal sealed class TokenProcess : IDisposable
{
    public const string Verb = "tokenise";

    private readonly Process _process;

    public TokenProcess(string path, int count) => _process = Process.Start(new ProcessStartInfo(
        Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
        [Path.Combine(AppContext.BaseDirectory, "SovereignData.Pseudonymisation.Tests.dll"), Verb, path, count.ToString(CultureInfo.InvariantCulture)])
    {
        RedirectStandardOutput = true,
        UseShellExecute = false,
    })!;

    /// <summary>What runs in the other process.</summary>
    public static async Task<int> Run(string path, string count)
    {
        using var store = new SqliteTokenStore(path);
        var tokeniser = new Tokeniser(store, Stores.Research);
        for (var i = 0; i < int.Parse(count, CultureInfo.InvariantCulture); i++)
        {
            Console.WriteLine($"{Stores.Identifier(i)} {await tokeniser.TokeniseAsync(Stores.Identifier(i))}");
            await Console.Out.FlushAsync();
        }

        return 0;
    }

    /// <summary>Reads so many of the lines that it wrote, each an identifier and its token; fewer if it ends before.</summary>
    public async Task<List<(string Identifier, string Token)>> Read(int count = int.MaxValue)
    {
        var handedOut = new List<(string, string)>();
        while (handedOut.Count < count && await _process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            // The last line may be cut off where the process was killed.
            if (line.Split(' ') is [var identifier, { Length: 32 } token])
                handedOut.Add((identifier, token));
        }

        return handedOut;
    }

    /// <summary>Ends it in the middle of whatever it is doing (kill -9).</summary>
    public void Kill() => _process.Kill();

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }
}
