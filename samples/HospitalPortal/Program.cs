using HospitalPortal.Admissions;
using HospitalPortal.Imaging;
using HospitalPortal.Laboratory;
using HospitalPortal.Letters;
using HospitalPortal.Partners;
using HospitalPortal.Pseudonyms;
using HospitalPortal.Research;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<PatientRegistry>();
builder.Services.AddPseudonyms();
builder.Services.AddAdmissions();
builder.Services.AddImaging();
builder.Services.AddLaboratory();
builder.Services.AddLetters();
builder.Services.AddPartners();
builder.Services.AddResearch();

var portal = builder.Build();
portal.MapGet("/", () => "CHU d'Exemple: admissions, imaging, laboratory, letters, partners, research.");
portal.MapGet("/patients/{ipp}", (string ipp, PatientRegistry patients) => patients.Find(ipp));
portal.MapAdmissions();
portal.MapImaging();
portal.MapLaboratory();
portal.MapLetters();
portal.MapPartners();
portal.MapResearch();
portal.Run();
