namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Members of copies whose original may be one of several: a record after a branch, a struct in a variable.</summary>
public sealed class AlternativeValueTests
{
    [Fact]
    public Task A_with_expression_overwrites_in_whichever_record_it_copies() => CallCase.Verifies("""
        sealed record Note(string Head, string Body);
        sealed class Flow
        {
            static Note Make(Patient p, bool flag) => flag ? new Note("x", "") : new Note("", p.Nir);
            void Run(Patient p, bool flag)
            {
                var note = new Note("x", "");
                if (flag)
                    note = new Note("x", p.Nir);
                Cloud.Send(note with { Body = "" });
                Cloud.Send({|SOV1001:note with { Head = "" }|});
                Cloud.Send(Make(p, flag) with { Body = "" });
                Cloud.Send({|SOV1001:Make(p, flag) with { Head = "" }|});
                Note[] all = [new("a", p.Nir), new("b", p.Nir)];
                foreach (var one in all)
                {
                    Cloud.Send((one with { Body = "" }).Body);
                    Cloud.Send({|SOV1001:one|});
                }
            }
        }
        """);

    [Fact]
    public Task A_struct_or_tuple_in_a_variable_is_that_variables_own() => CallCase.Verifies("""
        struct Envelope { public string Head; public string Body; }
        sealed class Flow
        {
            void Cleared(Patient p, bool flag)
            {
                var letter = default(Envelope);
                if (flag)
                    letter = new Envelope { Body = p.Nir };
                Cloud.Send({|SOV1001:letter.Body|});
                letter.Body = "";
                Cloud.Send(letter.Body);
                (string A, string B) pair = ("", "");
                if (flag)
                    pair = ("", p.Nir);
                var kept = pair;
                pair.B = "";
                Cloud.Send(pair);
                Cloud.Send({|SOV1001:kept|});
            }

            void Copied(Patient p, bool flag)
            {
                var first = new Envelope { Body = p.Nir };
                var either = flag ? first : new Envelope();
                var list = new List<Envelope> { either };
                Envelope[] array = { first, either };
                either.Body = "";
                Cloud.Send(either);
                Cloud.Send({|SOV1001:first.Body|});
                Cloud.Send({|SOV1001:list|});
                Cloud.Send({|SOV1001:array|});
                var inner = array[0];
                inner.Body = "";
                Cloud.Send(inner);
                Cloud.Send({|SOV1001:array[0]|});
            }
        }
        """);

    [Fact]
    public Task A_memberwise_clone_is_an_object_of_its_own() => CallCase.Verifies("""
        sealed class Person { public string Name = ""; }
        sealed class Order
        {
            public Person Owner = new(); public string Ward = "";
            public Order Copy() => (Order)MemberwiseClone();
            public Order Masked() { var masked = (Order)MemberwiseClone(); masked.Owner = new Person(); return masked; }
        }
        sealed class Desk
        {
            void Run(Patient p)
            {
                var order = new Order { Owner = new Person { Name = p.Nir } };
                Cloud.Send({|SOV1001:order.Copy()|});
                Cloud.Send(order.Masked());
                Cloud.Send({|SOV1001:order|});
                var copy = order.Copy();
                copy.Ward = p.Nir;
                copy.Owner = new Person();
                Cloud.Send(copy.Owner);
                Cloud.Send(order.Ward);
                Cloud.Send({|SOV1001:copy|});
            }
        }
        """);
}
