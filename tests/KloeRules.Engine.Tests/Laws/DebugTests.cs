using FsCheck;
using FsCheck.Fluent;
using KloeRules.Engine.Tests.Random;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Oracle;
namespace KloeRules.Engine.Tests.Laws;
public sealed class DebugTests
{
    [Fact]
    public void Debug()
    {
        foreach (var meeting in Gen.Sample(Meeting.Any.Generator, 400, new Rnd(20230309, 1), 50))
        foreach (var m in meeting.Moments())
        {
            var oracle = new SlowJudge(meeting.Frame, meeting.Pack.Settings.SteadyWithin);
            var o = oracle.Judge(m.Rule.Rule, m.At.Subject, m.At.SubjectArea, meeting.AsAt);
            var r = m.Rule.Judge(m.At);
            var t = o.Truth switch { null => Truth.Unknown, true => Truth.True, _ => Truth.False };
            if (t == r.Truth) continue;
            var e = m.Rule.Explain(m.At).Explanation;
            string Tree(Step s, string i) => i + s.Node.GetType().Name + " " + s.Measure.Name + " '" + s.Area + "' " + s.Month + " " + s.Truth + " " + s.Reason + " v" + s.Value + " w" + s.Window + "\n" + string.Concat(s.Children.Select(c => Tree(c, i + "  ")));
            var subs = string.Join("\n", Flat(m.Rule.Rule.Condition).Select(c => Words.Of(c) + " => " + string.Join(", ", AnyFrame.Areas.Select(a => a + ":" + oracle.Judge(m.Rule.Rule with { Condition = c }, m.At.Subject, a, meeting.AsAt).Truth))));
            throw new InvalidOperationException(Tree(e, "") + "\nORACLE " + subs + "\nwindows: " + string.Join("\n", meeting.Frame.Windows.Where(w => w.Measure == m.At.Subject)) + "\nseries " + string.Join(";", meeting.Frame.Series.Where(w => w.Measure == m.At.Subject).Select(w => w.Area + w.First + w.Last)));
        }
    }
    private static IEnumerable<Condition> Flat(Condition c) => (c switch { AllOf a => a.Parts, AnyOf a => a.Parts, AtLeastOf a => a.Parts, AcrossAreas a => [a.Inner], Negation n => [n.Inner], Streak s => [s.Inner], SomeMonths s => [s.Inner], Since s => [s.Inner], Quantified s => [s.Inner], _ => [] }).SelectMany(Flat).Prepend(c);
}
