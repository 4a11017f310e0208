using KloeRules.Language.Binding;
using KloeRules.Questions.Findings;
using KloeRules.Questions.Wording.Signals;

namespace KloeRules.Questions.Wording;

/// <summary>The figures of others beside a finding's own, in words.</summary>
/// <param name="Words">Null where they are not known.</param>
/// <param name="LeavesOut">"1 of 4 areas, which has no figure for January 2023"; null when all have one.</param>
internal sealed record FieldWords(string? Words, string? LeavesOut)
{
    private static readonly FieldWords Unknown = new(null, null);

    /// <summary>"South at 81.0%", "South and West at 81.0%". Not known where neither way is better or all figures are the same.</summary>
    public static FieldWords Best(Evidence evidence) => Furthest(evidence, -Worse(evidence));

    /// <summary>The same at the other end.</summary>
    public static FieldWords Worst(Evidence evidence) => Furthest(evidence, Worse(evidence));

    /// <summary>
    /// "worst of 4 areas", "joint 2nd best of 9 forces", counted from the nearer end; "2nd highest of 4 areas" where neither way is better. Not known where
    /// the area has no figure among them, or all figures are the same.
    /// </summary>
    public static FieldWords Rank(Evidence evidence)
    {
        var worse = Worse(evidence);
        var sign = worse == 0 ? 1 : worse;
        if (Field.Of(evidence).FirstOrDefault(one => one.Has(evidence.Area)) is not { } field)
        {
            return Unknown;
        }

        var (before, behind) = (field.Beyond(evidence.Area, sign), field.Beyond(evidence.Area, -sign));
        if (before + behind == 0)
        {
            return Unknown;
        }

        var (place, end) = before <= behind
            ? (before + 1, worse == 0 ? "highest" : "worst")
            : (behind + 1, worse == 0 ? "lowest" : "best");
        var joint = before + behind < field.Figures.Count - 1 ? "joint " : "";
        return new FieldWords($"{joint}{(place == 1 ? "" : Ordinals.Of(place) + " ")}{end} of {HowMany(field)}", Missing(field, evidence));
    }

    /// <summary>"17.2%": the average of those that the rule compares with, or the country's figure.</summary>
    public static FieldWords Peers(Evidence evidence) => Beside.Of(evidence) is { Average: { } average } beside
        ? new FieldWords(
            FigureWords.Level(average, evidence.Unit),
            beside.Missing > 0 ? Missing(beside.Missing, beside.All, beside.Step.Standing!.Among, evidence) : null)
        : Unknown;

    private static FieldWords Furthest(Evidence evidence, int sign) =>
        sign != 0 && Field.Of(evidence).FirstOrDefault() is { } field && field.Furthest(sign) is { Count: > 0 } furthest
            ? new FieldWords(
                $"{FoldWords.Some([.. furthest.Select(one => one.Area.Length == 0 ? evidence.Pack.Settings.Whole : one.Area)])}"
                    + $" at {FigureWords.Level(furthest[0].Value, evidence.Unit)}",
                Missing(field, evidence))
            : Unknown;

    /// <summary>The sign of a worse figure: 0 where the measure says that neither way is better.</summary>
    private static int Worse(Evidence evidence) => evidence.Measure.Direction switch
    {
        Direction.LowerIsBetter => 1,
        Direction.HigherIsBetter => -1,
        _ => 0,
    };

    private static string? Missing(Field field, Evidence evidence) =>
        field.Missing > 0 ? Missing(field.Missing, field.All, field.Among, evidence) : null;

    private static string Missing(int missing, int all, string among, Evidence evidence)
    {
        var step = evidence.Point!.Step;
        return $"{missing} of {all} {Whom(among)}, which {(missing == 1 ? "has" : "have")} no figure for {SubjectWords.Period(step.Window, step.Month)}";
    }

    private static string HowMany(Field field) => field.Among == "peers" ? $"{field.Figures.Count} in its peer group" : $"{field.Figures.Count} {Whom(field.Among)}";

    private static string Whom(string among) => among is "peers" or "forces" ? among : "areas";
}
