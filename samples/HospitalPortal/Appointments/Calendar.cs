using System.Collections.Concurrent;

namespace HospitalPortal.Appointments;

internal sealed class Calendar
{
    private readonly ConcurrentDictionary<(string Clinic, DateTimeOffset At), Appointment> appointments = new();

    public void Enter(Appointment appointment)
    {
        if (appointments.TryAdd((appointment.Clinic, appointment.At), appointment))
            return;

        // SOV2006: whoever catches this may log it, show it, or send it to whom it does not concern.
        throw new InvalidOperationException($"{appointment.Clinic} has no time for {appointment.FamilyName}");
    }
}
