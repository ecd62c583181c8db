using Microsoft.CodeAnalysis.CSharp;

namespace SovereignData.Analyzers.Flow.Graph;

/// <summary>The projects that a compilation references as compilations, as an IDE has them, and those that these reference.</summary>
internal static class ReferencedProjects
{
    public static IReadOnlyList<CSharpCompilation> Of(Compilation compilation)
    {
        var found = new List<CSharpCompilation>();
        var pending = new Queue<Compilation>();
        pending.Enqueue(compilation);
        var seen = new HashSet<Compilation> { compilation };
        while (pending.Count > 0)
        {
            foreach (var reference in pending.Dequeue().References)
            {
                if (reference is not CompilationReference { Compilation: CSharpCompilation referenced } || !seen.Add(referenced))
                    continue;
                found.Add(referenced);
                pending.Enqueue(referenced);
            }
        }

        return found;
    }
}
