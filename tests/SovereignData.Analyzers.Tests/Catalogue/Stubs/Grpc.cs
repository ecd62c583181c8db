// Grpc.Core.Api, Grpc.Net.Client and a client as the compiler of protobuf writes it. Checked against the source of grpc-dotnet.
using System;
namespace Grpc.Core
{
    public abstract class CallInvoker { }
    public class Metadata { }
    public class AsyncUnaryCall<T> { }
    public abstract class ChannelBase { public abstract CallInvoker CreateCallInvoker(); }
    public abstract class ClientBase { public ClientBase(ChannelBase channel) { } public ClientBase(CallInvoker callInvoker) { } }
    public abstract class ClientBase<T> : ClientBase where T : ClientBase<T> { public ClientBase(ChannelBase channel) : base(channel) { } public T WithHost(string host) => throw null; }
    public interface IAsyncStreamWriter<in T> { System.Threading.Tasks.Task WriteAsync(T message); }
}
namespace Grpc.Net.Client
{
    public class GrpcChannelOptions { }
    public sealed class GrpcChannel : Grpc.Core.ChannelBase { public static GrpcChannel ForAddress(string address) => throw null; public static GrpcChannel ForAddress(Uri address, GrpcChannelOptions channelOptions) => throw null; public override Grpc.Core.CallInvoker CreateCallInvoker() => throw null; }
}
namespace Grpc.Sample
{
    public class HelloRequest : Google.Protobuf.IMessage { public string Name { get; set; } }
    public class GreeterClient : Grpc.Core.ClientBase<GreeterClient>
    {
        public GreeterClient(Grpc.Core.ChannelBase channel) : base(channel) { }
        public virtual object SayHello(HelloRequest request, Grpc.Core.Metadata headers = null, DateTime? deadline = null) => throw null;
        public virtual Grpc.Core.AsyncUnaryCall<object> SayHelloAsync(HelloRequest request, Grpc.Core.Metadata headers = null, DateTime? deadline = null) => throw null;
    }
}
