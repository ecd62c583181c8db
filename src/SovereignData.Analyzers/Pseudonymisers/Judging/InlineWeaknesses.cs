using SovereignData.Analyzers.Flow.Graph;
using SovereignData.Analyzers.Flow.Portable;
using SovereignData.Analyzers.Flow.Values;
using SovereignData.Analyzers.Generation;
using SovereignData.Analyzers.Pseudonymisers.Custody;
using SovereignData.Analyzers.Pseudonymisers.Reading;
using SovereignData.Analyzers.Pseudonymisers.Values;

namespace SovereignData.Analyzers.Pseudonymisers.Judging;

/// <summary>Unkeyed hashes and bad ciphers between an identifier and a sink, where nobody declares a pseudonymiser.</summary>
internal sealed class InlineWeaknesses(Compilation compilation, CompilationEngine engine)
{
    private readonly object _gate = new();
    private HashSet<Place>? _passed;

    /// <summary>What is weak at an operation that identifiers pass on their way out; null where it is not, or where none do.</summary>
    public WeakSpot? At(IOperation operation, ISymbol member, CancellationToken cancellationToken)
    {
        lock (_gate)
            _passed ??= Passed(cancellationToken);
        if (!_passed.Contains(Place.Of(operation.Syntax)) || BodySource.MethodRunning(member) is not { } method || engine.Roles.LoweringOf(method) is not null)
            return null;
        var reader = new BodyReader(new BodySource(compilation, new PackageSummaries(compilation)), new Implementations([compilation]), engine.Tags, cancellationToken);
        reader.Call(BodySource.Definition(method), [.. method.Parameters.Select(static _ => Material.Of(DataFact.Input(isCertain: true)))], Material.Nothing);
        if (reader.Weak.TryGetValue(operation.Syntax, out var weakness))
            return WeakSpot.Of(operation.Syntax, weakness);
        // How a cipher works is settled before it is used.
        return IsTransform(operation) && reader.Weak.Values.Any(IsOfCipher) ? WeakSpot.Of(operation.Syntax, reader.Weak.Values.First(IsOfCipher)) : null;
    }

    private static bool IsTransform(IOperation operation) => operation is IInvocationOperation { TargetMethod: var method } && Apis.CryptoApi.IsTransform(method.ContainingType);

    private static bool IsOfCipher(Weakness weakness) => weakness is Weakness.EcbMode or Weakness.FixedVector or Weakness.BrokenCipher;

    /// <summary>The places through which identifiers come to sinks. A checksum of a whole record is no pseudonym.</summary>
    private HashSet<Place> Passed(CancellationToken cancellationToken) => new(
        AllFindings.Of(compilation, engine.Report, cancellationToken)
            .SelectMany(static finding => finding.Sources)
            .Where(static source => source.Level == Level.Identifying && !source.Source.Symbol.StartsWith("T:", StringComparison.Ordinal))
            .SelectMany(static source => source.Trace.Steps())
            .Select(static step => step.Place)
            .OfType<Place>());
}
