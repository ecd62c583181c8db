using System.Xml;

namespace SovereignData.Policy;

/// <summary>The attributes and texts in an XML file.</summary>
internal static class XmlSettings
{
    private static readonly XmlReaderSettings Safe = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = 1 << 20,
    };

    public static IReadOnlyList<Setting> Read(string text)
    {
        var found = new List<Setting>();
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), Safe);
            var elements = new Stack<string>();
            while (reader.Read())
                Collect(reader, elements, found);
        }
        catch (XmlException)
        {
            // What stands before the error was read.
        }

        return found;
    }

    private static void Collect(XmlReader reader, Stack<string> elements, List<Setting> found)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                var isEmpty = reader.IsEmptyElement;
                elements.Push(reader.LocalName);
                CollectAttributes(reader, elements, found);
                if (isEmpty)
                    elements.Pop();
                break;
            case XmlNodeType.EndElement:
                elements.Pop();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA:
                found.Add(new Setting(Path(elements), reader.Value, At(reader)));
                break;
        }
    }

    private static void CollectAttributes(XmlReader reader, Stack<string> elements, List<Setting> found)
    {
        while (reader.MoveToNextAttribute())
        {
            if (string.Equals(reader.Prefix, "xmlns", StringComparison.Ordinal) || string.Equals(reader.Name, "xmlns", StringComparison.Ordinal))
                continue;
            var key = $"{Path(elements)}:{reader.LocalName}";
            var value = reader.Value;
            if (reader.ReadAttributeValue())
                found.Add(new Setting(key, value, At(reader)));
        }
    }

    private static string Path(Stack<string> elements) => string.Join(":", elements.Reverse());

    private static TextRange At(XmlReader reader)
    {
        var place = (IXmlLineInfo)reader;
        return new TextRange(place.LineNumber, place.LinePosition, reader.Value.TakeWhile(character => character is not ('\r' or '\n')).Count());
    }
}
