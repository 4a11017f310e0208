using System.CommandLine;
using KloeRules.Cli.Output;
using KloeRules.Cli.Verbs;
using KloeRules.Questions.Register.States;

namespace KloeRules.Cli.Register;

/// <summary><c>kloe register list</c>: how every question stands.</summary>
internal static class ListVerb
{
    public static Command Create()
    {
        var place = new RegisterPlace();
        var at = RegisterOptions.Date("--at", "As at this meeting, for ages and due dates; otherwise the latest in the register.");
        var state = new Option<string[]>("--state") { Description = "Only questions in this state." };
        state.OneOf([.. StateNames.All]);
        var overdue = new Option<bool>("--overdue") { Description = "Only questions that wait for an answer for three meetings or more, or whose action is past its date." };
        var history = new Option<bool>("--history") { Description = "Show every entry with its line." };
        var format = Arguments.Format("text", "json");
        var command = new Command("list", "Show how every question stands, and for how many meetings it has waited.") { at, state, overdue, history, format };
        place.AddTo(command);
        command.SetAction(parsed =>
        {
            var register = place.Read(parsed);
            var states = parsed.GetValue(state) ?? [];
            var standings = Standing.AllIn(register, parsed.GetValue(at))
                .Where(one => states.Length == 0 || states.Contains(StateNames.Of(one.Question.State)))
                .Where(one => !parsed.GetValue(overdue) || one.IsOverdue || one.HasActionOverdue)
                .ToArray();
            if (parsed.GetRequiredValue(format) == "json")
            {
                RegisterJson.Write(Console.Out, register, standings);
            }
            else
            {
                StandingLines.Write(register, standings, parsed.GetValue(history));
            }

            return ExitCode.Ok;
        });
        return command;
    }
}
