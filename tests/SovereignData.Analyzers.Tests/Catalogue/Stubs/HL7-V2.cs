// Checked against the source of HL7-V2.
namespace Efferent.HL7.V2
{
    public abstract class MessageElement { public string Value { get; set; } }
    public class Component : MessageElement { } public class SubComponent : MessageElement { } public class Field : MessageElement { } public class Segment : MessageElement { public Field Fields(int position) => throw null; }
    public class Message { public Message(string strMessage) { } public bool ParseMessage(bool bypassValidation = false) => throw null; public string SerializeMessage(bool validate = false) => throw null; public string GetValue(string strValueFormat) => throw null; public bool SetValue(string strValueFormat, string strValue) => throw null; public Message GetACK(bool bypassValidation = false) => throw null; public Message GetNACK(string code, string errMsg, bool bypassValidation = false) => throw null; }
}
