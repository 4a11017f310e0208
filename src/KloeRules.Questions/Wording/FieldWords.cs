using KloeRules.Language.Binding;
using KloeRules.Questions.Findings;
using KloeRules.Questions.Wording.Signals;

namespace KloeRules.Questions.Wording;

/// <summary>The figures of others that a finding stands among, in words.</summary>
internal static class FieldWords
{
    /// <summary>"South at 81.0%", "South and West at 81.0%"; null where neither way is better or all figures are the same.</summary>
    public static string? Best(Evidence evidence) => Furthest(evidence, -Worse(evidence));

    /// <inheritdoc cref="Best"/>
    public static string? Worst(Evidence evidence) => Furthest(evidence, Worse(evidence));

    /// <summary>
    /// "worst of 4 areas", "joint 2nd best of 9 forces", counted from the nearer end; "2nd highest of 4 areas" where neither way is better. Null where the
    /// area has no figure among them, or all figures are the same.
    /// </summary>
    public static string? Rank(Evidence evidence)
    {
        var worse = Worse(evidence);
        var sign = worse == 0 ? 1 : worse;
        if (Field.Of(evidence) is not { } field || field.Beyond(evidence.Area, sign) is not { } worseOnes || field.Beyond(evidence.Area, -sign) is not { } betterOnes
            || worseOnes + betterOnes == 0)
        {
            return null;
        }

        var (place, end) = (worseOnes <= betterOnes, worse) switch
        {
            (true, 0) => (worseOnes + 1, "highest"),
            (true, _) => (worseOnes + 1, "worst"),
            (_, 0) => (betterOnes + 1, "lowest"),
            _ => (betterOnes + 1, "best"),
        };
        var joint = worseOnes + betterOnes < field.Figures.Count - 1 ? "joint " : "";
        return $"{joint}{(place == 1 ? "" : ComparingWords.Ordinal(place) + " ")}{end} of {HowMany(field)}";
    }

    /// <summary>"17.2%": the average of those that the rule compares with, or the country's figure.</summary>
    public static string? Peers(Evidence evidence) => Beside.Of(evidence)?.Average is { } average ? FigureWords.Level(average, evidence.Unit) : null;

    /// <summary>"1 of 4 areas, which has no figure for January 2023"; null when all have one.</summary>
    public static string? Missing(Evidence evidence) => Field.Of(evidence) is { Missing: > 0 } field ? Missing(field.Missing, field.All, field.Among, evidence) : null;

    /// <summary>The same for those that an average is of.</summary>
    public static string? MissingPeers(Evidence evidence) =>
        Beside.Of(evidence) is { Missing: > 0 } beside ? Missing(beside.Missing, beside.All, beside.Step.Standing!.Among, evidence) : null;

    private static string Missing(int missing, int all, string among, Evidence evidence)
    {
        var step = evidence.Point!.Step;
        return $"{missing} of {all} {Whom(among)}, which {(missing == 1 ? "has" : "have")} no figure for {SubjectWords.Period(step.Window, step.Month)}";
    }

    private static string? Furthest(Evidence evidence, int sign) =>
        sign != 0 && Field.Of(evidence)?.Furthest(sign) is { Count: > 0 } furthest
            ? $"{FoldWords.Some([.. furthest.Select(one => one.Area.Length == 0 ? evidence.Pack.Settings.Whole : one.Area)])} at {FigureWords.Level(furthest[0].Value, evidence.Unit)}"
            : null;

    /// <summary>The sign of a worse figure: 0 where the measure says that neither way is better.</summary>
    private static int Worse(Evidence evidence) => evidence.Measure.Direction switch
    {
        Direction.LowerIsBetter => 1,
        Direction.HigherIsBetter => -1,
        _ => 0,
    };

    private static string HowMany(Field field) => field.Among == "peers" ? $"{field.Figures.Count} in its peer group" : $"{field.Figures.Count} {Whom(field.Among)}";

    private static string Whom(string among) => among is "peers" or "forces" ? among : "areas";
}
