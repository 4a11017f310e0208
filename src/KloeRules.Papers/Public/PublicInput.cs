using KloeRules.Language.Binding;
using KloeRules.Language.Syntax;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;
using KloeRules.Papers.Public.Suppression;

namespace KloeRules.Papers.Public;

/// <summary>What a public paper is judged on: a pack and figures from which everything that may not be shown is gone before anything is judged.</summary>
/// <param name="Figures">Those figures as the next public paper is to be held against them.</param>
/// <param name="Restricted">Texts that must not be in what is written.</param>
/// <param name="Hidden">How many figures of measures that are shown are withheld.</param>
public sealed record PublicInput(PublicPack Pack, Frame Frame, PublishedFigures Figures, RestrictedTexts Restricted, LeftOut LeftOut, int Hidden)
{
    /// <param name="pack">As bound from all statements.</param>
    /// <param name="files">All that it was bound from.</param>
    /// <param name="frame">All figures.</param>
    /// <param name="asAt">The month judged; later figures are not shown.</param>
    /// <param name="earlier">What the last public paper showed.</param>
    public static PublicInput Of(Pack pack, IReadOnlyList<FileSyntax> files, Frame frame, Month asAt, PublishedFigures earlier)
    {
        var left = new LeftOut();
        foreach (var reason in pack.Measures.Select(measure => Openness.WhyClosed(measure, pack.Settings)).OfType<LeftOutReason>())
            left.Add(reason);

        var shown = PublicFrame.Of(frame.AsAt(asAt), pack, earlier);
        left.Add(LeftOutReason.WithoutCases, shown.WithoutCases);
        left.Add(LeftOutReason.Uncovered, shown.GivenUp);
        left.Add(LeftOutReason.Entry, frame.Actions.All.Count);
        var cut = PublicPack.Of(pack, files, shown.Open, left);
        var figures = shown.For(cut.Pack);
        return new PublicInput(cut, figures, shown.Figures, new RestrictedTexts(pack, shown.Open, cut).With(frame, figures), left, shown.Hidden);
    }
}
