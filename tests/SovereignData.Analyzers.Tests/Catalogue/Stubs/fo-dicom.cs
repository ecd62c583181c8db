// Checked against the source of fo-dicom 5.
using System.Collections.Generic;
namespace FellowOakDicom
{
    public class DicomTag { public static readonly DicomTag PatientName = new(), Modality = new(), BodyPartExamined = new(), Laterality = new(), ViewPosition = new(), Rows = new(), Columns = new(), NumberOfFrames = new(), BitsAllocated = new(), BitsStored = new(), HighBit = new(), PixelRepresentation = new(), PhotometricInterpretation = new(), SamplesPerPixel = new(), PixelSpacing = new(), SliceThickness = new(), SpacingBetweenSlices = new(), SliceLocation = new(), WindowCenter = new(), WindowWidth = new(), RescaleIntercept = new(), RescaleSlope = new(), KVP = new(), ExposureTime = new(), XRayTubeCurrent = new(), EchoTime = new(), RepetitionTime = new(), MagneticFieldStrength = new(), Manufacturer = new(), ManufacturerModelName = new(), TransferSyntaxUID = new(), SOPClassUID = new(), PatientSex = new(), PatientAge = new(), StudyInstanceUID = new(), SeriesInstanceUID = new(), SOPInstanceUID = new(); }
    public class DicomDataset { public string GetString(DicomTag tag) => throw null; public T GetSingleValue<T>(DicomTag tag) => throw null; public DicomDataset Add<T>(DicomTag tag, params T[] values) => throw null; }
    public class DicomFile { public DicomDataset Dataset => throw null; }
    public sealed class DicomPersonName { public string Last => throw null; }
    public class DicomAnonymizer { public virtual void AnonymizeInPlace(DicomDataset dataset) => throw null; public virtual void AnonymizeInPlace(DicomFile file) => throw null; public virtual DicomDataset Anonymize(DicomDataset dataset) => throw null; public virtual DicomFile Anonymize(DicomFile file) => throw null; }
    public static class DicomXML { public static string WriteToXml(this DicomDataset dataset) => throw null; }
}
namespace FellowOakDicom.Serialization { public static class DicomJson { public static string ConvertDicomToJson(DicomDataset dataset, bool writeTagsAsKeywords = false) => throw null; } }
namespace FellowOakDicom.Imaging { public class DicomImage { public DicomImage(DicomDataset dataset) { } } }
namespace FellowOakDicom.Network { public sealed class DicomCStoreRequest { public DicomCStoreRequest(DicomFile file) { } } }
