using System.Security.Cryptography;
using System.Text;

namespace HospitalPortal.Appointments;

/// <summary>Under which name a patient joins by video.</summary>
internal sealed class VideoLinks(IConfiguration configuration)
{
    // SOV2003: the key lies in the file that says where the archive is, and who has the one has the other.
    private readonly byte[] key = Encoding.UTF8.GetBytes(configuration["Keys:Video"]!);

    public string Of(IVisit visit) => $"https://video.chu-exemple.example/{Pseudonym(visit.Ipp)}";

    [Pseudonymiser]
    private string Pseudonym(string ipp) => Convert.ToHexString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(ipp)));
}
