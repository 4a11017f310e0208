using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Actions;
using KloeRules.Measures.Series;

namespace KloeRules.Oracle;

/// <summary>
/// The reference that the engine is held against: walks a bound condition and looks everything up anew, without any code of the engine.
/// Slow on purpose.
/// </summary>
public sealed class SlowJudge(Frame frame, double steadyWithin)
{
    private const int Quarter = 3;
    private const int Year = 12;

    private readonly SlowLeaves leaves = new(frame, steadyWithin);

    /// <summary>Every measure and area that a rule must give a verdict on.</summary>
    /// <param name="month">The month judged, by which it is told which actions a rule is about.</param>
    public IEnumerable<(Measure Measure, string Area)> JudgedBy(Rule rule, Month month) => rule.Actions is { } scope
        ? frame.Actions.All.Where(action => SlowActions.IsIn(scope, action, month)).Select(action => (action.Subject, ""))
        : JudgedBy(rule);

    private IEnumerable<(Measure Measure, string Area)> JudgedBy(Rule rule) =>
        from measure in rule.Subjects
        from area in rule.Areas.Count > 0 ? rule.Areas : AreasWithData(rule, measure)
        select (measure, area);

    /// <summary>The figure of one month, of so many months together; null when it can't be told.</summary>
    public double? Figure(Measure measure, string area, Month last, int months) => new SlowFigures(frame, measure, area).Together(last, months)?.Value;

    public Answer Judge(Rule rule, Measure subject, string area, Month month) =>
        Judge(rule.Condition, new Scene(rule, subject, area, month, month));

    private IReadOnlyList<string> AreasWithData(Rule rule, Measure subject)
    {
        var measures = rule.Families.SelectMany(family => family.Members).Append(subject).ToArray();
        var found = measures.SelectMany(AreasOf).Distinct().Order(StringComparer.Ordinal).ToArray();
        return found.Length > 0 ? [.. found.Except(rule.LeftOut)] : [""];
    }

    private IEnumerable<string> AreasOf(Measure measure) => measure.Derivation is { } derivation
        ? derivation.Components.Select(AreasOf).Aggregate((left, right) => left.Intersect(right))
        : frame.Series.Where(one => one.Measure == measure).Select(one => one.Area)
            .Concat(frame.Windows.Where(one => one.Measure == measure).Select(one => one.Area))
            .Except(frame.Outside);

    private Answer Judge(Condition condition, Scene scene) => condition switch
    {
        AllOf all => All([.. all.Parts.Select(part => Judge(part, scene))]),
        AnyOf any => Any([.. any.Parts.Select(part => Judge(part, scene))]),
        AtLeastOf some => new Answer(AtLeast(some.Count, [.. some.Parts.Select(part => Judge(part, scene).Truth)])),
        Negation not => Judge(not.Inner, scene) switch
        {
            { Truth: null } unknown => unknown,
            var known => new Answer(!known.Truth),
        },
        Streak streak => InARow(streak, scene),
        SomeMonths some => InSomeMonths(some, scene),
        Since since => InPeriod(since, scene),
        Quantified some => Counted(some, scene),
        InUpdates updates => InLatestUpdates(updates, scene),
        OfLinked linked => Counted(linked, scene),
        ActionCheck check => new Answer(SlowActions.Judge(check, ActionOf(scene), scene.Month, frame.Actions.All)),
        AcrossAreas across => CountedAreas(across, scene),
        _ => new Answer(leaves.Judge((Leaf)condition, scene)),
    };

    /// <summary>False when one part is; a streak still building shows when nothing but streaks that are building stands in the way.</summary>
    private static Answer All(Answer[] parts)
    {
        if (parts.Any(part => part.Truth == false))
        {
            var building = parts.Where(part => part.IsBuilding).ToArray();
            var isBuilding = parts.All(part => part.Truth == true || part.IsBuilding);
            return isBuilding ? building.OrderByDescending(part => part.Missing).ThenByDescending(part => part.Needed).First() : new Answer(false);
        }

        return parts.Any(part => part.Truth is null) ? new Answer(null) : Longest(parts);
    }

