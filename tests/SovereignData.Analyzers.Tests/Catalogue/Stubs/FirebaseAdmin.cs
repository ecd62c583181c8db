// Checked against the source of firebase-admin-dotnet.
using System.Collections.Generic; using System.Threading; using System.Threading.Tasks;
namespace FirebaseAdmin.Messaging
{
    public sealed class Message { public IReadOnlyDictionary<string, string> Data { get; set; } public string Topic { get; set; } }
    public sealed class MulticastMessage { public IReadOnlyDictionary<string, string> Data { get; set; } }
    public class FirebaseMessaging
    {
        public static FirebaseMessaging DefaultInstance => throw null;
        public Task<string> SendAsync(Message message) => throw null;
        public Task<string> SendAsync(Message message, CancellationToken cancellationToken) => throw null;
        public Task<object> SendEachAsync(IEnumerable<Message> messages) => throw null;
        public Task<object> SendEachForMulticastAsync(MulticastMessage message) => throw null;
        public Task<object> SendAllAsync(IEnumerable<Message> messages) => throw null;
        public Task<object> SendMulticastAsync(MulticastMessage message) => throw null;
    }
}
