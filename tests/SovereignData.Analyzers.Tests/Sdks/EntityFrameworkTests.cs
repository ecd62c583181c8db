namespace SovereignData.Analyzers.Tests.Sdks;

/// <summary>Entities stored by a context of Entity Framework Core, wherever its provider points to.</summary>
public sealed class EntityFrameworkTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private const string Azure = "Host=chu.postgres.database.azure.com;Database=his;Username=app";

    private const string Model = """
        using Microsoft.EntityFrameworkCore;
        using Microsoft.Extensions.DependencyInjection;

        public sealed class Admission
        {
            public int Id { get; set; }
            public string Bed { get; set; } = "";
            public Patient? Patient { get; set; }
        }

        public sealed class Bed
        {
            public int Id { get; set; }
            public string Name { get; set; } = "";
        }

        """;

    private static string Configured(string connection) => $$"""
        {{Model}}
        public sealed class Hospital : DbContext
        {
            public DbSet<Patient> Patients => Set<Patient>();
            public DbSet<Admission> Admissions { get; set; } = null!;
            public DbSet<Bed> Beds { get; set; } = null!;

            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("{{connection}}");
        }

        """;

    private static string Injected(string registration) => $$"""
        {{Model}}
        public sealed class Hospital(DbContextOptions<Hospital> options) : DbContext(options)
        {
            public DbSet<Patient> Patients { get; set; } = null!;
        }

        public static class Startup
        {
            public static void Add(IServiceCollection services) => {{registration}};
        }

        """;

    [Fact]
    public Task Each_way_to_hand_an_entity_over_is_reported() => Sdk.EntityFramework($$"""
        {{Configured(Azure)}}
        public sealed class Desk(Hospital hospital)
        {
            public void Add(Patient patient) => hospital.Add({|SOV1001:patient|});
            public void Set(Patient patient) => hospital.Patients.Add({|SOV1001:patient|});
            public async Task AddAsync(Patient patient) => await hospital.Patients.AddAsync({|SOV1001:patient|});
            public void AddRange(List<Patient> patients) => hospital.Patients.AddRange({|SOV1001:patients|});
            public void Two(Patient patient, Bed bed) => hospital.AddRange(bed, {|SOV1001:patient|});
            public void Update(Patient patient) => hospital.Update({|SOV1001:patient|});
            public void Attach(Patient patient) => hospital.Set<Patient>().Attach({|SOV1001:patient|});
            public void Containing(Admission admission) => hospital.Admissions.Add({|SOV1001:admission|});

            public void Made(Patient patient)
            {
                using var own = new Hospital();
                own.Patients.Add({|SOV1001:patient|});
                own.SaveChanges();
            }

            public void Untagged(Bed bed)
            {
                hospital.Beds.Add(bed);
                hospital.Update(bed);
                hospital.SaveChanges();
            }
        }
        """).RunAsync(Cancelled);

    [Fact]
    public Task Edits_of_tracked_entities_are_reported_where_they_are_saved() => Sdk.EntityFramework($$"""
        {{Configured(Azure)}}
        public sealed class Desk(Hospital hospital)
        {
            public async Task Rename(int id, string diagnosis)
            {
                var patient = await hospital.Patients.FirstAsync(one => one.HeartRate == id);
                patient.Diagnosis = diagnosis;
                await {|SOV1002:hospital.SaveChangesAsync()|};
            }

            public void Each(Dictionary<string, Patient> known)
            {
                foreach (var patient in hospital.Patients.Where(one => one.HeartRate > 0))
                    patient.Nir = known[patient.Nir].Nir;
                {|SOV1001:hospital.SaveChanges()|};
            }

            public void Own(int id)
            {
                using var own = new Hospital();
                var patient = own.Find<Patient>(id)!;
                patient.Nir = "1";
                {|SOV1001:own.SaveChanges()|};
            }

            public void Copied(int id, Patient source)
            {
                var bed = hospital.Beds.Single(one => one.Id == id);
                bed.Name = source.Nir;
                {|SOV1001:hospital.SaveChanges()|};
            }

            public void Once(int id)
            {
                var patient = hospital.Patients.Single(one => one.HeartRate == id);
                patient.Diagnosis = "J45";
                hospital.Update({|SOV1001:patient|});
                hospital.SaveChanges();
            }

            public void Untagged(int id)
            {
                var bed = hospital.Beds.Single(one => one.Id == id);
                bed.Name = "12B";
                hospital.SaveChanges();
            }

            public void Read(int id)
            {
                var patient = hospital.Patients.Single(one => one.HeartRate == id);
                hospital.SaveChanges();
            }

            public void Elsewhere(int id, Patient patient)
            {
                patient.Nir = "1";
                hospital.SaveChanges();
            }
        }
        """).RunAsync(Cancelled);

    [Theory]
    [InlineData("hospital.Patients.ExecuteUpdate({|SOV1001:set => set.SetProperty(one => one.Nir, patient.Nir)|});")]
    [InlineData("hospital.Patients.Where(one => one.HeartRate > 3).ExecuteUpdate({|SOV1002:set => set.SetProperty(one => one.Diagnosis, patient.Diagnosis).SetProperty(one => one.HeartRate, 3)|});")]
    [InlineData("await hospital.Patients.ExecuteUpdateAsync(set => set.SetProperty(one => one.HeartRate, 60));")]
    [InlineData("await hospital.Beds.ExecuteUpdateAsync({|SOV1001:set => set.SetProperty(one => one.Name, patient.Nir)|});")]
    [InlineData("await hospital.Beds.ExecuteUpdateAsync(set => set.SetProperty(one => one.Name, \"12B\"));")]
    [InlineData("await hospital.Patients.Where(one => one.Nir == patient.Nir).ExecuteDeleteAsync();")]
    [InlineData("{|SOV1001:hospital.Entry(patient).State|} = EntityState.Added;")]
    [InlineData("{|SOV1001:hospital.Entry(patient).State|} = EntityState.Modified; hospital.SaveChanges();")]
    [InlineData("var entry = hospital.Entry(patient); {|SOV1001:entry.State|} = EntityState.Modified;")]
    [InlineData("var entry = hospital.Entry(patient); entry.State = EntityState.Unchanged;")]
    [InlineData("var values = hospital.Entry(bed).CurrentValues; values.SetValues({|SOV1001:patient|});")]
    [InlineData("hospital.Entry(patient).State = EntityState.Detached;")]
    [InlineData("hospital.Entry(bed).State = EntityState.Added;")]
    [InlineData("hospital.Entry(bed).CurrentValues.SetValues({|SOV1001:patient|});")]
    [InlineData("hospital.Entry(bed).CurrentValues.SetValues(new Bed { Name = \"12B\" });")]
    [InlineData("hospital.Patients.UpdateRange({|SOV1001:patient|}, {|SOV1001:other|});")]
    [InlineData("hospital.Remove(patient); hospital.SaveChanges();")]
    public Task What_is_stored_without_adding_an_entity_is_reported_too(string statement) => Sdk.EntityFramework($$"""
        {{Configured(Azure)}}
        public sealed class Desk(Hospital hospital)
        {
            public async Task Run(Patient patient, Patient other, Bed bed)
            {
                {{statement}}
                await Task.Yield();
            }
        }
        """).RunAsync(Cancelled);

    [Theory]
    [InlineData("UseInMemoryDatabase(\"test\")")]
    [InlineData("UseSqlite(\"Data Source=his\")")]
    [InlineData("UseSqlite(System.Environment.GetEnvironmentVariable(\"DB\"))")]
    public Task A_database_in_the_process_or_in_a_file_is_no_destination(string use) => Sdk.LocalDatabases($$"""
        {{Configured("").Replace("UseNpgsql(\"\")", use, StringComparison.Ordinal)}}
        public sealed class Desk(Hospital hospital)
        {
            public void Add(Patient patient)
            {
                hospital.Patients.Add(patient);
                hospital.Entry(patient).State = EntityState.Added;
                var entry = hospital.Entry(patient);
                entry.State = EntityState.Modified;
                hospital.SaveChanges();
            }
        }
        """).RunAsync(Cancelled);

    [Theory]
    [InlineData("Host=db-1.database.cloud.ovh.net;Database=his")]
    [InlineData("Server=localhost;Port=5432;Database=his")]
    [InlineData("Host=127.0.0.1;Database=his")]
    public Task A_sovereign_host_and_one_on_premises_are_silent(string connection) => Sdk.EntityFramework($$"""
        {{Configured(connection)}}
        public sealed class Desk(Hospital hospital)
        {
            public async Task Add(Patient patient, Admission admission)
            {
                hospital.Patients.Add(patient);
                hospital.Admissions.Update(admission);
                patient.Diagnosis = "J45";
                await hospital.SaveChangesAsync();
            }
        }
        """).RunAsync(Cancelled);

    [Theory]
    [InlineData("services.AddDbContext<Hospital>(options => options.UseNpgsql(\"Host=chu.postgres.database.azure.com\"))", "SOV1001")]
    [InlineData("services.AddDbContextPool<Hospital>((provider, options) => options.UseNpgsql(\"Host=rds.us-east-1.rds.amazonaws.com\", npgsql => npgsql.CommandTimeout(3)))", "SOV1001")]
    [InlineData("services.AddDbContextFactory<Hospital>(options => options.UseNpgsql(\"Host=db.partner.example\"))", "SOV1003")]
    [InlineData("services.AddDbContext<Hospital>(options => options.UseNpgsql(System.Environment.GetEnvironmentVariable(\"DB\")))", "SOV1007")]
    public Task A_registered_context_sends_where_its_options_say(string registration, string rule) => Sdk.EntityFramework($$"""
        {{Injected(registration)}}
        public sealed class Desk(Hospital hospital, IDbContextFactory<Hospital> factory)
        {
            public void Add(Patient patient) => hospital.Patients.Add({|{{rule}}:patient|});

            public void Own(Patient patient)
            {
                using var own = factory.CreateDbContext();
                own.Add({|{{rule}}:patient|});
            }
        }
        """).RunAsync(Cancelled);

    [Theory]
    [InlineData("services.AddDbContext<Hospital>(options => options.EnableSensitiveDataLogging(false).UseNpgsql(\"Host=db-1.database.cloud.ovh.net\"))")]
    [InlineData("services.AddDbContextFactory<Hospital>(options => { var connection = \"Host=\" + \"db-1.database.cloud.ovh.net\"; options.UseNpgsql(connection); })")]
    [InlineData("services.AddNpgsql<Hospital>(\"Host=db-1.database.cloud.ovh.net\")")]
    public Task A_context_registered_for_a_sovereign_host_is_silent(string registration) => Sdk.EntityFramework($$"""
        {{Injected(registration)}}
        public sealed class Desk(Hospital hospital, IDbContextFactory<Hospital> factory)
        {
            public void Add(Patient patient) => hospital.Patients.Add(patient);

            public async Task Own(Patient patient)
            {
                await using var own = await factory.CreateDbContextAsync();
                own.Add(patient);
            }
        }
        """).RunAsync(Cancelled);

    [Fact]
    public Task Options_that_a_context_is_handed_in_its_making_count() => Sdk.EntityFramework($$"""
        {{Injected("services.ToString()")}}
        public static class Desk
        {
            public static void Azure(Patient patient)
            {
                using var hospital = new Hospital(new DbContextOptionsBuilder<Hospital>().UseNpgsql("{{Azure}}").Options);
                hospital.Patients.Add({|SOV1001:patient|});
            }

            public static void Ovh(Patient patient)
            {
                using var hospital = new Hospital(new DbContextOptionsBuilder<Hospital>().UseNpgsql("Host=db-1.database.cloud.ovh.net").Options);
                hospital.Patients.Add(patient);
                hospital.Add(patient);
            }
        }
        """).RunAsync(Cancelled);

    [Fact]
    public Task A_context_whose_options_nobody_says_cannot_be_determined() => Sdk.EntityFramework($$"""
        {{Injected("services.AddDbContext<Hospital>()")}}
        public sealed class Desk(Hospital hospital)
        {
            public void Add(Patient patient) => hospital.Patients.Add({|SOV1007:patient|});
        }
        """).RunAsync(Cancelled);
}
