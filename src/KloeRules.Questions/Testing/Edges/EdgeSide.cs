namespace KloeRules.Questions.Testing.Edges;

/// <summary>Where figures lie: on the side on which a judgement does not hold, on its line, or just beyond.</summary>
internal enum EdgeSide
{
    Short = -1,
    On = 0,
    Beyond = 1,
}
