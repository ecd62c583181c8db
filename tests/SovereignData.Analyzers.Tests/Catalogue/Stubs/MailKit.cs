// Checked against the source of MailKit.
using System.Collections.Generic; using System.Threading; using System.Threading.Tasks;
namespace MimeKit { public class MimeMessage { public string Subject { get; set; } } public class MailboxAddress { public MailboxAddress(string name, string address) { } } public class FormatOptions { } }
namespace MailKit
{
    public interface ITransferProgress { }
    public interface IMailService { void Connect(string host, int port, bool useSsl, CancellationToken cancellationToken = default); Task ConnectAsync(string host, int port, bool useSsl, CancellationToken cancellationToken = default); }
    public interface IMailTransport : IMailService
    {
        string Send(MimeKit.MimeMessage message, CancellationToken cancellationToken = default, ITransferProgress progress = null);
        Task<string> SendAsync(MimeKit.MimeMessage message, CancellationToken cancellationToken = default, ITransferProgress progress = null);
        Task<string> SendAsync(MimeKit.FormatOptions options, MimeKit.MimeMessage message, MimeKit.MailboxAddress sender, IEnumerable<MimeKit.MailboxAddress> recipients, CancellationToken cancellationToken = default, ITransferProgress progress = null);
    }
}
