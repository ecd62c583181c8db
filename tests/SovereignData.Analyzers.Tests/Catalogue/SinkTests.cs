using Microsoft.CodeAnalysis;
using SovereignData.Analyzers.Tests.Catalogue.Metadata;
using SovereignData.Policy;

namespace SovereignData.Analyzers.Tests.Catalogue;

public sealed class SinkTests
{
    [Fact]
    public void The_stubs_compile() => Findings.None(PackageMembers.Errors);

    [Fact]
    public void Every_type_of_arguments_exists() =>
        Findings.None(
            from entry in Sinks()
            from type in entry.Sink.ArgumentTypes
            where !PackageMembers.Named(type).Any()
            select entry.Failure(type.Text));

    [Fact]
    public void Every_sink_names_members_that_exist() =>
        Findings.None(Sinks().Where(entry => entry.Members.Count == 0).Select(entry => entry.Failure("no such member")));

    [Fact]
    public void Every_argument_is_a_parameter_of_a_member() =>
        Findings.None(
            from entry in Sinks()
            from argument in entry.Sink.Arguments ?? []
            where !entry.Members.Offer(argument)
            select entry.Failure(argument));

    [Fact]
    public void Every_parameter_that_could_hold_data_is_named_or_known_to_hold_none() =>
        Findings.None(
            from entry in Sinks()
            where entry.Sink is { Arguments: not null, ArgumentTypes.Count: 0 }
            from method in entry.Members.OfType<IMethodSymbol>()
            from parameter in method.Parameters
            where !entry.Sink.Arguments!.Contains(parameter.Name, StringComparer.Ordinal) && DataParameters.CouldBe(parameter)
            select entry.Failure($"{method.Name}: {parameter.Name}"));

    [Fact]
    public void Every_exception_of_a_sink_excepts_something() =>
        Findings.None(
            from entry in Sinks()
            from exception in entry.Sink.Except
            where !SinkMembers.Of(entry.Sink with { Except = [] }).Any(member => (entry.Sink with { Except = [exception] }).Excepts(member.Name))
            select entry.Failure(exception));

    private static IEnumerable<Entry> Sinks() =>
        from file in CatalogueFile.All
        from sink in file.Document.Sinks
        select new Entry(file, sink, SinkMembers.Of(sink));

    private sealed record Entry(CatalogueFile File, PolicySink Sink, IReadOnlyList<ISymbol> Members)
    {
        public string Failure(string what) => $"{File.At(Sink.At)}: {Sink.Symbol ?? Sink.Receiver ?? Sink.Attribute}: {what}";
    }
}
