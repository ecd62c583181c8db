namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Queues, stacks, sets and the immutable and concurrent collections.</summary>
public sealed class QueueTests
{
    [Fact]
    public Task A_queue_hands_out_what_was_put_in() => FlowCase.Body("""
        var queue = new Queue<string>();
        queue.Enqueue("none");
        Cloud.Send(queue.Peek());
        queue.Enqueue(patient.Nir);
        Cloud.Send({|SOV1001:queue.Dequeue()|});
        if (queue.TryDequeue(out var next))
            Cloud.Send({|SOV1001:next|});
        if (queue.TryPeek(out next))
            Cloud.Send({|SOV1001:next|});
        Cloud.Send(queue.Count);
        """);

    [Fact]
    public Task A_stack_hands_out_what_was_put_in() => FlowCase.Body("""
        var stack = new Stack<Patient>([patient]);
        while (stack.Count > 0)
        {
            var current = stack.Pop();
            Cloud.Send({|SOV1002:current.City|});
            if (current.Next is { } next)
                stack.Push(next);
        }

        var plain = new Stack<string>();
        plain.Push("none");
        Cloud.Send(plain.Pop());
        """);

    [Fact]
    public Task A_priority_queue_tells_element_and_priority_apart() => FlowCase.Body("""
        var queue = new PriorityQueue<string, int>();
        queue.Enqueue("ward", patient.HeartRate);
        Cloud.Send(queue.Dequeue());
        var named = new PriorityQueue<string, int>();
        named.Enqueue(patient.Nir, 1);
        if (named.TryDequeue(out var element, out var priority))
        {
            Cloud.Send({|SOV1001:element|});
            Cloud.Send(priority);
        }
        """);

    [Fact]
    public Task A_set_holds_what_was_added() => FlowCase.Body("""
        var set = new HashSet<string>();
        set.Add(patient.Nir);
        foreach (var line in set)
            Cloud.Send({|SOV1001:line|});
        var sorted = new SortedSet<string> { "a" };
        Cloud.Send(sorted.Min);
        sorted.UnionWith(set);
        Cloud.Send({|SOV1001:sorted.Max|});
        Cloud.Send({|SOV1001:sorted|});
        """);

    [Fact]
    public Task A_linked_list_holds_what_was_added() => FlowCase.Body("""
        var list = new LinkedList<string>();
        var node = list.AddLast(patient.Nir);
        Cloud.Send({|SOV1001:list.First!.Value|});
        Cloud.Send({|SOV1001:node.Value|});
        Cloud.Send({|SOV1001:list|});
        """);

    [Fact]
    public Task Concurrent_collections_hold_what_was_added() => FlowCase.Body("""
        var queue = new ConcurrentQueue<string>();
        queue.Enqueue(patient.Nir);
        if (queue.TryDequeue(out var line))
            Cloud.Send({|SOV1001:line|});
        var bag = new ConcurrentBag<Patient> { patient };
        if (bag.TryTake(out var taken))
            Cloud.Send({|SOV1002:taken.City|});
        var stack = new ConcurrentStack<string>();
        stack.PushRange(["a", patient.City ?? ""]);
        Cloud.Send({|SOV1002:stack.ToArray()|});
        using var blocking = new BlockingCollection<string>();
        blocking.Add(patient.Nir);
        Cloud.Send({|SOV1001:blocking.Take()|});
        foreach (var item in blocking.GetConsumingEnumerable())
            Cloud.Send({|SOV1001:item|});
        """);

    [Fact]
    public Task Immutable_collections_hold_what_was_added() => FlowCase.Body("""
        var empty = ImmutableList<string>.Empty;
        var list = empty.Add("a").Add(patient.Nir);
        Cloud.Send({|SOV1001:list[1]|});
        Cloud.Send(empty);
        Cloud.Send({|SOV1001:ImmutableArray.Create("a", patient.Nir)[1]|});
        var builder = ImmutableArray.CreateBuilder<string>();
        builder.Add(patient.City ?? "");
        Cloud.Send({|SOV1002:builder.ToImmutable()|});
        Cloud.Send({|SOV1002:ImmutableStack<string>.Empty.Push(patient.City ?? "").Peek()|});
        Cloud.Send({|SOV1001:new[] { patient.Nir }.ToFrozenSet().First()|});
        Cloud.Send({|SOV1001:new[] { patient.Nir }.ToImmutableHashSet()|});
        Cloud.Send(list.Count);
        """);

    [Fact]
    public Task Overwriting_an_immutable_collection_is_silent() => FlowCase.Body("""
        var list = ImmutableList.Create(patient.Nir);
        var next = list.Clear().Add("none");
        Cloud.Send(next);
        list = [];
        Cloud.Send(list);
        """);

    [Fact]
    public Task Read_only_views_hold_what_is_below() => FlowCase.Body("""
        var list = new List<string> { patient.Nir };
        Cloud.Send({|SOV1001:list.AsReadOnly()[0]|});
        var view = new System.Collections.ObjectModel.ReadOnlyCollection<string>(list);
        Cloud.Send({|SOV1001:view[0]|});
        var observed = new System.Collections.ObjectModel.ObservableCollection<string>();
        observed.Add(patient.City ?? "");
        Cloud.Send({|SOV1002:observed[0]|});
        Cloud.Send({|SOV1001:CollectionsMarshal.AsSpan(list)[0]|});
        Cloud.Send({|SOV1001:list.GetRange(0, 1)|});
        Cloud.Send({|SOV1001:list.Find(line => line.Length > 3)|});
        Cloud.Send({|SOV1001:list.FindAll(line => line.Length > 3)|});
        """);

    [Fact]
    public Task A_view_sees_what_is_added_later() => FlowCase.Body("""
        var list = new List<string>();
        var view = list.AsReadOnly();
        IEnumerable<string> seen = list;
        list.Add(patient.Nir);
        Cloud.Send({|SOV1001:view[0]|});
        Cloud.Send({|SOV1001:seen|});
        """);

    [Fact]
    public Task Enumerators_hand_out_the_elements() => FlowCase.Body("""
        var list = new List<string> { patient.Nir };
        using var enumerator = list.GetEnumerator();
        while (enumerator.MoveNext())
            Cloud.Send({|SOV1001:enumerator.Current|});
        using var none = ((IEnumerable<string>)new List<string> { "none" }).GetEnumerator();
        while (none.MoveNext())
            Cloud.Send(none.Current);
        """);

    [Fact]
    public Task A_worker_with_an_outbox_is_seen_through() => FlowCase.Code("""
        sealed record Message(string Topic, object Body);
        sealed class Outbox
        {
            private readonly ConcurrentQueue<Message> messages = new();
            private readonly List<string> log = [];
            public void Post(string topic, object body) { messages.Enqueue(new(topic, body)); log.Add(topic); }
            public void Drain()
            {
                while (messages.TryDequeue(out var message))
                {
                    Cloud.Send({|SOV1001:message.Body|});
                    Cloud.Send(message.Topic);
                }

                Cloud.Send(log);
            }
        }
        class Admissions(Outbox outbox)
        {
            void Admit(Patient patient)
            {
                outbox.Post("admitted", patient);
                outbox.Post("count", 3);
            }
        }
        """);
}
