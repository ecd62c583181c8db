namespace Corpus.FileLocalTypes;

file class Secret { public string Nir { get; set; } = ""; public static void Send(Secret secret) => Cloud.Send(secret.Nir); }
file static class Helper { public static string Same(this string text) => text; }
file interface IHidden { string Read(); }
public static class Ward { public static void Run(Patient patient) => Secret.Send(new Secret { Nir = patient.Nir.Same() }); }
