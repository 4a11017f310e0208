using KloeRules.Language.Time;
using KloeRules.Questions.Differences;
using KloeRules.Questions.Register;
using KloeRules.Questions.Register.Entries;

namespace KloeRules.Questions.Tests.Register;

/// <summary>Something that somebody tries to record.</summary>
/// <param name="Number">Picks the place, and the entry that the step is about.</param>
internal sealed record Step(EntryKind Kind, QuestionKey Question, int Month, int Day, string Text, int Number)
{
    public EntryContent In(MeetingRegister register) => new(
        new RegisterDate(new Month(2023, 1) + Month, Day),
        Number % 2 == 0 ? "Chair" : "Secretariat",
        Kind,
        Question,
        new Payload
        {
            Text = Text,
            Because = Text,
            Owner = Number % 3 == 0 ? "Head of response" : null,
            Place = Number,
            Meeting = Number % 5 == 0 ? new RegisterDate(new Month(2023, 1) + Month, 0) : null,
            Measures = Number % 4 == 0 ? ["Response Time", "Burglary"] : [],
            Into = Question == Telling.Response ? Telling.Burglary : Telling.Response,
            Entry = Kind switch
            {
                EntryKind.ActionDone => register.StateOf(Question).Actions.FirstOrDefault(action => action.IsOpen)?.Promised.Content.Reference,
                EntryKind.Withdrawn when register.Entries.Count > 0 => register.Entries[Number % register.Entries.Count].Content.Reference,
                _ => null,
            },
        });
}
