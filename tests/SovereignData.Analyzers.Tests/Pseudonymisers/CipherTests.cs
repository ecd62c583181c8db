namespace SovereignData.Analyzers.Tests.Pseudonymisers;

/// <summary>Reversible ciphers: good ones need another's key and a vector of their own.</summary>
public sealed class CipherTests
{
    [Theory]
    [InlineData("using var aes = Aes.Create(); aes.Key = key; return Convert.ToHexString({|SOV2002:aes.EncryptEcb(Encoding.UTF8.GetBytes(nir), PaddingMode.PKCS7)|});")]
    [InlineData("using var aes = Aes.Create(); aes.Key = key; {|SOV2002:aes.Mode = CipherMode.ECB|}; using var encryptor = aes.CreateEncryptor(); var bytes = Encoding.UTF8.GetBytes(nir); return Convert.ToHexString(encryptor.TransformFinalBlock(bytes, 0, bytes.Length));")]
    [InlineData("using var aes = Aes.Create(); aes.Key = key; {|SOV2002:aes.IV = new byte[16]|}; using var encryptor = aes.CreateEncryptor(); var bytes = Encoding.UTF8.GetBytes(nir); return Convert.ToHexString(encryptor.TransformFinalBlock(bytes, 0, bytes.Length));")]
    [InlineData("using var aes = Aes.Create(); aes.Key = key; return Convert.ToHexString({|SOV2002:aes.EncryptCbc(Encoding.UTF8.GetBytes(nir), new byte[16])|});")]
    [InlineData("using var aes = Aes.Create(); var bytes = Encoding.UTF8.GetBytes(nir); using var encryptor = {|SOV2002:aes.CreateEncryptor(key, Encoding.ASCII.GetBytes(\"0123456789abcdef\"))|}; return Convert.ToHexString(encryptor.TransformFinalBlock(bytes, 0, bytes.Length));")]
    [InlineData("using var des = TripleDES.Create(); des.Key = key; return Convert.ToHexString({|SOV2002:des.EncryptCbc(Encoding.UTF8.GetBytes(nir), RandomNumberGenerator.GetBytes(8))|});")]
    [InlineData("using var gcm = new AesGcm(key, 16); var text = Encoding.UTF8.GetBytes(nir); var cipher = new byte[text.Length]; var tag = new byte[16]; {|SOV2002:gcm.Encrypt(new byte[12], text, cipher, tag)|}; return Convert.ToBase64String(cipher);")]
    [InlineData("using var aes = Aes.Create(); aes.Key = key; {|SOV2002:aes.Mode = CipherMode.ECB|}; using var stream = new MemoryStream(); using (var encrypted = new CryptoStream(stream, aes.CreateEncryptor(), CryptoStreamMode.Write)) { encrypted.Write(Encoding.UTF8.GetBytes(nir)); } return Convert.ToBase64String(stream.ToArray());")]
    [InlineData("using var aes = Aes.Create(); aes.Key = key; {|SOV2002:aes.Mode = CipherMode.ECB|}; using var stream = new MemoryStream(); using (var encrypted = new CryptoStream(stream, aes.CreateEncryptor(), CryptoStreamMode.Write)) using (var writer = new StreamWriter(encrypted)) { writer.Write(nir); } return Convert.ToBase64String(stream.ToArray());")]
    public Task A_cipher_that_keeps_patterns_is_reported(string statements) => PseudonymiserCase.Body(statements);

    [Theory]
    [InlineData("using var gcm = new AesGcm(key, 16); var text = Encoding.UTF8.GetBytes(nir); var cipher = new byte[text.Length]; var tag = new byte[16]; var nonce = RandomNumberGenerator.GetBytes(12); gcm.Encrypt(nonce, text, cipher, tag); return Convert.ToBase64String([.. nonce, .. cipher, .. tag]);")]
    [InlineData("using var gcm = new AesGcm(key, 16); var text = Encoding.UTF8.GetBytes(nir); var cipher = new byte[text.Length]; var tag = new byte[16]; var nonce = new byte[12]; RandomNumberGenerator.Fill(nonce); gcm.Encrypt(nonce, text, cipher, tag); return Convert.ToBase64String(cipher);")]
    [InlineData("using var gcm = new AesGcm(key, 16); var text = Encoding.UTF8.GetBytes(nir); Span<byte> cipher = stackalloc byte[text.Length]; Span<byte> tag = stackalloc byte[16]; Span<byte> nonce = stackalloc byte[12]; RandomNumberGenerator.Fill(nonce); gcm.Encrypt(nonce, text, cipher, tag); return Convert.ToBase64String(cipher);")]
    [InlineData("using var gcm = new AesGcm(key, 16); var text = Encoding.UTF8.GetBytes(nir); var cipher = new byte[text.Length]; var nonce = HMACSHA256.HashData(key, text)[..12]; gcm.Encrypt(nonce, text, cipher, new byte[16]); return Convert.ToBase64String(cipher);")]
    [InlineData("using var aes = Aes.Create(); aes.Key = key; aes.GenerateIV(); return Convert.ToHexString(aes.EncryptCbc(Encoding.UTF8.GetBytes(nir), aes.IV));")]
    [InlineData("using var aes = Aes.Create(); aes.Key = key; using var stream = new MemoryStream(); using (var encrypted = new CryptoStream(stream, aes.CreateEncryptor(), CryptoStreamMode.Write)) using (var writer = new StreamWriter(encrypted)) { writer.Write(nir); } return Convert.ToBase64String(stream.ToArray());")]
    [InlineData("using var rsa = RSA.Create(); rsa.ImportFromPem(Environment.GetEnvironmentVariable(\"PUBLIC\")); return Convert.ToHexString(rsa.Encrypt(Encoding.UTF8.GetBytes(nir), RSAEncryptionPadding.OaepSHA256));")]
    public Task A_cipher_with_a_vector_of_its_own_is_not(string statements) => PseudonymiserCase.Body(statements);
}