    private static Answer Any(Answer[] parts) =>
        parts.Any(part => part.Truth == true) ? Longest(parts.Where(part => part.Truth == true))
        : parts.Any(part => part.Truth is null) ? new Answer(null)
        : Longest(parts);

    private static Answer Longest(IEnumerable<Answer> parts) =>
        parts.OrderByDescending(part => part.Run).ThenByDescending(part => part.Needed).First();

    private Answer InARow(Streak streak, Scene scene)
    {
        var lead = FirstLeaf(streak.Inner);
        if (streak.Months > 1 && scene.MeasureOf(lead).MonthsCovered > 1)
            return new Answer(null);

        var figures = leaves.Figures(lead, scene);
        var inside = scene with { Streak = streak.Months };
        return !figures.HasMonths && figures.Windows(scene.MonthOf(lead)) is not null
            ? OnWindows(streak, inside)
            : OnMonths(streak, inside);
    }

    /// <summary>The same as a streak, or a choice, of the months in the period that are reported, but never building.</summary>
    private Answer InPeriod(Since since, Scene scene)
    {
        var judged = scene.MonthOf(FirstLeaf(since.Inner));
        var first = since.First ?? new Month(judged.Number < 4 ? judged.Year - 1 : judged.Year, 4);
        var last = since.Last is { } stated && stated < judged ? stated : judged;
        if (first > last)
            return new Answer(null);

        var (months, then) = (last - first + 1, scene with { Month = scene.Month - (judged - last), Latest = scene.Latest - (judged - last) });
        return since.IsAnyTime
            ? InSomeMonths(new SomeMonths(since.Inner, 1, months, since.Written, since.Span), then)
            : new Answer(InARow(new Streak(since.Inner, months, since.Written, since.Span), then).Truth);
    }

    private Answer OnMonths(Streak streak, Scene scene)
    {
        var months = Enumerable.Range(0, streak.Months)
            .Select(back => Judge(streak.Inner, scene.MonthsBefore(back)).Truth)
            .ToArray();
        var run = months.TakeWhile(truth => truth == true).Count();
        return new Answer(Least(months), run, streak.Months);
    }

    private Answer OnWindows(Streak streak, Scene scene)
    {
        var last = Judge(streak.Inner, scene).Truth;
        if (streak.Months == 1)
            return new Answer(last, last == true ? 1 : 0, 1);

        if (streak.Months is not (Quarter or Year))
            return new Answer(null);

        var both = Least([last, Judge(streak.Inner, scene with { Span = streak.Months }).Truth]);
        return new Answer(both, both == true ? streak.Months : 0, streak.Months);
    }

    private Answer InSomeMonths(SomeMonths some, Scene scene)
    {
        var lead = FirstLeaf(some.Inner);
        if (some.Months > 1 && scene.MeasureOf(lead).MonthsCovered > 1)
            return new Answer(null);

        var figures = leaves.Figures(lead, scene);
        var onWindows = !figures.HasMonths && figures.Windows(scene.MonthOf(lead)) is not null;
        var inside = scene with { Streak = some.Months };
        var truths = Enumerable.Range(0, some.Months)
            .Select(back => onWindows && back > 0 ? null : Judge(some.Inner, inside.MonthsBefore(back)).Truth)
            .ToArray();
        return new Answer(AtLeast(some.AtLeast, truths));
    }

    private Answer Counted(Quantified some, Scene scene)
    {
        var members = scene.Rule.Families[some.Family].Members;
        return new Answer(Counted(some.Quantifier, some.Count, [.. members.Select(member => Judge(some.Inner, scene with { Subject = member }).Truth)]));
    }

