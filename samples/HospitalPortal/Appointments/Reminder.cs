namespace HospitalPortal.Appointments;

/// <summary>What goes to a telephone on the evening before.</summary>
// SOV3003: it cannot be without identity and hold a number to call; the compiler believes neither before they agree.
[HealthData(Identifying = false)]
internal sealed record Reminder([DirectIdentifier] string Telephone, string Clinic, DateTimeOffset At);
