using System.Globalization;
using System.Text.Json;

namespace KloeRules.Reference.Tests;

/// <summary>Holds what we compute against what a tool gave, and collects every difference of a case before it fails.</summary>
internal sealed class Against(ReferenceCase of)
{
    private readonly List<string> differences = [];
    private int compared;

    /// <param name="path">Where the tool's number stands, as in <see cref="ReferenceCase.Given"/>.</param>
    /// <param name="ours">Null or NaN where we say nothing; then the tool must have given nothing either.</param>
    /// <param name="relative">How far the two may lie apart, as a share of the tool's number; numbers below <paramref name="absolute"/> apart are always near.</param>
    public Against Near(string path, double? ours, double relative = 1e-9, double absolute = 1e-12)
    {
        if (Exclusions.Reason(of.Name, path) is null)
        {
            compared++;
            Compare(path, of.Given(path) is { } given ? ReferenceCase.Numbers(given.ValueKind == JsonValueKind.Array ? given : Listed(given)) : [double.NaN], [ours ?? double.NaN], relative, absolute);
        }

        return this;
    }

    /// <summary>As <see cref="Near(string, double?, double, double)"/> for a list, place by place.</summary>
    public Against Near(string path, IReadOnlyList<double> ours, double relative = 1e-9, double absolute = 1e-12)
    {
        if (Exclusions.Reason(of.Name, path) is null)
        {
            compared++;
            Compare(path, of.Given(path) is { } given ? ReferenceCase.Numbers(given) : [.. ours.Select(_ => double.NaN)], ours, relative, absolute);
        }

        return this;
    }

    public Against Same<T>(string what, T expected, T ours)
    {
        if (Exclusions.Reason(of.Name, what) is null)
        {
            compared++;
            if (!EqualityComparer<T>.Default.Equals(expected, ours))
            {
                differences.Add($"{what}: the tool gave {expected}, we {ours}");
            }
        }

        return this;
    }

    /// <summary>Fails with every difference. A case of which nothing was compared must stand in the table of exclusions.</summary>
    public void Holds()
    {
        Assert.True(differences.Count == 0, string.Join("\n", differences.Prepend(of.Name)));
        Assert.True(compared > 0 || Exclusions.Names(of.Name), $"{of.Name}: nothing was compared, and no exclusion names it.");
    }

    private static JsonElement Listed(JsonElement one) => JsonDocument.Parse($"[{one.GetRawText()}]").RootElement;

    private void Compare(string what, IReadOnlyList<double> given, IReadOnlyList<double> ours, double relative, double absolute)
    {
        if (given.Count != ours.Count)
        {
            differences.Add($"{what}: the tool gave {given.Count} numbers, we {ours.Count}");
            return;
        }

        for (var i = 0; i < given.Count; i++)
        {
            if (!IsNear(given[i], ours[i], relative, absolute))
            {
                differences.Add(string.Create(
                    CultureInfo.InvariantCulture, $"{what}{(given.Count > 1 ? $"[{i}]" : "")}: the tool gave {given[i]:R}, we {ours[i]:R}"));
            }
        }
    }

    private static bool IsNear(double given, double ours, double relative, double absolute) =>
        given.Equals(ours) || Math.Abs(given - ours) <= Math.Max(absolute, relative * Math.Abs(given));
}
