namespace HospitalPortal.Appointments;

/// <summary>Appointments: a module of another team, with types of its own.</summary>
internal static class AppointmentsRoom
{
    public static void AddAppointments(this IServiceCollection services)
    {
        services.AddSingleton<Calendar>();
        services.AddSingleton<VideoLinks>();
        services.AddSingleton<WaitingRoom>();
    }

    public static void MapAppointments(this IEndpointRouteBuilder portal)
    {
        portal.MapPost("/appointments", (Appointment appointment, Calendar calendar) => calendar.Enter(appointment));
        portal.MapPost("/appointments/call", (Appointment appointment, WaitingRoom room) => room.Call(appointment));
        portal.MapPost("/appointments/link", (Appointment appointment, VideoLinks links) => links.Of(appointment));
        portal.MapPost("/appointments/reminder", (Appointment appointment) =>
            new Reminder(appointment.PatientPhone, appointment.Clinic, appointment.At));
    }
}
