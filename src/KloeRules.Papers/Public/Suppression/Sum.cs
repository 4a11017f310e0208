namespace KloeRules.Papers.Public.Suppression;

/// <summary>What everybody knows to hold whatever the figures are: the parts add up to the total.</summary>
internal sealed record Sum(Count Total, IReadOnlyList<Count> Parts)
{
    public IEnumerable<Count> Terms => Parts.Append(Total);

    /// <summary>How far it is from adding up when counts are that much more.</summary>
    public double Gap(IReadOnlyDictionary<Count, double> shifts) =>
        Parts.Sum(part => shifts.GetValueOrDefault(part)) - shifts.GetValueOrDefault(Total);

    /// <summary>How much more that term would have to be to close the gap.</summary>
    public double Closing(Count term, double gap) => ReferenceEquals(term, Total) ? gap : -gap;
}
