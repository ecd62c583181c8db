using SovereignData.Package.Tests.Packing;

[assembly: AssemblyFixture(typeof(PackedPackages))]
[assembly: CollectionBehavior(DisableTestParallelization = true)]
