namespace HospitalPortal.Partners;

internal sealed class DischargeNotice(RegionalExchange exchange)
{
    // SOV1001: by the policy, Push sends its payload to the region's exchange, which is not certified for health data.
    public Task Send(DischargeLetter letter) => exchange.Push("discharges", letter);
}
