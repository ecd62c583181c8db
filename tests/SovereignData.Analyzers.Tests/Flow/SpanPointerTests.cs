namespace SovereignData.Analyzers.Tests.Flow;

/// <summary>Pointers into arrays.</summary>
public sealed class SpanPointerTests
{
    [Fact]
    public Task What_is_written_through_a_fixed_pointer_is_in_the_array() => CallCase.Verifies("""
        unsafe class Export
        {
            static int Len(string s) => s.Length;
            void Run(Patient p)
            {
                var buffer = new char[16];
                fixed (char* target = buffer)
                {
                    var text = p.Nir;
                    for (var i = 0; i < text.Length; i++) target[i] = text[i];
                }
                Cloud.Send({|SOV1001:new string(buffer)|});
                var other = new char[16];
                fixed (char* target = other) { for (var i = 0; i < 3; i++) target[i] = 'a'; *target = 'b'; }
                Cloud.Send(new string(other));
                fixed (char* source = p.Nir) { Cloud.Send({|SOV1001:new string(source)|}); char c = source[1]; Cloud.Send({|SOV1001:c|}); }
                char* s = stackalloc char[3];
                s[0] = p.Nir[0];
                Cloud.Send({|SOV1001:s[0]|});
                delegate*<string, int> len = &Len;
                Cloud.Send(len(p.Nir));
            }
        }
        """);

    [Fact]
    public Task A_pointer_to_an_element_may_write_any() => CallCase.Verifies("""
        unsafe class Export { void Run(Patient p) {
         var buffer = new char[16];
         fixed (char* target = &buffer[0]) { target[1] = p.Nir[0]; }
         Cloud.Send({|SOV1001:buffer|});
        } }
        """);

    [Fact]
    public Task A_pointer_that_is_moved_along() => CallCase.Verifies("""
        unsafe class Export { void Run(Patient p) {
         var buffer = new char[16];
         fixed (char* target = buffer) { var q = target; for (var i = 0; i < 3; i++) { *q = p.Nir[i]; q++; } }
         Cloud.Send({|SOV1001:new string(buffer)|});
        } }
        """);

    [Fact]
    public Task An_offset_from_a_pointer_and_a_pinned_span() => CallCase.Verifies("""
        unsafe class Export { void Run(Patient p) {
         var buffer = new char[16];
         fixed (char* target = buffer) { *(target + 1) = p.Nir[1]; }
         Cloud.Send({|SOV1001:new string(buffer)|});
         Span<char> s = new char[3];
         fixed (char* t = s) { t[0] = p.Nir[0]; }
         Cloud.Send({|SOV1001:s.ToString()|});
        } }
        """);
}
