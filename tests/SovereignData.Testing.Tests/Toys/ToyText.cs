using System.Globalization;
using Microsoft.CodeAnalysis;

namespace SovereignData.Testing.Tests.Toys;

/// <summary>A text in two languages.</summary>
internal sealed class ToyText(string english, string french) : LocalizableString
{
    protected override string GetText(IFormatProvider? formatProvider) =>
        formatProvider is CultureInfo { TwoLetterISOLanguageName: "fr" } ? french : english;

    protected override int GetHash() => StringComparer.Ordinal.GetHashCode(english);

    protected override bool AreEqual(object? other) => ReferenceEquals(this, other);
}
