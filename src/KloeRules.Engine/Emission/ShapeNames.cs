using System.Globalization;

namespace KloeRules.Engine.Emission;

/// <summary>Names for generated members, the same on every machine.</summary>
internal static class ShapeNames
{
    private const ulong Offset = 14_695_981_039_346_656_037;
    private const ulong Prime = 1_099_511_628_211;

    /// <summary>A 64-bit FNV-1a hash; equality is always confirmed on the keys themselves.</summary>
    public static ulong Hash(string text)
    {
        var hash = Offset;
        foreach (var c in text)
        {
            hash = (hash ^ c) * Prime;
        }

        return hash;
    }

    public static string Hex(string text) => Hash(text).ToString("x16", CultureInfo.InvariantCulture);

    public static string Method(string key, int node) => $"Shape_{Hex(key)}_{node.ToString(CultureInfo.InvariantCulture)}";
}
