namespace Corpus.Streams;

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        using var stream = new MemoryStream();
        var writer = new BinaryWriter(stream);
        writer.Write(patient.Nir); writer.Flush();
        JsonSerializer.Serialize(stream, patient);
        stream.Position = 0;
        using var reader = new StreamReader(stream, Encoding.UTF8, true, 128, leaveOpen: true);
        Cloud.Send(reader.ReadToEnd()); Cloud.Send(stream.ToArray()); Cloud.Send(JsonSerializer.Deserialize<Patient>("{}")!.Nir);
    }
}
