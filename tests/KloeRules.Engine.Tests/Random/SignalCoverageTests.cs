using FsCheck;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Signals;
using Choice = FsCheck.Fluent.Gen;

namespace KloeRules.Engine.Tests.Random;

/// <summary>The laws hold of signals only as far as random meetings have some of every kind, seen and not seen.</summary>
public sealed class SignalCoverageTests
{
    [Fact]
    public void Random_meetings_have_every_signal_seen_not_seen_and_untold()
    {
        var counts = Choice.Sample(Meeting.Any.Generator, 360, new Rnd(20230309, 1), 30)
            .SelectMany(meeting => meeting.Moments())
            .SelectMany(moment => moment.Rule.Explain(moment.At).Explanation.Flatten())
            .Where(step => step.Node is SignalCheck)
            .CountBy(step => (((SignalCheck)step.Node).Signal.Kind, step.Truth))
            .ToDictionary();
        var missing =
            from kind in Enum.GetValues<SignalKind>()
            from truth in Enum.GetValues<Truth>()
            where counts.GetValueOrDefault((kind, truth)) == 0
            select $"{kind} {truth}";

        Assert.True(!missing.Any(), "Never: " + string.Join(", ", missing));
    }
}
