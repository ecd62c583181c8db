using System.Collections.ObjectModel;
using System.Globalization;

namespace SovereignData.Pseudonymisation.Logging;

/// <summary>What stands for an object in the log: the public members of it, some masked.</summary>
internal sealed class RedactedObject(string type, IDictionary<string, object?> members) : ReadOnlyDictionary<string, object?>(members)
{
    /// <summary>The text that a record would have.</summary>
    public override string ToString() =>
        $"{type} {{ {string.Join(", ", this.Select(static member => string.Format(CultureInfo.InvariantCulture, "{0} = {1}", member.Key, MessageTemplate.Shown(member.Value))))} }}";
}
