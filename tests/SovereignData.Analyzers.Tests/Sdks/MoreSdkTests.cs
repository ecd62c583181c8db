using Microsoft.CodeAnalysis;
using SovereignData.Analyzers.Tests.Catalogue.Metadata;

namespace SovereignData.Analyzers.Tests.Sdks;

/// <summary>Real libraries without a vendor: where they send is in the code, or nowhere.</summary>
public sealed class MoreSdkTests
{
    [Fact]
    public Task Serilog_logs() => Sdk.Plain("""
        using Serilog;
        public sealed class Desk
        {
            void Run(Patient patient, ILogger log)
            {
                log.Information("Admitted {Nir}", {|SOV2005:patient.Nir|});
                Log.Warning("Beats {Rate}", patient.HeartRate);
                log.ForContext("patient", {|SOV2005:patient.Nir|}).Information("Admitted");
            }
        }
        """).WithPackage("Serilog", "3.1.1").RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task A_context_of_Entity_Framework_stores_what_it_is_given() => Sdk.Plain("""
        using Microsoft.EntityFrameworkCore;
        public sealed class Ward { public int Id { get; set; } public string Name { get; set; } = ""; }
        public sealed class Clinic : DbContext { public DbSet<Patient> Patients => Set<Patient>(); public DbSet<Ward> Wards => Set<Ward>(); }
        public sealed class Desk
        {
            void Run(Patient patient, Clinic clinic)
            {
                clinic.Add({|SOV1007:patient|});
                clinic.Patients.AddRange({|SOV1007:new[] { patient }|});
                clinic.Wards.Update(new Ward { Name = "B3" });
            }
        }
        """)
        .WithPackage("Microsoft.EntityFrameworkCore", "10.0.0")
        .WithPackage("Microsoft.EntityFrameworkCore.Abstractions", "10.0.0")
        .RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Messages_go_to_brokers() => Sdk.Plain("""
        using System.Text; using Confluent.Kafka; using RabbitMQ.Client;
        public sealed class Desk
        {
            void Run(Patient patient, IProducer<string, string> producer, IChannel channel)
            {
                producer.Produce("admissions", {|SOV1007:new Message<string, string> { Value = patient.Nir }|});
                channel.BasicPublishAsync("", "admissions", {|SOV1007:Encoding.UTF8.GetBytes(patient.Nir)|});
                producer.Produce("admissions", new Message<string, string> { Value = "none today" });
            }
        }
        """)
        .WithReference(Downloaded("Confluent.Kafka"))
        .WithPackage("RabbitMQ.Client", "7.1.2")
        .RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Mail_events_and_metrics_leave_too() => Sdk.Plain("""
        using System.Diagnostics.Metrics; using System.Diagnostics.Tracing; using System.Net.Mail;
        public sealed class Source : EventSource { public void Admitted(string nir) => WriteEvent(1, nir); }
        public sealed class Desk
        {
            void Run(Patient patient, Counter<int> counter, Source source)
            {
                source.Admitted({|SOV2005:patient.Nir|});
                using var smtp = new SmtpClient("smtp.sendgrid.net");
                smtp.Send("desk@chu.example", "ward@chu.example", {|SOV1001:patient.Nir|}, "Admitted");
                counter.Add(1, {|SOV2005:new System.Collections.Generic.KeyValuePair<string, object?>("nir", patient.Nir)|});
                counter.Add(1);
            }
        }
        """)
        .RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Key_Vault_keeps_secrets_at_Azure() => Sdk.Plain("""
        using Azure.Security.KeyVault.Secrets;
        public sealed class Desk
        {
            void Run(Patient patient, SecretClient secrets) { secrets.SetSecret("patient", {|SOV1001:patient.Nir|}); secrets.GetSecret("patient"); }
        }
        """)
        .WithPackage("Azure.Security.KeyVault.Secrets", "4.12.0")
        .RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Redis_stores_what_it_is_given() => Sdk.Plain("""
        using StackExchange.Redis;
        public sealed class Desk
        {
            void Run(Patient patient, IDatabase cache) { cache.StringSet("patient", {|SOV1007:patient.Nir|}); cache.StringGet("patient"); }
        }
        """)
        .WithReference(Downloaded("StackExchange.Redis"))
        .RunAsync(TestContext.Current.CancellationToken);

    /// <summary>A package that does not restore, since others that it needs at run time are missing here.</summary>
    private static PortableExecutableReference Downloaded(string id) =>
        MetadataReference.CreateFromFile(ReferencedPackage.All.Single(package => string.Equals(package.Id, id, StringComparison.Ordinal)).AssemblyPath);
}
