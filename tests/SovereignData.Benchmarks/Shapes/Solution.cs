using System.Globalization;

namespace SovereignData.Benchmarks.Shapes;

/// <summary>
/// A generated solution: features of twenty files, fifty lines each, in which each service calls the next.
/// The first of a feature reads what a request sends; the first and the last write it to a database, since a peer follows no twenty calls.
/// </summary>
internal static class Solution
{
    private const int FilesPerFeature = 20;

    public static IReadOnlyList<string> Of(int files) => [.. Enumerable.Range(0, files).Select(File)];

    public static string File(int index) => File(index, "visit");

    /// <param name="index">Which file.</param>
    /// <param name="word">A word in one of its bodies, to edit.</param>
    /// <param name="extra">One more parameter of one of its methods, to edit its declaration.</param>
    public static string File(int index, string word, string extra = "")
    {
        var (feature, place) = (index / FilesPerFeature, index % FilesPerFeature);
        var isLast = place == FilesPerFeature - 1;
        var next = isLast ? "" : string.Create(CultureInfo.InvariantCulture, $"Service{place + 1}");
        return string.Create(CultureInfo.InvariantCulture, $$"""
            {{Prelude.Usings.TrimEnd()}}

            namespace Hospital.Feature{{feature}};

            public sealed class Model{{place}}
            {
                public string Code { get; set; } = "";
                public string Title { get; set; } = "";
                public int Count { get; set; }
                public List<string> Lines { get; } = new List<string>();
            }

            public interface IService{{place}}
            {
                string Handle(string text, int depth{{extra}});
            }

            public sealed class Service{{place}} : IService{{place}}
            {
                private readonly Dictionary<string, Model{{place}}> _models = new Dictionary<string, Model{{place}}>();
                private int _handled;

                public string Handle(string text, int depth{{extra}})
                {
                    var model = Make(text, "{{word}}");
                    foreach (var line in model.Lines.Where(line => line.Length > depth))
                        _handled += line.Length;
                    if (_models.TryGetValue(model.Code, out var known) && known.Count > 3)
                        return Describe(known);
                    _models[model.Code] = model;
                    {{(isLast ? "new SqlCommand(model.Code).ExecuteNonQuery(); return model.Title;" : $"return new {next}().Handle(Describe(model), depth + 1);")}}
                }

                public string Describe(Model{{place}} model)
                {
                    var text = new StringBuilder();
                    for (var i = 0; i < model.Lines.Count; i++)
                        text.Append(model.Lines[i]).Append(", ");
                    text.Append(model.Code);
                    return text.Length > 40 ? text.ToString().Substring(0, 40) : text.ToString();
                }

                private static Model{{place}} Make(string code, string title) => new Model{{place}} { Code = code, Title = title, Count = code.Length };
                {{(place == 0 ? "public string Receive(HttpRequest request) { new SqlCommand(request.RawUrl).ExecuteNonQuery(); return Handle(request.RawUrl, 0); }" : "public int Handled => _handled;")}}
            }
            """);
    }
}
