namespace HospitalPortal.Partners;

/// <summary>The region's own client, here without its protocol. What it sends, and to whom, says sovereign-policy.json.</summary>
internal sealed class RegionalExchange
{
    public Task Push(string topic, object payload) => Task.CompletedTask;
}
