using System.Runtime.CompilerServices;

namespace SovereignData.Analyzers.Configuration;

/// <summary>What is told of a file by its syntax alone, read once for each file.</summary>
/// <param name="read">Reads it.</param>
internal sealed class PerTree<T>(Func<SyntaxTree, T> read)
    where T : struct
{
    private readonly ConditionalWeakTable<SyntaxTree, StrongBox<T>> _known = new();

    /// <summary>Whether it holds of some file; those behind it are not read.</summary>
    public bool Any(Compilation compilation, Func<T, bool> holds, CancellationToken cancellationToken)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (holds(_known.GetValue(tree, one => new(read(one))).Value))
                return true;
        }

        return false;
    }
}
