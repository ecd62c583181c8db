namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Strategies that only the caller knows, some members below what it hands in.</summary>
public sealed class DispatchDeepTests
{
    private const string Strategies = """
        interface IStep { string Do(string text); }
        class Keep : IStep { public string Do(string text) => text; }
        class Drop : IStep { public string Do(string text) => "x"; }
        """;

    [Fact]
    public Task The_caller_knows_what_runs_two_members_down() => FlowCase.Code(Strategies + """
        class Plan(IStep step) { public IStep Step { get; } = step; }
        class Job(Plan plan) { public Plan Plan { get; } = plan; }
        class Export
        {
            static string Run(Plan plan, string text) => plan.Step.Do(text);
            static string Run(Job job, string text) => job.Plan.Step.Do(text);
            void Send(Patient patient)
            {
                Cloud.Send({|SOV1001:Run(new Plan(new Keep()), patient.Nir)|});
                Cloud.Send(Run(new Plan(new Drop()), patient.Nir));
                Cloud.Send({|SOV1001:Run(new Job(new Plan(new Keep())), patient.Nir)|});
                Cloud.Send(Run(new Job(new Plan(new Drop())), patient.Nir));
            }
        }
        """);

    [Fact]
    public Task Services_around_services_around_a_strategy() => FlowCase.Code(Strategies + """
        class Inner(IStep step) { public string Do(string text) => step.Do(text); }
        class Middle(Inner inner) { public string Do(string text) => inner.Do(text); }
        class Outer(Middle middle) { public string Do(string text) => middle.Do(text); }
        class Export
        {
            void Send(Patient patient)
            {
                Cloud.Send({|SOV1001:new Outer(new Middle(new Inner(new Keep()))).Do(patient.Nir)|});
                Cloud.Send(new Outer(new Middle(new Inner(new Drop()))).Do(patient.Nir));
            }
        }
        """);

    [Fact]
    public Task A_sink_two_members_down() => FlowCase.Code("""
        interface IUplink { void Push(string text); }
        class Uplink : IUplink { public void Push(string text) => Cloud.Send(text); }
        class NoUplink : IUplink { public void Push(string text) { } }
        class Context { public Service Service { get; init; } = null!; }
        class Service { public IUplink Uplink { get; init; } = null!; }
        class Export
        {
            static void Go(Context context, string text) => context.Service.Uplink.Push(text);
            void Run(Patient patient)
            {
                Go(new Context { Service = new Service { Uplink = new Uplink() } }, {|SOV1001:patient.Nir|});
                Go(new Context { Service = new Service { Uplink = new NoUplink() } }, patient.Nir);
            }
        }
        """);

    [Fact]
    public Task What_a_strategy_is_handed_is_marked_not_the_strategy() => FlowCase.Code(Strategies + """
        class Prefix(string head) : IStep { public string Do(string text) => head + text; }
        class Export
        {
            static void Go(IStep step, string text) => Cloud.Send(step.Do(text));
            static void GoBeside(IStep step, Patient patient, string text) => Cloud.Send({|SOV1002:patient.City + step.Do(text)|});
            void Run(Patient patient)
            {
                Go(new Keep(), {|SOV1001:patient.Nir|});
                Go(new Drop(), patient.Nir);
                Go({|SOV1001:new Prefix(patient.Name)|}, "x");
                GoBeside(new Keep(), patient, {|SOV1001:patient.Nir|});
                GoBeside(new Drop(), patient, patient.Nir);
            }
        }
        """);
}
