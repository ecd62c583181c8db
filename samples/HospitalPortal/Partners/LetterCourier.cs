using MedicalCourier;

namespace HospitalPortal.Partners;

internal sealed class LetterCourier(CourierClient courier)
{
    // SOV1004: this package can send, and neither the catalogue nor the policy says where.
    public Task Send(DischargeLetter letter) => courier.Deliver("family doctor", letter.Text);
}
