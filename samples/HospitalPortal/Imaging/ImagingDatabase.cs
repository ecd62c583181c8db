using Microsoft.EntityFrameworkCore;

namespace HospitalPortal.Imaging;

internal sealed class ImagingDatabase(DbContextOptions<ImagingDatabase> options) : DbContext(options)
{
    public DbSet<ImagingReport> Reports { get; set; } = null!;
}
