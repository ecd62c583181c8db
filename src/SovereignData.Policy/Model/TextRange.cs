using System.Runtime.InteropServices;

namespace SovereignData.Policy;

/// <summary>Where something stands in a text: line and column count from 1, in UTF-16 code units, on one line.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Length">How many code units from there, on that line.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TextRange(int Line, int Column, int Length);
