namespace SovereignData.Analyzers.Tests.Health;

/// <summary>fo-dicom, nHapi and HL7-V2, tagged out of the box.</summary>
public sealed class MessageTests
{
    [Theory]
    [InlineData("Azure.Put({|SOV1001:dataset|});")]
    [InlineData("Azure.Put({|SOV1001:dataset.GetString(DicomTag.PatientName)|});")]
    [InlineData("Azure.Put({|SOV1002:dataset.GetString(DicomTag.Modality)|});")]
    [InlineData("var uid = dataset.GetSingleValue<string>(DicomTag.StudyInstanceUID); Azure.Put({|SOV1002:uid|}); Ovh.Put(uid);")]
    [InlineData("var tag = DicomTag.Modality; Azure.Put({|SOV1001:dataset.GetString(tag)|});")]
    [InlineData("Azure.Put({|SOV1001:dataset.GetString(DicomTag.Modality) + dataset.GetString(DicomTag.PatientName)|});")]
    [InlineData("Azure.Put({|SOV1001:file.Dataset|});")]
    [InlineData("Azure.Put({|SOV1001:DicomJson.ConvertDicomToJson(dataset)|});")]
    [InlineData("Azure.Put({|SOV1001:dataset.WriteToXml()|});")]
    [InlineData("Azure.Put({|SOV1002:new DicomAnonymizer().Anonymize(dataset)|});")]
    [InlineData("new DicomAnonymizer().AnonymizeInPlace(dataset); Azure.Put({|SOV1002:dataset|});")]
    [InlineData("Azure.Put(DicomTag.PatientName);")]
    public Task A_dataset_identifies_until_it_is_anonymised(string statement) => Known.Code("fo-dicom", $$"""
        using FellowOakDicom; using FellowOakDicom.Serialization;
        public sealed class Export { void Run(DicomDataset dataset, DicomFile file) { {{statement}} } }
        """).RunAsync(TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("Azure.Put({|SOV1001:message|});")]
    [InlineData("Azure.Put({|SOV1001:message.PID|});")]
    [InlineData("Azure.Put({|SOV1001:message.PID.GetPatientName(0)|});")]
    [InlineData("Azure.Put({|SOV1001:message.PID.GetPatientName(0).Value|});")]
    [InlineData("Azure.Put({|SOV1001:new NHapi.Base.Parser.PipeParser().Encode(message)|});")]
    [InlineData("System.Console.WriteLine(message.MSH.MessageControlID);")]
    [InlineData("""Azure.Put({|SOV1001:new NHapi.Base.Util.Terser(message).Get("PID-5-1")|});""")]
    [InlineData("""Azure.Put({|SOV1001:new NHapi.Base.Util.Terser(message).Get("/.PV1-7")|});""")]
    [InlineData("""Azure.Put({|SOV1001:new NHapi.Base.Util.Terser(message).Get("/.OBX-16")|});""")]
    [InlineData("""Azure.Put({|SOV1002:new NHapi.Base.Util.Terser(message).Get("/.OBX-5(1)-2")|});""")]
    [InlineData("""var fact = new NHapi.Base.Util.Terser(message).Get("DG1-3"); Azure.Put({|SOV1002:fact|}); Ovh.Put(fact);""")]
    [InlineData("""Azure.Put(new NHapi.Base.Util.Terser(message).Get("MSH-9-1"));""")]
    public Task A_message_of_nHapi_identifies_but_for_its_header_and_its_clinical_facts(string statement) => Known.Code("nHapi", $$"""
        public sealed class Export { void Run(NHapi.Model.V251.Message.ADT_A01 message) { {{statement}} } }
        """).RunAsync(TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("Azure.Put({|SOV1001:message|});")]
    [InlineData("""Azure.Put({|SOV1001:message.GetValue("PID.3")|});""")]
    [InlineData("""Azure.Put({|SOV1001:message.GetValue("PID.8")|});""")]
    [InlineData("""Azure.Put({|SOV1001:message.GetValue("NK1.2.1")|});""")]
    [InlineData("""Azure.Put({|SOV1001:message.GetValue("PV1.7")|});""")]
    [InlineData("""Azure.Put({|SOV1001:message.GetValue("PV1.19")|});""")]
    [InlineData("""Azure.Put({|SOV1001:message.GetValue("OBX.16")|});""")]
    [InlineData("""Azure.Put({|SOV1001:message.GetValue("OBX")|});""")]
    [InlineData("""Azure.Put({|SOV1001:message.GetValue("NTE.3")|});""")]
    [InlineData("""Azure.Put({|SOV1002:message.GetValue("PV1.3")|});""")]
    [InlineData("""Azure.Put({|SOV1002:message.GetValue("PV1.3.1")|});""")]
    [InlineData("""var fact = message.GetValue("OBX.5[2].1"); Azure.Put({|SOV1002:fact|}); Ovh.Put(fact);""")]
    [InlineData("""const string Diagnosis = "DG1.3"; Azure.Put({|SOV1002:message.GetValue(Diagnosis)|});""")]
    [InlineData("""var path = "DG1.3"; Azure.Put({|SOV1001:message.GetValue(path)|});""")]
    [InlineData("""Azure.Put({|SOV1001:message.GetValue("DG1.3") + message.GetValue("PID.5")|});""")]
    [InlineData("""Azure.Put(message.GetValue("MSH.9"));""")]
    [InlineData("Azure.Put({|SOV1001:message.SerializeMessage()|});")]
    [InlineData("Azure.Put({|SOV1001:segment.Fields(3).Value|});")]
    public Task A_message_of_HL7_V2_identifies_but_for_its_clinical_facts(string statement) => Known.Code("HL7-V2", $$"""
        using Efferent.HL7.V2;
        public sealed class Export { void Run(Message message, Segment segment) { {{statement}} } }
        """).RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Without_any_of_these_libraries_nothing_of_their_name_counts() => Known.Stubs([], """
        namespace Contoso.Hl7 { public sealed class Patient { public string Name { get; set; } = ""; } }
        public sealed class Export { void Run(Contoso.Hl7.Patient patient) => Azure.Put(patient); }
        """).RunAsync(TestContext.Current.CancellationToken);
}
