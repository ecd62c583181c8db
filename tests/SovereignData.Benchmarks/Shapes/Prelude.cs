namespace SovereignData.Benchmarks.Shapes;

/// <summary>A source and a sink that every engine knows: a web request's raw URL, and the text of an SQL command.</summary>
internal static class Prelude
{
    public const string Code = """
        using System.Data;
        using System.Data.Common;

        namespace System.Web
        {
            public class HttpRequest { public string RawUrl { get; set; } = ""; }
        }

        namespace System.Data.SqlClient
        {
            public sealed class SqlCommand : DbCommand
            {
                public SqlCommand(string cmdText) => CommandText = cmdText;
                public override string CommandText { get; set; }
                public override int CommandTimeout { get; set; }
                public override CommandType CommandType { get; set; }
                public override bool DesignTimeVisible { get; set; }
                public override UpdateRowSource UpdatedRowSource { get; set; }
                protected override DbConnection DbConnection { get; set; } = null!;
                protected override DbParameterCollection DbParameterCollection => null!;
                protected override DbTransaction DbTransaction { get; set; } = null!;
                public override void Cancel() { }
                public override int ExecuteNonQuery() => 0;
                public override object ExecuteScalar() => new();
                public override void Prepare() { }
                protected override DbParameter CreateDbParameter() => null!;
                protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => null!;
            }
        }
        """;

    public const string Usings = "using System; using System.Collections.Generic; using System.Data.SqlClient; using System.Linq; using System.Text; using System.Web;\n";
}
