using System.Globalization;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Signals;
using KloeRules.Language.Units;
using KloeRules.Questions.Findings;

namespace KloeRules.Questions.Wording.Signals;

/// <summary>A measure beside others in words: peers, areas, another measure.</summary>
internal static class ComparingWords
{
    public static SignalWording? Of(SignalKind kind) => kind switch
    {
        SignalKind.BesideOthers => new(
            Pattern.BesideOthers,
            "is",
            seen => $"{Side(seen)} {Reference(seen, "")}{By(seen)}",
            seen => $"{seen.AboveOrBelow} {Reference(seen, Adjective(seen))} by {Gap(seen)}")
        {
            Reference = Label,
        },
        SignalKind.RankedAmong => new(
            Pattern.BesideOthers,
            "is",
            seen => $"among the {(int)seen.Signal.Numbers[0]} {Extreme(seen.Signal.Side)} of {Whom(seen)}",
            seen => $"the {Place(seen, Extreme(seen.Signal.Side))} of {HowMany(seen)}")
        {
            Reference = Label,
        },
        SignalKind.RankedBeyond => new(
            Pattern.BesideOthers,
            "is",
            seen => $"ranked {(seen.Signal.Side == SignalSide.Better ? "better" : "worse")} than {Ordinals.Of((int)seen.Signal.Numbers[0])} of {Whom(seen)}",
            seen => $"the {Place(seen, Opposite(seen.Signal.Side))} of {HowMany(seen)}")
        {
            Reference = Label,
        },
        SignalKind.FurthestAmong => new(
            Pattern.BesideOthers,
            "is",
            seen => $"the {Extreme(seen.Signal.Side)} of {Whom(seen)}",
            seen => $"the {Extreme(seen.Signal.Side)} of {HowMany(seen)}")
        {
            Reference = Label,
        },
        SignalKind.OutOfLine => new(
            Pattern.BesideOthers,
            "is",
            seen => $"out of line with {Whom(seen)}",
            seen => $"out of line with the others, {seen.AboveOrBelow} {Reference(seen, Adjective(seen))} by {Gap(seen)}")
        {
            Reference = Label,
        },
        SignalKind.VariesBetween => new(
            Pattern.AreasDiffer,
            "does",
            seen => $"vary between {Whom(seen)}{By(seen)}",
            seen => $"ran from {seen.Reference} in {seen.Step.Standing?.Lowest ?? "one area"} to {seen.Limit} in {seen.Step.Standing?.Highest ?? "another"}"
                + $" in {SubjectWords.Period(seen.Step.Window, seen.Step.Month)}")
        {
            Limit = seen => seen.Step.Standing?.Highest ?? "highest area",
            Reference = seen => seen.Step.Standing?.Lowest ?? "lowest area",
        },
        SignalKind.MovesApart => new(
            Pattern.BesideOthers,
            "does",
            seen => $"move away from {Whom(seen)} over {(int)seen.Signal.Numbers[0]} months",
            seen => $"moving away from {Whom(seen)} over the last {(int)seen.Signal.Numbers[0]} months"),
        SignalKind.MovesWith => new(
            Pattern.Relation,
            "does",
            seen => $"move {Way(seen)} {Whom(seen)}",
            seen => $"moving {Way(seen)} {Whom(seen)}{Lag(seen)}"),
        _ => null,
    };

    private static string Side(SeenSignal seen) => seen.Signal.Side switch
    {
        SignalSide.Worse => "worse than",
        SignalSide.Better => "better than",
        SignalSide.Low => "below",
        SignalSide.High => "above",
        _ => "away from",
    };

    private static string Extreme(SignalSide side) => side switch
    {
        SignalSide.Better => "best",
        SignalSide.High => "highest",
        SignalSide.Low => "lowest",
        _ => "worst",
    };

    private static string Opposite(SignalSide side) => Extreme(side switch
    {
        SignalSide.Better => SignalSide.Worse,
        SignalSide.High => SignalSide.Low,
        SignalSide.Low => SignalSide.High,
        _ => SignalSide.Better,
    });

