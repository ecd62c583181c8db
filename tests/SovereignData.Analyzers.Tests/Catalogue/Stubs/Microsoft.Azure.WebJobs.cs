// From memory of the public API of version 3.
using System.Threading; using System.Threading.Tasks;
namespace Microsoft.Azure.WebJobs
{
    public interface ICollector<in T> { void Add(T item); }
    public interface IAsyncCollector<in T> { Task AddAsync(T item, CancellationToken cancellationToken = default); Task FlushAsync(CancellationToken cancellationToken = default); }
}
