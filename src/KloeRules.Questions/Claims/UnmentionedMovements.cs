using KloeRules.Engine.Evaluation;
using KloeRules.Language.Binding;
using KloeRules.Measures.Scorecards;
using KloeRules.Questions.Findings;
using KloeRules.Questions.Memory;
using KloeRules.Questions.Wording;

namespace KloeRules.Questions.Claims;

/// <summary>
/// What nobody mentioned: measures that got worse in at least two of the comparisons that are known of them, or in the only one, and that no claim of the
/// pack and no question or action of the register is about. A pack without claims says nothing of what was mentioned, so nothing is listed.
/// </summary>
internal static class UnmentionedMovements
{
    private const int Enough = 2;

    /// <summary>The most comparisons first, then the largest relative change.</summary>
    public static IReadOnlyList<Unmentioned> Of(RunFindings run, MeetingMemory? memory)
    {
        var claims = run.Pack.Rules.Where(rule => rule.Verb == RuleVerb.Claim).ToArray();
        return claims.Length == 0 ? [] :
        [
            .. run.Pack.Measures
                .Where(measure => measure.Derivation is null && measure.Direction != Direction.Neither)
                .SelectMany(measure => run.Frame.AreasOf(measure).Select(area => (Measure: measure, Area: area)))
                .Where(one => !claims.Any(claim => IsAbout(claim, one.Measure, one.Area)) && memory?.IsMet(one.Measure, one.Area) != true)
                .Select(one => Of(run, one.Measure, one.Area))
                .OfType<Unmentioned>()
                .OrderByDescending(one => one.Changes.Count)
                .ThenByDescending(one => one.Changes.Max(change => Math.Abs(change.Relative!.Value)))
                .ThenBy(one => one.Measure.Index)
                .ThenBy(one => one.Area, StringComparer.Ordinal),
        ];
    }

    /// <summary>A claim about a ratio or an average is about what it is worked out of too.</summary>
    private static bool IsAbout(Rule claim, Measure measure, string area) =>
        claim.Subjects.Concat(claim.Others).Concat(claim.Families.SelectMany(family => family.Members)).SelectMany(about => about.WithParts).Contains(measure)
        && (claim.Areas.Count == 0 || claim.Areas.Contains(area) || claim.Places.Contains(area) || claim.AreaSets.Any(set => set.Contains(area)));

    private static Unmentioned? Of(RunFindings run, Measure measure, string area)
    {
        if (LatestRow.Of(run, measure, area) is not { } row)
        {
            return null;
        }

        var known = new[]
        {
            (Change: row.VsPrevious3Months, Comparator: Comparator.Previous3Months),
            (Change: row.VsPreviousYear, Comparator: Comparator.PreviousYear),
            (Change: row.VsPrevious12Months, Comparator: Comparator.Previous12Months),
        }.Where(one => one.Change.Relative is not null).ToArray();
        var worse = known.Where(one => IsWorse(one.Change.ArrowWithin(run.Pack.Settings.SteadyWithin), measure.Direction)).ToArray();
        return worse.Length == 0 || worse.Length < Math.Min(Enough, known.Length) ? null
            : new Unmentioned(
                measure,
                area,
                [.. worse.Select(one => one.Change)],
                Sentence.Of($"{SubjectWords.Of(measure.Name, area)} is " + Sentence.List(
                    [.. worse.Select(one => $"{MovedBy(one.Change, measure)} on {ChangeWords.Earlier(one.Comparator)}")])));
    }

    private static bool IsWorse(Arrow arrow, Direction direction) =>
        (arrow, direction) is (Arrow.Up, Direction.LowerIsBetter) or (Arrow.Down, Direction.HigherIsBetter);

    private static string MovedBy(FigureChange change, Measure measure) => change.Difference is { } difference
        ? FigureWords.Change(difference, measure.Unit)
        : FigureWords.RelativeChange(change.Relative!.Value);
}
