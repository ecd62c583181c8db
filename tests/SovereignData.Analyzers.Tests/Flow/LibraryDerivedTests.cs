namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Classes of this code base on top of those of a library.</summary>
public sealed class LibraryDerivedTests
{
    [Fact]
    public Task A_class_that_is_a_list_holds_what_is_put_in() => CallCase.Verifies("""
        class Patients : List<Patient> { public IEnumerable<string> Nirs => this.Select(p => p.Nir); public void Ship() { foreach (var p in this) Cloud.Send({|SOV1001:p.Nir|}); } }
        class Names : List<string> { public string All() => string.Join(",", this); }
        class Export
        {
            void Run(Patient p)
            {
                var all = new Patients { p };
                Cloud.Send({|SOV1001:all|});
                Cloud.Send({|SOV1001:all[0].Nir|});
                foreach (var x in all) Cloud.Send({|SOV1001:x.Nir|});
                Cloud.Send({|SOV1001:all.Nirs|});
                var names = new Names();
                names.Add(p.Nir);
                Cloud.Send({|SOV1001:names.All()|});
                Cloud.Send({|SOV1001:names[0]|});
                var wards = new Names { "7" };
                Cloud.Send(wards.All());
                Cloud.Send(wards);
                Cloud.Send(all.Count);
            }
        }
        """);

    [Fact]
    public Task Classes_that_are_collections_and_dictionaries_hold_what_is_put_in() => CallCase.Verifies("""
        using System.Collections.ObjectModel;
        class Chart : Collection<string>
        {
            protected override void InsertItem(int index, string item) { base.InsertItem(index, item.Trim()); }
        }
        class Keyed : KeyedCollection<string, Patient> { protected override string GetKeyForItem(Patient item) => item.Nir; }
        class Bag : Dictionary<string, string> { }
        class Export
        {
            void Run(Patient p, Keyed keyed)
            {
                var c = new Chart(); c.Add(p.Nir);
                Cloud.Send({|SOV1001:c|});
                var d = new Chart(); d.Add("x");
                Cloud.Send(d);
                Cloud.Send({|SOV1001:keyed["x"].Nir|});
                keyed.Add(p);
                foreach (var x in keyed) Cloud.Send({|SOV1001:x.Nir|});
                var bag = new Bag { ["a"] = p.Nir };
                Cloud.Send({|SOV1001:bag["a"]|});
                Cloud.Send(bag.Keys);
                foreach (var (k, v) in bag) { Cloud.Send(k); Cloud.Send({|SOV1001:v|}); }
            }
        }
        """);

    [Fact]
    public Task A_decorating_stream_or_writer_passes_on_what_is_written() => CallCase.Verifies("""
        class Upper(TextWriter inner) : TextWriter
        {
            public override System.Text.Encoding Encoding => inner.Encoding;
            public override void Write(char value) => inner.Write(char.ToUpper(value));
            public override void Write(string? value) => inner.Write(value?.ToUpper());
        }
        class Crypt(Stream inner) : Stream
        {
            public override bool CanRead => true; public override bool CanSeek => false; public override bool CanWrite => true; public override long Length => 0; public override long Position { get; set; }
            public override void Flush() => inner.Flush();
            public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, count);
            public override long Seek(long offset, SeekOrigin origin) => 0;
            public override void SetLength(long value) { }
            public override void Write(byte[] buffer, int offset, int count) => inner.Write(buffer, offset, count);
        }
        class Export
        {
            void Text(Patient p)
            {
                var target = new StringWriter();
                var upper = new Upper(target);
                upper.Write(p.Nir);
                Cloud.Send({|SOV1001:target.ToString()|});
                var other = new StringWriter();
                new Upper(other).Write("a");
                Cloud.Send(other.ToString());
            }
            void Line(Patient p)
            {
                var target = new StringWriter();
                var upper = new Upper(target);
                upper.WriteLine(p.Nir);
                Cloud.Send({|SOV1001:target.ToString()|});
            }
            void Bytes(Patient p)
            {
                var memory = new MemoryStream();
                using (var crypt = new Crypt(memory))
                using (var writer = new StreamWriter(crypt))
                    writer.Write(p.Nir);
                Cloud.Send({|SOV1001:memory.ToArray()|});
                var empty = new MemoryStream();
                using (var crypt = new Crypt(empty))
                using (var writer = new StreamWriter(crypt))
                    writer.Write("a");
                Cloud.Send(empty.ToArray());
            }
            void Reading(Stream source, Patient p)
            {
                var memory = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(p.Nir));
                using var reader = new StreamReader(new Crypt(memory));
                Cloud.Send({|SOV1001:reader.ReadToEnd()|});
            }
        }
        """);

    [Fact]
    public Task A_stream_that_uploads_is_a_sink_to_what_writes_into_it() => CallCase.Verifies("""
        sealed class Uploader : Stream
        {
            public override bool CanRead => false; public override bool CanSeek => false; public override bool CanWrite => true; public override long Length => 0; public override long Position { get; set; }
            public override void Flush() { }
            public override int Read(byte[] buffer, int offset, int count) => 0;
            public override long Seek(long offset, SeekOrigin origin) => 0;
            public override void SetLength(long value) { }
            public override void Write(byte[] buffer, int offset, int count) => Cloud.Send(buffer);
        }
        sealed class Blackhole : Stream
        {
            public override bool CanRead => false; public override bool CanSeek => false; public override bool CanWrite => true; public override long Length => 0; public override long Position { get; set; }
            public override void Flush() { }
            public override int Read(byte[] buffer, int offset, int count) => 0;
            public override long Seek(long offset, SeekOrigin origin) => 0;
            public override void SetLength(long value) { }
            public override void Write(byte[] buffer, int offset, int count) => Cloud.Send(count);
        }
        class Audited : System.Collections.ObjectModel.Collection<string>
        {
            protected override void InsertItem(int index, string item) { Cloud.Send(item); base.InsertItem(index, item); }
        }
        class Export
        {
            void Run(Patient p)
            {
                System.Text.Json.JsonSerializer.Serialize(new Uploader(), {|SOV1001:p|});
                System.Text.Json.JsonSerializer.Serialize(new Uploader(), "w");
                System.Text.Json.JsonSerializer.Serialize(new Blackhole(), p);
                var audited = new Audited();
                audited.Add({|SOV1001:p.Nir|});
                audited.Add("x");
            }
        }
        """);
}
