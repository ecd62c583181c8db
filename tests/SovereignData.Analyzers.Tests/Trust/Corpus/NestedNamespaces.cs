namespace Corpus.Outer { namespace Inner { using Held = Corpus.Patient; public class Ward { public void Run(Held patient) => Cloud.Send(patient.Nir); } } public class Sibling : Inner.Ward { } }