    /// <summary>A linked measure that can't be judged, or is not known, counts as one that can't be told.</summary>
    private Answer Counted(OfLinked linked, Scene scene)
    {
        var action = ActionOf(scene);
        var judged = scene.Rule.Families[linked.Family].Members;
        bool?[] truths =
        [
            .. action.LinkedTo.Select(measure => judged.Contains(measure) ? InAreas(linked, scene with { Subject = measure }) : null),
            .. Enumerable.Repeat((bool?)null, action.UnknownLinks),
        ];
        return truths.Length == 0 ? new Answer(null) : new Answer(Counted(linked.Quantifier, linked.Count, truths));
    }

    /// <summary>In the area that is judged, if there is one; else for the whole; without figures for the whole, in every area that has some, or in any where any measure will do.</summary>
    private bool? InAreas(OfLinked linked, Scene scene)
    {
        var areas = AreasWithData(scene.Rule with { Families = [] }, scene.Subject);
        var truths = (scene.Area.Length > 0 ? [scene.Area] : areas.Contains("") ? [""] : areas).Select(area => Judge(linked.Inner, scene with { Area = area }).Truth).ToArray();
        return linked.Quantifier != Quantifier.AnyOf ? Least(truths) : truths.Contains(true) ? true : truths.Contains(null) ? null : false;
    }

    /// <summary>Fewer updates than are asked for have not held so often: the run shows how many have.</summary>
    private Answer InLatestUpdates(InUpdates updates, Scene scene)
    {
        var months = SlowActions.History(ActionOf(scene), scene.Month).Take(updates.Updates).Select((update, i) => i == 0 ? scene.Month : update.AsAt).ToArray();
        if (months.Length == 0)
            return new Answer(null);

        var truths = months.Select(month => Judge(updates.Inner, scene with { Month = month }).Truth).ToArray();
        var run = truths.TakeWhile(truth => truth == true).Count();
        return new Answer(truths.Length < updates.Updates ? false : Least(truths), run, updates.Updates);
    }

    private TrackedAction ActionOf(Scene scene) => frame.Actions.All.Single(action => ReferenceEquals(action.Subject, scene.Subject));

    private Answer CountedAreas(AcrossAreas across, Scene scene) => new(Counted(
        across.Quantifier,
        across.Count,
        [.. scene.Rule.AreaSets[across.Areas].Select(area => Judge(across.Inner, scene with { Area = area }).Truth)]));

    private static bool? Counted(Quantifier quantifier, int count, bool?[] truths) => AtLeast(
        quantifier switch
        {
            Quantifier.AnyOf => 1,
            Quantifier.MostOf => (truths.Length / 2) + 1,
            Quantifier.AllOf => Math.Max(1, truths.Length),
            _ => count,
        },
        truths);

    /// <summary>Known when the unknown ones could not change it.</summary>
    private static bool? AtLeast(int needed, bool?[] truths) =>
        truths.Count(truth => truth == true) >= needed ? true
        : truths.Count(truth => truth != false) < needed ? false : null;

    private static bool? Least(IReadOnlyCollection<bool?> truths) =>
        truths.Contains(false) ? false : truths.Contains(null) ? null : true;

    private static Leaf FirstLeaf(Condition condition) => condition switch
    {
        AllOf all => FirstLeaf(all.Parts[0]),
        AnyOf any => FirstLeaf(any.Parts[0]),
        Negation not => FirstLeaf(not.Inner),
        Streak streak => FirstLeaf(streak.Inner),
        SomeMonths some => FirstLeaf(some.Inner),
        Since since => FirstLeaf(since.Inner),
        Quantified some => FirstLeaf(some.Inner),
        InUpdates updates => FirstLeaf(updates.Inner),
        OfLinked linked => FirstLeaf(linked.Inner),
        AtLeastOf some => FirstLeaf(some.Parts[0]),
        AcrossAreas across => FirstLeaf(across.Inner),
        _ => (Leaf)condition,
    };
}
