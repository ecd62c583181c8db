namespace HospitalPortal.Laboratory;

internal static class ResultText
{
    public static string Of(LaboratoryResult result) => $"{result.Code} of {result.Ipp}: {result.Value} {result.Unit}";
}
