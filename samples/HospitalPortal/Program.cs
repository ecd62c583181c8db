using HospitalPortal.Admissions;
using HospitalPortal.Laboratory;
using HospitalPortal.Letters;
using HospitalPortal.Research;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<PatientRegistry>();
builder.Services.AddAdmissions();
builder.Services.AddLaboratory();
builder.Services.AddLetters();
builder.Services.AddResearch();

var portal = builder.Build();
portal.MapGet("/", () => "CHU d'Exemple: admissions, laboratory, letters, research.");
portal.MapGet("/patients/{ipp}", (string ipp, PatientRegistry patients) => patients.Find(ipp));
portal.MapAdmissions();
portal.MapLaboratory();
portal.MapLetters();
portal.MapResearch();
portal.Run();
