// Checked against the source of stripe-dotnet.
using System; using System.Threading; using System.Threading.Tasks;
namespace Stripe
{
    public class BaseOptions { }
    public class RequestOptions { }
    public abstract class Service { }
    public abstract class Service<TEntityReturned> : Service { }
    public class Customer { }
    public class CustomerCreateOptions : BaseOptions { public string Name { get; set; } public string Description { get; set; } }
    public class CustomerListOptions : BaseOptions { }
    public class CustomerGetOptions : BaseOptions { }
    public class CustomerSearchOptions : BaseOptions { }
    public class CustomerService : Service<Customer>
    {
        public virtual Customer Create(CustomerCreateOptions options, RequestOptions requestOptions = null) => throw null;
        public virtual Task<Customer> CreateAsync(CustomerCreateOptions options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) => throw null;
        public virtual object List(CustomerListOptions options = null, RequestOptions requestOptions = null) => throw null;
        public virtual object Search(CustomerSearchOptions options = null, RequestOptions requestOptions = null) => throw null;
        public virtual Customer Get(string id, CustomerGetOptions options = null, RequestOptions requestOptions = null) => throw null;
    }
    public class StripeClient { public StripeClient(string apiKey = null, string clientId = null, object httpClient = null, string apiBase = null) { } }
}
