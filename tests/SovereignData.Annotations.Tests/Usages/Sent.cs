using SovereignData;

[assembly: AuthorisedTransfer("azure", Reference = "CNIL 2023-146", Expires = "2026-12-21", Level = "pseudonymised")]
[assembly: AuthorisedTransfer("aws", Reference = "contract 42", Expires = "2027-01-31", Justification = "backup")]

namespace SovereignData.Annotations.Tests.Usages;

/// <summary>Destinations, sinks and authorisations, wherever they may be declared.</summary>
public static class Sent
{
    [Destination("s3.gra.io.cloud.ovh.net")]
    [AuthorisedTransfer("aws")]
    public interface IArchive;

    [Destination("ovhcloud")]
    [AuthorisedTransfer("aws")]
    public struct Uplink
    {
        [SendsData]
        [AuthorisedTransfer("aws")]
        public Uplink(string letter) => Letter = letter;

        public string Letter
        {
            readonly get;

            [SendsData(Provider = "mistral-ai", Kind = "ai")]
            set;
        }
    }

    [Destination("ovhcloud/hosted-private-cloud")]
    [AuthorisedTransfer("aws")]
    public class Warehouse([Destination("outscale")] IArchive archive)
    {
        [Destination("scaleway")]
        public IArchive? Cold;

        [Destination("clever-cloud")]
        public IArchive Warm { get; } = archive;

        [Destination("cloud-temple")]
        public static IArchive? Open() => null;

        [return: Destination("numspot")]
        [AuthorisedTransfer("aws")]
        public static IArchive? Reopen() => null;

        public static string Push(string route, [SendsData(Provider = "contoso-cloud", Kind = "storage")] string payload) => route + payload;
    }
}
