using FsCheck;
using KloeRules.Engine.Evaluation;
using KloeRules.Engine.Verdicts;
using Choice = FsCheck.Fluent.Gen;

namespace KloeRules.Engine.Tests.Random;

/// <summary>Laws over random meetings mean nothing unless the meetings say something.</summary>
public sealed class MeetingTests
{
    [Fact]
    public void Random_meetings_give_every_verdict_but_broken_often()
    {
        var verdicts = Choice.Sample(Meeting.Any.Generator, 120, new Rnd(20230309, 1), 10)
            .SelectMany(meeting => Evaluator.Evaluate(meeting.Compiled, meeting.Frame, meeting.AsAt).Findings)
            .CountBy(finding => finding.Verdict)
            .ToDictionary();
        Assert.InRange(verdicts[Verdict.Asked], 500, int.MaxValue);
        Assert.InRange(verdicts[Verdict.Quiet], 500, int.MaxValue);
        Assert.InRange(verdicts[Verdict.CannotTell], 500, int.MaxValue);
        Assert.InRange(verdicts[Verdict.Building], 20, int.MaxValue);
        Assert.DoesNotContain(Verdict.Broken, verdicts.Keys);
    }
}
