using SovereignData.EagerJit;

if (args is not [var assembly, .. { Length: > 0 } namespaces])
{
    Console.Error.WriteLine("dotnet SovereignData.EagerJit.dll <assembly> <namespace>...");
    return 2;
}

File.WriteAllBytes(assembly, MethodFlags.Optimise(File.ReadAllBytes(assembly), namespaces));
return 0;
