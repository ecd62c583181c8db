namespace SovereignData.Testing.Projects;

/// <summary>The implicit usings that the .NET SDK would add.</summary>
internal static class GlobalUsings
{
    public const string FileName = "obj/GlobalUsings.g.cs";

    private static readonly string[] Console =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http",
        "System.Threading", "System.Threading.Tasks",
    ];

    private static readonly string[] Web =
    [
        "System.Net.Http.Json",
        "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Routing",
        "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting",
        "Microsoft.Extensions.Logging",
    ];

    public static string For(ProjectUnderTest project)
    {
        string[] namespaces =
        [
            .. Console,
            .. project.HasAspNetCore ? Web : [],
            .. project.HasAnnotations ? (string[])["SovereignData"] : [],
        ];
        return string.Concat(namespaces.Select(name => $"global using {name};\n"));
    }
}
