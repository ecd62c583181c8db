using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SovereignData.Benchmarks.Engines;
using SovereignData.Benchmarks.Shapes;

namespace SovereignData.Benchmarks.Measuring;

/// <summary>
/// A keystroke in one file of the generated solution, the state warm: the same instances have analysed the whole, and each edit
/// makes a new compilation of which an editor asks for the diagnostics of the edited file. Without an engine that is the compiler's own.
/// </summary>
internal sealed class EditMeasurement(string name, int files, Func<int, string> edited) : IMeasurement
{
    public const int EditedFile = 1007;

    private const int WarmEdits = 25;
    private const int Edits = 21;

    public string Name => name;

    public string Ours => KnownEngines.Ours;

    public bool IsForPeers => false;

    public string Beside => KnownEngines.Compiler;

    public async Task<Sample> Run(Engine engine)
    {
        var compilation = ProgramCompiler.Compile(Solution.Of(files));
        var options = engine.Options();
        if (!engine.Analyzers.IsEmpty)
            await Analysis.Host(compilation, engine, options).GetAnalyzerDiagnosticsAsync();
        var samples = new List<Sample>();
        for (var edit = 0; edit < WarmEdits + Edits; edit++)
        {
            compilation = Apply(compilation, edited(edit), out var tree);
            samples.Add(await Meter.Measure(() => Diagnose(compilation, tree, engine, options)));
        }

        return Sample.Median(samples[WarmEdits..]);
    }

    private static CSharpCompilation Apply(CSharpCompilation compilation, string code, out SyntaxTree tree)
    {
        var old = compilation.SyntaxTrees[EditedFile];
        tree = ProgramCompiler.Parse(code, EditedFile);
        return compilation.ReplaceSyntaxTree(old, tree);
    }

    private static async Task<int> Diagnose(CSharpCompilation compilation, SyntaxTree tree, Engine engine, AnalyzerOptions options)
    {
        var model = compilation.GetSemanticModel(tree);
        if (engine.Analyzers.IsEmpty)
            return model.GetDiagnostics().Length;
        return Analysis.Flows(await Analysis.Host(compilation, engine, options).GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, CancellationToken.None), engine);
    }
}
