namespace Corpus.ExtensionBlocks;

public static class Extensions
{
    extension(Patient patient)
    {
        public string Shown => patient.Nir + patient.Name;
        public string Label { get => patient.City ?? ""; set => patient.City = value; }
        public string Describe(string suffix) => patient.Nir + suffix;
        public static Patient Unknown => new() { Nir = "0" };
        public static Patient operator +(Patient left, Patient right) => new() { Nir = left.Nir + right.Nir };
    }

    extension<T>(IEnumerable<T> source) where T : notnull
    {
        public T Head => source.First();
        public IEnumerable<T> Without(T value) => source.Where(one => !one.Equals(value));
    }
}

public static class Ward
{
    public static void Run(Patient patient)
    {
        patient.Label = patient.Nir;
        Cloud.Send(patient.Shown + patient.Label + patient.Describe("x") + Patient.Unknown.Nir + (patient + patient).Nir);
        Cloud.Send(patient.Allergies.Head + patient.Allergies.Without("a").Head + Extensions.Describe(patient, "y"));
    }
}
