using SovereignData.Analyzers.Flow.Portable;

namespace SovereignData.Analyzers.Flow.Memory;

/// <summary>All that a summary depends on beside bodies: what is declared, what is referenced, and what the policy says.</summary>
internal sealed class Surroundings : IEquatable<Surroundings>
{
    private readonly string _policy;
    private readonly ulong _shape;
    private readonly List<object> _references = [];

    public Surroundings(IReadOnlyList<Compilation> compilations, string policy)
    {
        _policy = policy;
        foreach (var compilation in compilations)
        {
            _references.Add(compilation.Options);
            foreach (var reference in compilation.References)
            {
                if (reference is PortableExecutableReference file)
                    _references.Add(file.GetMetadataId());
            }

            foreach (var tree in compilation.SyntaxTrees)
            {
                if (!PackageExport.IsWrittenIn(tree))
                    _shape = TreeShape.Combine(_shape, TreeShape.Of(tree));
            }
        }
    }

    public bool Equals(Surroundings? other) =>
        other is not null && _shape == other._shape && string.Equals(_policy, other._policy, StringComparison.Ordinal) && _references.SequenceEqual(other._references);

    public override bool Equals(object? obj) => Equals(obj as Surroundings);

    public override int GetHashCode() => _shape.GetHashCode();
}
