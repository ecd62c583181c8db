namespace SovereignData.Analyzers.Tests.Flow;

public sealed class ExceptionTests
{
    [Fact]
    public Task A_handler_sees_what_was_held_where_it_broke() => FlowCase.Members("""
        private static void Risky() { }

        void Run(Patient patient)
        {
            var text = "none";
            try
            {
                text = patient.Nir;
                Risky();
                text = "";
            }
            catch (InvalidOperationException)
            {
                Cloud.Send({|SOV1001:text|});
            }

            Cloud.Send({|SOV1001:text|});
        }
        """);

    [Fact]
    public Task A_handler_that_overwrites_is_silent_behind() => FlowCase.Members("""
        private static void Risky() { }

        void Run(Patient patient)
        {
            var text = "none";
            try
            {
                text = patient.Nir;
                Risky();
                text = "";
            }
            catch (InvalidOperationException)
            {
                text = "failed";
            }

            Cloud.Send(text);
        }
        """);

    [Fact]
    public Task A_handler_sees_the_object_as_it_was_filled() => FlowCase.Members("""
        private static void Risky() { }

        void Run(Patient patient)
        {
            var box = new Box();
            var untouched = new Box();
            try
            {
                box.A = patient.Nir;
                Risky();
                box.A = "";
            }
            catch
            {
                Cloud.Send({|SOV1001:box.A|});
                Cloud.Send(box.B);
                Cloud.Send(untouched);
            }
        }
        """);

    [Fact]
    public Task Finally_sees_every_way() => FlowCase.Members("""
        private static void Risky() { }

        void Run(Patient patient, bool flag)
        {
            var text = "none";
            try
            {
                if (flag)
                    return;
                text = patient.Nir;
                Risky();
                text = "";
            }
            finally
            {
                Cloud.Send({|SOV1001:text|});
            }

            Cloud.Send(text);
        }
        """);

    [Fact]
    public Task Finally_overwrites() => FlowCase.Body("""
        var text = patient.Nir;
        try
        {
            Cloud.Send({|SOV1001:text|});
        }
        finally
        {
            text = "none";
        }

        Cloud.Send(text);
        """);

    [Fact]
    public Task Finally_assigns() => FlowCase.Body("""
        var text = "none";
        try
        {
            Cloud.Send(text);
        }
        finally
        {
            text = patient.Nir;
        }

        Cloud.Send({|SOV1001:text|});
        """);

    [Fact]
    public Task The_message_of_an_exception_carries() => FlowCase.Body("""
        try
        {
            throw new InvalidOperationException("no bed for " + patient.Name);
        }
        catch (InvalidOperationException exception)
        {
            Cloud.Send({|SOV1001:exception.Message|});
            Cloud.Send({|SOV1001:exception.ToString()|});
            Cloud.Send({|SOV1001:exception|});
            Cloud.Send(exception.GetType().Name);
            Cloud.Send(exception.StackTrace);
            Cloud.Send(exception.HResult);
        }
        """);

    [Fact]
    public Task The_message_of_a_constant_exception_is_silent() => FlowCase.Body("""
        try
        {
            if (patient.Nir.Length > 3)
                throw new InvalidOperationException("no bed");
        }
        catch (Exception exception)
        {
            Cloud.Send(exception.Message);
            Cloud.Send(exception);
        }
        """);

    [Fact]
    public Task An_exception_from_a_callee_carries() => FlowCase.Members("""
        private static void Admit(Patient patient) => throw new ArgumentException($"cannot admit {patient.Nir}");
        private static void Check(Patient patient)
        {
            if (patient.Nir.Length < 3)
                throw new ArgumentException("too short");
        }

        void Run(Patient patient)
        {
            try
            {
                Check(patient);
            }
            catch (ArgumentException exception)
            {
                Cloud.Send(exception.Message);
            }

            try
            {
                Admit(patient);
            }
            catch (ArgumentException exception)
            {
                Cloud.Send({|SOV1001:exception.Message|});
            }
        }
        """);

    [Fact]
    public Task An_exception_of_ones_own_carries_its_members() => FlowCase.Code("""
        class AdmissionException(string nir, string ward) : Exception("refused")
        {
            public string Nir { get; } = nir;
            public string Ward => ward;
        }

        class Export
        {
            void Run(Patient patient)
            {
                try
                {
                    throw new AdmissionException(patient.Nir, "cardiology");
                }
                catch (AdmissionException exception) when (exception.Ward.Length > 3)
                {
                    Cloud.Send({|SOV1001:exception.Nir|});
                    Cloud.Send(exception.Ward);
                    Cloud.Send(exception.Message);
                }
            }
        }
        """);

    [Fact]
    public Task An_inner_exception_carries() => FlowCase.Body("""
        try
        {
            try
            {
                throw new FormatException(patient.Nir);
            }
            catch (FormatException inner)
            {
                throw new InvalidOperationException("import failed", inner);
            }
        }
        catch (InvalidOperationException outer)
        {
            Cloud.Send({|SOV1001:outer.InnerException!.Message|});
            Cloud.Send({|SOV1001:outer.ToString()|});
        }
        """);

