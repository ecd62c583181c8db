using Corpus;

var patient = new Patient { Nir = args.Length > 0 ? args[0] : "" };
Cloud.Send(Describe(patient));
await Task.Yield();
return patient.Nir.Length;

static string Describe(Patient patient) => patient.Nir + patient.Name;