    /// <summary>"its peers", "other forces", "the country", "LPAs", "Calls answered"</summary>
    private static string Whom(SeenSignal seen) => seen.Step.Standing?.Among switch
    {
        null => "the others",
        "peers" => "its peers",
        "forces" => "all forces",
        "national" => "the country",
        var name => name,
    };

    /// <summary>"the 80.5% average of its 4 peers", "the 46 day national figure", "County's figure of 20 minutes"</summary>
    /// <param name="figure">As an adjective with a blank behind it, or nothing.</param>
    private static string Reference(SeenSignal seen, string figure) => IsOfOneArea(seen, out var area)
        ? $"{area}'s figure{(figure.Length > 0 ? " of " + seen.Reference : "")}"
        : $"the {figure}{Label(seen)}";

    /// <summary>"average of 6 of its 7 peers", "national figure", "County"</summary>
    private static string Label(SeenSignal seen) => seen.Step.Standing switch
    {
        _ when IsOfOneArea(seen, out var area) => area,
        { Among: "national" } => "national figure",
        { Among: "peers" } peers => $"average of {(peers.Known == peers.Others ? "" : $"{Number(peers.Known)} of ")}its {Number(peers.Others)} peers",
        { Among: "forces" } forces => $"average of {Known(forces)} other forces",
        _ => "average of the others",
    };

    private static bool IsOfOneArea(SeenSignal seen, out string area)
    {
        area = seen.Step.Standing?.Among ?? "";
        return seen is { Signal.Kind: SignalKind.BesideOthers, Step.Standing: { Others: 1, Among: not ("national" or "peers" or "forces") } };
    }

    private static string Adjective(SeenSignal seen) =>
        seen.Step.Reference is { } reference ? FigureWords.Adjective(reference, seen.Step.Measure.Unit) + " " : "";

    private static string Known(Standing standing) => standing.Known == standing.Others
        ? Number(standing.Others)
        : $"{Number(standing.Known)} of {Number(standing.Others)}";

    /// <summary>"42 forces", "the 3 areas in LPAs"; those without a figure are left out of the count.</summary>
    private static string HowMany(SeenSignal seen) => seen.Step.Standing switch
    {
        { Among: "peers" } peers => $"{Number(peers.Known + 1)}, with its peers",
        { Among: "forces" } forces => $"{Number(forces.Known + 1)} forces",
        { Among: var group } areas => $"the {Number(areas.Known + 1)} areas in {group}",
        null => "all",
    };

    private static string Place(SeenSignal seen, string extreme) => seen.Step.Standing?.Place is > 1 and var place ? $"{Ordinals.Of(place)} {extreme}" : extreme;

    private static string Gap(SeenSignal seen) => FigureWords.Difference(seen.Step.Difference ?? 0, seen.Step.Measure.Unit);

    private static string By(SeenSignal seen) => seen.Signal.Numbers switch
    {
        [var share, ..] when !double.IsNaN(share) => $" by more than {FigureWords.Relative(share)}",
        [_, var amount, ..] when !double.IsNaN(amount) => $" by more than {FigureWords.Difference(amount, seen.Step.Measure.Unit)}",
        _ => "",
    };

    private static string Way(SeenSignal seen) => seen.Signal.Side == SignalSide.Low ? "against" : "with";

    /// <summary>", 2 months behind it (correlation 0.74)"</summary>
    private static string Lag(SeenSignal seen) => seen.Step.Standing?.Together is not { } found
        ? ""
        : (found.Lag switch
        {
            0 => ", in the same month",
            > 0 => $", {Months(found.Lag)} behind it",
            _ => $", {Months(-found.Lag)} ahead of it",
        }) + $" (correlation of changes {found.Coefficient.ToString("0.00", British.Culture)})";

    private static string Months(int months) => months == 1 ? "1 month" : $"{Number(months)} months";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
