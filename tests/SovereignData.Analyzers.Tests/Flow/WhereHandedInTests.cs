namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Stored values, read through an object that was handed in.</summary>
public sealed class WhereHandedInTests
{
    [Fact]
    public Task A_member_of_an_object_that_was_handed_in_is_reported_where_it_is_sent() => CallCase.Verifies("""
        class Session
        {
            private string own = "";
            public string User { get; set; } = "";
            public string Ward { get; set; } = "";
            public List<string> Rows { get; } = [];
            public void Set(string text) => own = text;
            public string Own => own;
        }
        class Desk
        {
            void Arrive(Session session, Patient p) { session.User = p.Nir; session.Ward = "7"; session.Rows.Add(p.Nir); session.Set(p.Nir); }
        }
        class Export
        {
            void Run(Session session)
            {
                Cloud.Send({|SOV1001:session.User|});
                Cloud.Send(session.Ward);
                Cloud.Send({|SOV1001:session.Rows|});
                Cloud.Send({|SOV1001:session.Own|});
            }
            void All(List<Session> sessions) { foreach (var session in sessions) Cloud.Send({|SOV1001:session.User|}); }
            void Some(Func<Session> find) => Cloud.Send({|SOV1001:find().User|});
        }
        """);

    [Fact]
    public Task An_object_made_by_a_caller_is_that_callers_report() => CallCase.Verifies("""
        class Letter { public string Head { get; set; } = ""; }
        class Export
        {
            static void Post(Letter letter) => Cloud.Send(letter.Head);
            void Run(Patient p)
            {
                var letter = new Letter { Head = p.Nir };
                Post({|SOV1001:letter|});
                Post(new Letter { Head = "ward" });
            }
        }
        """);
}
