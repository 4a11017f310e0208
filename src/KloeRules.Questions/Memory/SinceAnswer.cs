using KloeRules.Language.Time;
using KloeRules.Questions.Findings;

namespace KloeRules.Questions.Memory;

/// <summary>Where a figure has gone since an answer was given.</summary>
internal static class SinceAnswer
{
    public enum Course
    {
        /// <summary>It has no months, or not the one of the answer.</summary>
        NotKnown,

        /// <summary>The answer is as new as the latest figure.</summary>
        NothingNew,
        NoWorse,
        Worse,
    }

    /// <summary>Worse by more than the pack calls steady.</summary>
    public static Course Of(Evidence evidence, Month answered)
    {
        var latest = evidence.Finding.Month;
        if (answered >= latest)
        {
            return Course.NothingNew;
        }

        return (evidence.Series?.Value(answered), evidence.Series?.Value(latest)) is ({ } then, { } now) && evidence.Adverse != 0
            ? evidence.Adverse * (now - then) > evidence.Pack.Settings.SteadyWithin * Math.Abs(then) ? Course.Worse : Course.NoWorse
            : Course.NotKnown;
    }
}
