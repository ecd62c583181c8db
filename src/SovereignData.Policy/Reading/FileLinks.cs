namespace SovereignData.Policy;

/// <summary>Finds the files that <c>extends</c> names, and lets each file stand on them. Circles and towers are cut and reported.</summary>
internal static class FileLinks
{
    public const int MaxHeight = 8;

    public static void Resolve(IReadOnlyList<PolicyDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            foreach (var link in draft.Links)
                Find(draft, link, drafts);
        }

        var open = drafts.ToList();
        while (open.Count > 0)
        {
            var ready = open.Where(draft => draft.CanSettle).ToList();
            if (ready.Count == 0)
                CutCircle(open[0]);
            foreach (var draft in ready)
                draft.Settle(MaxHeight);
            open.RemoveAll(draft => draft.IsSettled);
        }
    }

    private static void Find(PolicyDraft draft, FileLink link, IReadOnlyList<PolicyDraft> drafts)
    {
        var named = drafts.Where(other => string.Equals(other.Name, link.Name, StringComparison.OrdinalIgnoreCase)).ToList();
        if (named.Count == 1)
            draft.Extend(link, named[0]);
        else if (named.Count > 1)
            draft.Scope.Report(link.At, "AmbiguousFile", link.Name);
        else
            draft.Scope.Report(link.At, new PolicyMessage("UnknownFile", link.Name) { Valid = [.. drafts.Where(other => other != draft && other.Name.Length > 0).Select(other => other.Name)] });
    }

    /// <summary>Cuts the circle that a file leads into, where it closes.</summary>
    private static void CutCircle(PolicyDraft start)
    {
        var path = new List<PolicyDraft> { start };
        while (true)
        {
            var last = path[path.Count - 1];
            var (link, next) = last.Unsettled();
            var first = path.IndexOf(next);
            if (first < 0)
            {
                path.Add(next);
                continue;
            }

            last.Drop(link);
            last.Scope.Report(link.At, "ExtendsCircle", string.Join(" → ", path.Skip(first).Select(file => file.Name).Concat([link.Name])));
            return;
        }
    }
}
