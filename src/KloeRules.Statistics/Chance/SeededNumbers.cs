using System.Text;

namespace KloeRules.Statistics.Chance;

/// <summary>
/// Numbers that look random and are the same every time for the same seed, on every machine. Methods: FNV-1a to turn the seed's text into
/// a number, SplitMix64 (Steele, Lea and Flood 2014) for the sequence, and the central limit of twelve uniform numbers for the normal ones,
/// which uses no function that differs between machines.
/// </summary>
/// <param name="seed">Any text: what the numbers are for.</param>
public sealed class SeededNumbers(string seed)
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private const int Summands = 12;

    private ulong state = Hash(seed);

    /// <summary>At least 0, below 1.</summary>
    public double Uniform()
    {
        state += 0x9E3779B97F4A7C15;
        var bits = state;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        bits ^= bits >> 31;
        return (bits >> 11) * (1.0 / (1UL << 53));
    }

    /// <summary>Mean 0, standard deviation 1, never beyond 6.</summary>
    public double Normal()
    {
        var sum = 0.0;
        for (var i = 0; i < Summands; i++)
        {
            sum += Uniform();
        }

        return sum - (Summands / 2.0);
    }

    private static ulong Hash(string text)
    {
        var hash = Offset;
        foreach (var octet in Encoding.UTF8.GetBytes(text))
        {
            hash = (hash ^ octet) * Prime;
        }

        return hash;
    }
}
