using FsCheck;
using FsCheck.Fluent;
using KloeRules.Questions.Differences;
using KloeRules.Questions.Register;
using KloeRules.Questions.Register.Entries;
using KloeRules.Questions.Register.States;

namespace KloeRules.Questions.Tests.Register;

/// <summary>Registers for tests: by hand, and any that could be.</summary>
internal static class Telling
{
    public static readonly QuestionKey Response = new("response-sla-breach", "response time", "");
    public static readonly QuestionKey Burglary = new("burglary-rising", "burglary", "north");

    private static readonly EntryKind[] Kinds = [.. Enum.GetValues<EntryKind>().Where(kind => kind != EntryKind.BranchesMerged)];
    private static readonly string[] Texts = ["Rotas change", "\"Two\" shifts,\nmoved", "Ça ira — 😀", "\\u0041\u0001\u2028", "=1+1"];

    /// <summary>Any sequence of moves, those that are refused left out.</summary>
    public static readonly Arbitrary<MeetingRegister> Any = Registers.ToArbitrary();

    /// <summary>Two branches that begin with the same entries.</summary>
    public static readonly Arbitrary<(MeetingRegister One, MeetingRegister Other)> Branches =
        (from common in Registers from one in Steps from other in Steps select (After(common, one), After(common, other))).ToArbitrary();

    private static Gen<Step[]> Steps => Gen.Choose(0, 12).SelectMany(count => Step.ArrayOf(count));

    private static Gen<Step> Step =>
        from kind in Gen.Elements(Kinds)
        from question in Gen.Elements(Response, Burglary)
        from month in Gen.Choose(1, 30)
        from day in Gen.Choose(0, 28)
        from text in Gen.Elements(Texts)
        from number in Gen.Choose(0, 20)
        select new Step(kind, question, month, day, text, number);

    public static EntryContent Content(string when, EntryKind kind, string? text = null, QuestionKey? question = null, string who = "Chair") =>
        new(Date(when), who, kind, question ?? Response, new Payload { Text = text });

    public static RegisterDate Date(string text) => RegisterDate.TryParse(text, out var date) ? date : throw new ArgumentException(text);

    /// <summary>The register with these entries, every one of which it must take.</summary>
    public static MeetingRegister With(this MeetingRegister register, params EntryContent[] contents) => contents.Aggregate(register, (so, content) =>
    {
        var after = so.With(content, out var refusal);
        Assert.Null(refusal);
        return after;
    });

    public static MeetingRegister Of(params EntryContent[] contents) => MeetingRegister.Empty("Small").With(contents);

    public static string[] Lines(this MeetingRegister register) => System.Text.Encoding.UTF8.GetString(register.ToBytes()).TrimEnd('\n').Split('\n');

    /// <summary>All that is known of every question, in words that can be compared.</summary>
    public static IEnumerable<string> Told(this MeetingRegister register) => register.Questions
        .Select(question => $"{question.Key} {question.State} {question.WaitingSince} {question.AcceptedUntil} {question.LastAnswer?.Hash} {question.Pin?.Hash} "
            + $"{string.Join(' ', question.Actions.Select(action => action.Promised.Hash + action.Done?.Hash))} {string.Join(' ', question.History.Select(entry => entry.Hash))}")
        .Append(string.Join(' ', register.Conflicts.Select(conflict => conflict.Why)))
        .Append(register.Head);

    private static Gen<MeetingRegister> Registers => Steps.Select(steps => After(MeetingRegister.Empty("Small"), steps));

    private static MeetingRegister After(MeetingRegister register, Step[] steps) => steps.Aggregate(register, (so, step) => so.With(step.In(so), out _));
}
