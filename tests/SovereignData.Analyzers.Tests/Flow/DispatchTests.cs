namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Calls that choose their body at run time, inside one hierarchy.</summary>
public sealed class DispatchTests
{
    [Fact]
    public Task A_virtual_call_joins_the_overrides() => CallCase.Verifies("""
        class Format { public virtual string Of(Patient p) => "patient"; }
        class Full : Format { public override string Of(Patient p) => p.Nir; }
        class Short : Format { public override string Of(Patient p) => "p"; }
        class Export
        {
            void Run(Format format, Short brief, Patient p)
            {
                Cloud.Send({|SOV1001:format.Of(p)|});
                Cloud.Send(brief.Of(p));
            }
        }
        """);

    [Fact]
    public Task A_virtual_call_whose_overrides_all_give_constants_carries_nothing() => CallCase.Verifies("""
        abstract class Format { public abstract string Of(Patient p); public virtual string Name(Patient p) => GetType().Name; }
        class Full : Format { public override string Of(Patient p) => "full"; }
        class Short : Format { public override string Of(Patient p) => "short"; public override string Name(Patient p) => "s"; }
        class Export
        {
            void Run(Format format, Patient p)
            {
                Cloud.Send(format.Of(p));
                Cloud.Send(format.Name(p));
            }
        }
        """);

    [Fact]
    public Task An_object_just_made_runs_its_own_override() => CallCase.Verifies("""
        class Format { public virtual string Of(Patient p) => p.Nir; }
        sealed class Masked : Format { public override string Of(Patient p) => "***"; }
        class Open : Format { }
        class Export
        {
            void Run(Patient p, Masked sealedOne)
            {
                Cloud.Send(new Masked().Of(p));
                Format format = new Masked();
                Cloud.Send(format.Of(p));
                Cloud.Send(sealedOne.Of(p));
                Cloud.Send({|SOV1001:new Open().Of(p)|});
                format = new Format();
                Cloud.Send({|SOV1001:format.Of(p)|});
            }
        }
        """);

    [Fact]
    public Task Either_of_two_objects_may_be_called() => CallCase.Verifies("""
        interface IFormat { string Of(Patient p); }
        sealed class Masked : IFormat { public string Of(Patient p) => "***"; }
        sealed class Blank : IFormat { public string Of(Patient p) => ""; }
        sealed class Open : IFormat { public string Of(Patient p) => p.Nir; }
        class Export
        {
            void Run(Patient p, bool isInternal)
            {
                IFormat format = isInternal ? new Open() : new Masked();
                Cloud.Send({|SOV1001:format.Of(p)|});
                IFormat safe = isInternal ? new Masked() : new Blank();
                Cloud.Send(safe.Of(p));
            }
        }
        """);

    [Fact]
    public Task A_base_call_runs_the_base() => CallCase.Verifies("""
        class Format
        {
            public virtual string Of(Patient p) => p.Nir;
            public virtual string Title(Patient p) => "title";
        }
        class Decorated : Format
        {
            public override string Of(Patient p) => "[" + base.Of(p) + "]";
            public override string Title(Patient p) => base.Title(p) + "!";
            public string Both(Patient p) => base.Title(p);
        }
        class Worst : Decorated { public override string Title(Patient p) => p.Nir; }
        class Export
        {
            void Run(Patient p)
            {
                Cloud.Send({|SOV1001:new Decorated().Of(p)|});
                Cloud.Send(new Decorated().Title(p));
                Cloud.Send(new Worst().Both(p));
                Cloud.Send({|SOV1001:new Worst().Title(p)|});
            }
        }
        """);

    [Fact]
    public Task A_member_that_hides_another_is_not_an_override() => CallCase.Verifies("""
        class Format { public string Of(Patient p) => "base"; }
        class Open : Format { public new string Of(Patient p) => p.Nir; }
        class Export
        {
            void Run(Open open, Patient p)
            {
                Cloud.Send({|SOV1001:open.Of(p)|});
                Cloud.Send(((Format)open).Of(p));
            }
        }
        """);

    [Fact]
    public Task A_template_method_calls_the_steps_of_the_object() => CallCase.Verifies("""
        abstract class Exporter
        {
            public void Run(Patient p) { var body = Body(p); Write({|SOV1001:body|}); }
            protected abstract string Body(Patient p);
            protected abstract void Write(string text);
        }
        sealed class ToCloud : Exporter
        {
            protected override string Body(Patient p) => p.Nir;
            protected override void Write(string text) => Cloud.Send(text);
        }
        """);

    [Fact]
    public Task A_template_method_whose_steps_do_not_fit_together_is_silent() => CallCase.Verifies("""
        abstract class Exporter
        {
            public void Run(Patient p) { var body = Body(p); Write(body); }
            protected abstract string Body(Patient p);
            protected abstract void Write(string text);
        }
        sealed class Wards : Exporter
        {
            protected override string Body(Patient p) => "ward";
            protected override void Write(string text) => Cloud.Send(text);
        }
        """);

    [Fact]
    public Task A_template_method_hands_data_to_a_hook() => CallCase.Verifies("""
        abstract class Import
        {
            public void Load(IEnumerable<Patient> patients)
            {
                foreach (var p in patients)
                {
                    OnPatient({|SOV1001:p.Nir|});
                    OnRow({|SOV1001:p|});
                    OnCount(p.Nir.Length);
                }
            }
            protected virtual void OnPatient(string nir) { }
            protected virtual void OnRow(object row) { }
            protected virtual void OnCount(int length) { }
        }
        class CloudImport : Import
        {
            protected override void OnPatient(string nir) => Cloud.Send(nir);
            protected override void OnRow(object row) => Cloud.Send(row);
            protected override void OnCount(int length) => Cloud.Send(length);
        }
        """);

    [Fact]
    public Task An_override_that_sends_a_tagged_parameter_reports_in_itself() => CallCase.Verifies("""
        abstract class Store { public abstract void Save(Patient p); }
        class CloudStore : Store { public override void Save(Patient p) => Cloud.Send({|SOV1001:p|}); }
        class Memory : Store { public override void Save(Patient p) { } }
        class Export
        {
            void Run(Store store, Patient p) => store.Save(p);
        }
        """);

    [Fact]
    public Task A_virtual_property_joins_its_overrides() => CallCase.Verifies("""
        class Row(Patient owner) { protected Patient Owner => owner; public virtual string Text => "row"; public virtual string Name => "n"; }
        class NirRow(Patient owner) : Row(owner) { public override string Text => Owner.Nir; }
        class StoredRow(Patient owner) : Row(owner) { public override string Name { get; } = "stored"; }
        class Export
        {
            void Run(Row row, Patient p)
            {
                Cloud.Send({|SOV1001:row.Text|});
                Cloud.Send(row.Name);
                Cloud.Send(new Row(p).Text);
                Cloud.Send({|SOV1001:new NirRow(p).Text|});
            }
        }
        """);

    [Fact]
    public Task A_call_on_this_reaches_the_overrides_below() => CallCase.Verifies("""
        class Step
        {
            protected virtual string Next(string text) => "";
            public string Run(string text) => Next(text);
        }
        class Keep : Step { protected override string Next(string text) => text; }
        class Drop : Step { protected override string Next(string text) => "dropped"; }
        class Export
        {
            void Do(Step step, Patient p) => Cloud.Send({|SOV1001:step.Run(p.Nir)|});
        }
        """);
}
