namespace KloeRules.Statistics.Peers;

/// <summary>The cases behind an area's figure.</summary>
/// <param name="Events">Those counted: offences, or the part of a whole.</param>
/// <param name="Exposure">What they are counted against: people, or the whole. Above 0.</param>
public readonly record struct AreaCases(double Events, double Exposure)
{
    /// <summary>Events for each one of the exposure.</summary>
    public double Rate => Events / Exposure;

    /// <summary>All areas taken together.</summary>
    public static AreaCases Pooled(ReadOnlySpan<AreaCases> areas)
    {
        var (events, exposure) = (0.0, 0.0);
        foreach (var area in areas)
        {
            events += area.Events;
            exposure += area.Exposure;
        }

        return new AreaCases(events, exposure);
    }
}
