using System.Reflection;

namespace SovereignData.Pseudonymisation.Logging;

/// <summary>A public property or field, and what is done with its value.</summary>
/// <param name="Member">The member.</param>
/// <param name="Treatment"><see cref="Treatment.Keep"/>, <see cref="Treatment.Mask"/>, or <see cref="Treatment.Members"/>, if the value has to tell.</param>
internal sealed record MemberPlan(MemberInfo Member, Treatment Treatment)
{
    /// <summary>Reads the value; whether that went well.</summary>
    public bool TryRead(object owner, out object? value)
    {
        try
        {
            value = Member is PropertyInfo property ? property.GetValue(owner) : ((FieldInfo)Member).GetValue(owner);
            return true;
        }
        catch (Exception exception) when (exception is TargetInvocationException or NotSupportedException)
        {
            value = null;
            return false;
        }
    }
}
