using System.CommandLine;
using KloeRules.Cli.Output;
using KloeRules.Cli.Packs;
using KloeRules.Cli.Verbs;
using KloeRules.Questions.Register;
using KloeRules.Questions.Register.Entries;
using KloeRules.Questions.Register.States;

namespace KloeRules.Cli.Register;

/// <summary><c>kloe register ask</c>: questions of the list are put to the meeting.</summary>
internal static class AskVerb
{
    public static Command Create()
    {
        var question = new Argument<string>("question")
        {
            Description = "\"all\" for every question above the line; its place in the list; its title; the rule's title; or a reference from the register.",
        };
        var measure = new Option<string?>("--measure") { Description = "Where a rule asks several questions: about this measure." };
        var area = new Option<string?>("--area") { Description = "Where a rule asks several questions: in this area." };
        var text = new Option<string?>("--text") { Description = "Ask it in these words, whether the figures raise it or not; then the rule and --measure say what it is about." };
        var proposed = new Option<bool>("--proposed") { Description = "Only propose it for the meeting." };
        var asAt = Arguments.AsAt();
        var command = new Command("ask", "Record that questions were asked; begins the register where there is none.") { question, measure, area, text, proposed, asAt };
        var recording = new Recording();
        recording.AddTo(command);
        command.SetAction(parsed =>
        {
            var folder = PackFolder.LoadSound(parsed.GetRequiredValue(recording.Place.Folder));
            var wanted = new WantedQuestion(parsed.GetRequiredValue(question), parsed.GetValue(measure), parsed.GetValue(area), parsed.GetValue(text), parsed.GetValue(asAt));
            var asked = new List<AskedQuestion>();
            var after = recording.Change(parsed, MeetingRegister.Empty(folder.Pack.Settings.Name), register =>
            {
                var so = register.Header.Pack == folder.Pack.Settings.Name ? register : throw OfAnotherPack(register.Header.Pack, folder.Pack.Settings.Name);
                foreach (var one in wanted.In(folder, so, recording.Meeting(parsed) ?? recording.When(parsed)))
                {
                    var meeting = recording.Meeting(parsed) ?? recording.When(parsed);
                    var content = recording.Content(parsed, KindOf(one, so, meeting, parsed.GetValue(proposed)), one.Key, one.Payload);
                    if (wanted.IsAll && PassedOver.Because(so, content) is { } why)
                    {
                        Line.Warn($"{QuestionReference.Of(one.Key)} is passed over: {why}");
                        continue;
                    }

                    so = Recording.Add(so, content);
                    asked.Add(one);
                }

                return so;
            });
            foreach (var one in asked)
            {
                Say(after.StateOf(one.Key));
            }

            return ExitCode.Ok;
        });
        return command;
    }

    private static Failure OfAnotherPack(string theirs, string ours) => new(
        ExitCode.Register,
        $"the register holds questions of the pack \"{theirs}\", and these are of \"{ours}\".",
        "Nothing was recorded: answers given to one pack's questions would seem to be given to the other's.",
        "Name the register of this pack with --register, or give the pack its old name.");

    private static EntryKind KindOf(AskedQuestion asked, MeetingRegister register, RegisterDate when, bool proposed) =>
        proposed ? EntryKind.Proposed
        : register.StateOf(asked.Key).ComesBackAsFollowUp(when) ? EntryKind.FollowedUp
        : EntryKind.Asked;

    private static void Say(QuestionRecord record)
    {
        Recording.Say(record);
        if (record is { State: QuestionState.FollowUp, LastAnswer.Content: var answer })
        {
            Line.Write($"  {answer.Who} answered {(answer.When.Day > 0 ? "on" : "in")} {answer.When.ToWords()}: \"{answer.Payload.Text}\"");
        }
    }
}
