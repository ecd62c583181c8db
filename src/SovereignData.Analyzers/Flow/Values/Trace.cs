namespace SovereignData.Analyzers.Flow.Values;

/// <summary>How a fact came to where it is: steps, the newest first, shared between facts.</summary>
internal sealed class Trace
{
    private readonly Trace? _previous;
    private readonly Trace? _inner;
    private readonly string _name;
    private readonly Place? _place;

    private Trace(Trace? previous, Trace? inner, string name, Place? place)
    {
        _previous = previous;
        _inner = inner;
        _name = name;
        _place = place;
        Length = 1 + (previous?.Length ?? 0) + (inner?.Length ?? 0);
    }

    public int Length { get; }

    public static Trace Start(string name, Place? place) => new(previous: null, inner: null, name, place);

    /// <summary>Whether this is a single step, taken at a place.</summary>
    public bool StartsAt(Place place) => Length == 1 && place.Equals(_place);

    /// <summary>One more step; past the bound the newest steps are left out, the source never is.</summary>
    public Trace Then(string name, Place? place) =>
        Length >= FlowBudget.TraceLength || (ReferenceEquals(place, _place) && string.Equals(name, _name, StringComparison.Ordinal))
            ? this
            : new(this, inner: null, name, place);

    /// <summary>The steps that a callee adds below the call at which the value entered it.</summary>
    public Trace ThenInside(string name, Place? place, Trace? inner) =>
        Length >= FlowBudget.TraceLength ? this : new(this, inner, name, place);

    /// <summary>The steps in the order in which the value took them.</summary>
    public TraceStep[] Steps()
    {
        var steps = new List<TraceStep>(Length);
        var pending = new Stack<(Trace Trace, bool Expanded)>();
        pending.Push((this, Expanded: false));
        while (pending.Count > 0)
        {
            var (trace, expanded) = pending.Pop();
            if (expanded)
            {
                steps.Add(new(trace._name, trace._place));
                continue;
            }

            if (trace._inner is { } inner)
                pending.Push((inner, Expanded: false));
            pending.Push((trace, Expanded: true));
            if (trace._previous is { } previous)
                pending.Push((previous, Expanded: false));
        }

        return steps.ToArray();
    }
}

/// <summary>One step of a path: what the value was called there, and where.</summary>
internal readonly record struct TraceStep(string Name, Place? Place);
