using System.Security.Cryptography;
using System.Text;

namespace KloeRules.Questions.Register.Format;

/// <summary>SHA-256 in lower-case hexadecimal.</summary>
internal static class RegisterHash
{
    public static string Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
