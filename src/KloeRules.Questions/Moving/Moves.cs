using Humanizer;
using KloeRules.Engine.Evaluation;
using KloeRules.Questions.Ranking;
using KloeRules.Questions.Wording;

namespace KloeRules.Questions.Moving;

/// <summary>What would take a question off the list, and what would change its band and its place: a few sentences that follow from its parts.</summary>
/// <param name="ranked">All questions in rank order.</param>
internal sealed class Moves(IReadOnlyList<Placed> ranked, RunFindings run)
{
    public IReadOnlyList<string> Of(Placed placed) =>
    [
        .. new[]
        {
            Ends(placed),
            LowerBand.Of(placed, run)?.Words(placed.Topic.Lead.Asking.Finding),
            BandDistance.Of(placed.Score, placed.Parts, placed.Topic.Weights),
            PlaceDistance.Words(placed, ranked),
        }.OfType<string>(),
    ];

    private string? Ends(Placed placed)
    {
        var (ending, others) = EndingOf(placed);
        if (ending is null)
        {
            return null;
        }

        var findings = placed.Topic.Candidates.Count();
        var who = (others, findings) switch
        {
            (0, 1) => "The rule behind it stops asking",
            (0, _) => "The rules behind it stop asking",
            _ => "The rule that leads it stops asking",
        };
        var now = ending.Now is { } figure ? $" ({figure})" : "";
        var more = others == 0 ? "" : $"; {"other finding".ToQuantity(others)} behind it could go on asking";
        return $"{who} when {ending.Words}{now}{more}.";
    }

    /// <summary>What ends as much of the question as one figure can, and how many findings behind it that leaves.</summary>
    private (Ending? Ending, int Others) EndingOf(Placed placed)
    {
        var steady = run.Pack.Settings.SteadyWithin;
        var findings = placed.Topic.Candidates.Select(candidate => candidate.Finding).ToArray();
        var endings = findings.Select(finding => Ending.Of(finding, steady)).ToArray();
        if (endings[0] is not { } lead)
        {
            return (null, 0);
        }

        // Of several lines under one figure the furthest ends them all.
        var furthest = endings.OfType<Ending>().Where(other => other.Ends(lead)).MaxBy(other => endings.Count(one => one is not null && other.Ends(one))) ?? lead;
        return (furthest, endings.Count(one => one is null || !furthest.Ends(one)));
    }
}
