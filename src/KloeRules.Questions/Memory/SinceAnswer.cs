using KloeRules.Language.Time;
using KloeRules.Questions.Findings;

namespace KloeRules.Questions.Memory;

/// <summary>Where a figure has gone since an answer was given.</summary>
internal static class SinceAnswer
{
    public enum Course
    {
        /// <summary>It has no months, or not the one before the answer.</summary>
        NotKnown,

        /// <summary>The answer was given after the latest month that is known.</summary>
        NothingNew,
        NoWorse,
        Worse,
    }

    /// <summary>The latest figure against that of the last whole month before the answer: worse by more than the pack calls steady.</summary>
    public static Course Of(Evidence evidence, Month answered)
    {
        var latest = evidence.Finding.Month;
        if (answered > latest)
        {
            return Course.NothingNew;
        }

        return (evidence.Series?.Value(answered - 1), evidence.Series?.Value(latest)) is ({ } then, { } now) && evidence.Adverse != 0
            ? evidence.Adverse * (now - then) > evidence.Pack.Settings.SteadyWithin * Math.Abs(then) ? Course.Worse : Course.NoWorse
            : Course.NotKnown;
    }
}
