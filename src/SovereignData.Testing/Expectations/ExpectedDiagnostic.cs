using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SovereignData.Testing;

/// <summary>What is expected of a diagnostic beyond its place, which the markup says.</summary>
public sealed record ExpectedDiagnostic
{
    internal ExpectedDiagnostic(string id) => Id = id;

    internal string Id { get; }

    internal string? Message { get; private init; }

    internal ImmutableArray<string> MessageParts { get; private init; } = [];

    internal ImmutableArray<object?>? Arguments { get; private init; }

    internal DiagnosticSeverity? Severity { get; private init; }

    internal ImmutableArray<PathStep>? Path { get; private init; }

    internal ImmutableArray<KeyValuePair<string, string?>> Properties { get; private init; } = [];

    /// <summary>The whole message, in the language of the verification.</summary>
    public ExpectedDiagnostic WithMessage(string message) => this with { Message = message };

    /// <summary>A text that the message contains; may be called several times.</summary>
    public ExpectedDiagnostic WithMessageContaining(string part) => this with { MessageParts = [.. MessageParts, part] };

    /// <summary>The arguments of the rule's message format, all of them, in order.</summary>
    public ExpectedDiagnostic WithArguments(params object?[] arguments) => this with { Arguments = [.. arguments] };

    /// <summary>The effective severity, after <c>.editorconfig</c>.</summary>
    public ExpectedDiagnostic WithSeverity(DiagnosticSeverity severity) => this with { Severity = severity };

    /// <summary>
    /// The path: the texts at all additional locations, the source first, the sink last. A step may name its file: <c>("Patient.cs", "Name")</c>.
    /// </summary>
    public ExpectedDiagnostic WithPath(params PathStep[] steps) => this with { Path = [.. steps] };

    /// <summary>An entry of the diagnostic's properties; null for a value that must be absent.</summary>
    public ExpectedDiagnostic WithProperty(string key, string? value) =>
        this with { Properties = [.. Properties, new(key, value)] };
}