    [Fact]
    public Task The_data_of_an_exception_carries() => FlowCase.Body("""
        var exception = new InvalidOperationException("import failed");
        Cloud.Send(exception.Data["nir"]);
        exception.Data["nir"] = patient.Nir;
        Cloud.Send({|SOV1001:exception.Data["nir"]|});
        """);

    [Fact]
    public Task Rethrowing_hands_the_exception_on() => FlowCase.Body("""
        try
        {
            try
            {
                throw new FormatException(patient.Nir);
            }
            catch (FormatException) when (flag)
            {
                throw;
            }
            finally
            {
                index++;
            }
        }
        catch (Exception exception)
        {
            Cloud.Send({|SOV1001:exception.Message|});
        }
        """);

    [Fact]
    public Task An_exception_of_another_type_is_not_caught() => FlowCase.Body("""
        try
        {
            if (flag)
                throw new FormatException(patient.Nir);
            throw new TimeoutException("too late");
        }
        catch (TimeoutException exception)
        {
            Cloud.Send(exception.Message);
        }
        catch (FormatException exception)
        {
            Cloud.Send({|SOV1001:exception.Message|});
        }
        """);

    [Fact]
    public Task A_filter_sees_and_sends() => FlowCase.Members("""
        private static bool Log(string text)
        {
            Cloud.Send(text);
            return false;
        }

        void Run(Patient patient)
        {
            var text = "none";
            try
            {
                text = patient.Nir;
                throw new FormatException();
            }
            catch (FormatException) when (Log({|SOV1001:text|}))
            {
            }
        }
        """);

    [Fact]
    public Task A_writer_in_a_using_statement_carries() => FlowCase.Body("""
        using (var writer = new StringWriter())
        {
            writer.Write(patient.Nir);
            Cloud.Send({|SOV1001:writer.ToString()|});
        }

        using var other2 = new StringWriter();
        other2.Write("none");
        Cloud.Send(other2.ToString());
        other2.Write(patient.City);
        Cloud.Send({|SOV1002:other2.ToString()|});
        """);

    [Fact]
    public async Task Disposing_may_send()
    {
        var diagnostics = await FlowCase.Verify("""
            sealed class Outbox : IDisposable
            {
                private readonly List<string> lines = [];
                public void Add(string line) => lines.Add(line);
                public void Dispose() => Cloud.Send(lines);
            }

            class Export
            {
                void Run(Patient patient)
                {
                    using (var empty = new Outbox())
                        empty.Add("ward");
                    using (var outbox = new Outbox())
                        outbox.Add(patient.Nir);
                }
            }
            """).GetDiagnosticsAsync(TestContext.Current.CancellationToken);

        Assert.Equal("SOV1001", Assert.Single(diagnostics).Id);
    }

    [Fact]
    public Task A_retry_loop_is_seen_through() => FlowCase.Members("""
        private static string Fetch(Patient patient) => patient.Nir;

        void Run(Patient patient)
        {
            string? body = null;
            for (var attempt = 0; ; attempt++)
            {
                try
                {
                    body ??= Fetch(patient);
                    Cloud.Send({|SOV1001:body|});
                    break;
                }
                catch (IOException exception) when (attempt < 3)
                {
                    Cloud.Send(exception.GetType().Name);
                    continue;
                }
                finally
                {
                    Cloud.Send(attempt);
                }
            }

            body = "done";
            Cloud.Send(body);
        }
        """);

    [Fact]
    public Task What_a_delegate_throws_is_caught_by_who_runs_it() => CallCase.Verifies("""
        class Export
        {
            static string Try<T>(Func<T> work) { try { work(); return ""; } catch (Exception e) { return e.Message; } }
            static T Through<T>(Func<T> work) { try { return work(); } finally { Console.Out.Flush(); } }
            static T? Swallow<T>(Func<T> work) { try { return work(); } catch { return default; } }
            static async Task<T> Retry<T>(Func<Task<T>> work) { for (var i = 0; ; i++) { try { return await work(); } catch (IOException e) when (i < 3) { Cloud.Send(e.Message); } } }
            static bool Check(Patient p) => p.Nir.Length == 15 ? true : throw new FormatException($"bad {p.Nir}");
            static bool Quiet(Patient p) => p.Nir.Length == 15 ? true : throw new FormatException("bad");
            async Task Run(Patient p)
            {
                Cloud.Send({|SOV1001:Try(() => Check(p))|});
                Cloud.Send(Try(() => Quiet(p)));
                try { Through<int>(() => throw new FormatException(p.Nir)); } catch (FormatException e) { Cloud.Send({|SOV1001:e.Message|}); }
                try { Swallow<int>(() => throw new FormatException(p.Nir)); } catch (FormatException e) { Cloud.Send(e.Message); }
                await Retry({|SOV1001:async () => { await Task.Yield(); return p.Nir.Length > 3 ? 3 : throw new IOException(p.Nir); }|});
                await Retry(async () => { await Task.Yield(); return p.Nir.Length > 3 ? 3 : throw new IOException("bad"); });
            }
        }
        """);
}
