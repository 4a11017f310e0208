using KloeRules.Language.Time;
using KloeRules.Measures.Series;

namespace KloeRules.Cli.Runs;

/// <summary>The figures that were known as at each month, cut from the whole once for every month asked about.</summary>
internal sealed class KnownFigures(Frame whole)
{
    private readonly Dictionary<Month, Frame> known = [];

    public Frame At(Month month) => known.TryGetValue(month, out var frame) ? frame : known[month] = whole.AsAt(month);
}
