namespace SovereignData.Policy;

/// <summary>A policy file that was read, before it stands on those that it extends.</summary>
internal sealed class PolicyDraft(string name, ReadingScope scope, PolicyDocument document, IReadOnlyList<FileLink> links)
{
    private readonly List<(FileLink Link, PolicyDraft File)> extended = [];

    public string Name { get; } = name;

    public ReadingScope Scope { get; } = scope;

    public PolicyDocument Document { get; private set; } = document;

    public IReadOnlyList<FileLink> Links { get; } = links;

    /// <summary>How many files stand upon one another here, this one included; 0 as long as that is not known.</summary>
    public int Height { get; private set; }

    public bool IsSettled => Height > 0;

    public bool CanSettle => extended.All(entry => entry.File.IsSettled);

    public void Extend(FileLink link, PolicyDraft file) => extended.Add((link, file));

    /// <summary>The first file extended whose own foundations are not known yet.</summary>
    public (FileLink Link, PolicyDraft File) Unsettled() => extended.First(entry => !entry.File.IsSettled);

    public void Drop(FileLink link) => extended.RemoveAll(entry => ReferenceEquals(entry.Link, link));

    /// <summary>Puts the document on those of the files extended; one with errors carries nothing.</summary>
    public void Settle(int highest)
    {
        var height = 0;
        var documents = new List<PolicyDocument>();
        foreach (var (link, file) in extended)
        {
            if (file.Height >= highest)
            {
                Scope.Report(link.At, "ExtendsTooDeep", highest);
                continue;
            }

            height = Math.Max(height, file.Height);
            if (file.Scope.Errors.Count == 0)
                documents.Add(file.Document);
        }

        Height = height + 1;
        Document = Document with { ExtendedFiles = documents };
    }
}
