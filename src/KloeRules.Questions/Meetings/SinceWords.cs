using Humanizer;
using KloeRules.Engine.Verdicts;
using KloeRules.Questions.Wording;
using KloeRules.Questions.Wording.Signals;

namespace KloeRules.Questions.Meetings;

/// <summary>What became of questions, in words.</summary>
internal static class SinceWords
{
    /// <summary>"was 3rd", "was 12th, below the line".</summary>
    public static string Was(MeetingQuestion earlier) => $"was {Ordinals.Of(earlier.Rank)}{(earlier.IsAsked ? "" : ", below the line")}";

    /// <summary>"Response Time in Swindon".</summary>
    public static string Name(AskedFigure figure) => SubjectWords.Of(figure.Measure, figure.Area);

    /// <summary>"Response Time at 1 hour 5 minutes in January 2023".</summary>
    public static string Dated(AskedFigure figure) => $"{Name(figure)} at {figure.Text} in {SubjectWords.Period(Windows.Of(figure.Months), figure.Month)}";

    /// <summary>"2 areas then, 3 now".</summary>
    public static string HowMany(int then, int now, string noun) => $"{noun.ToQuantity(then)} then, {now} now";

    /// <summary>"takes in “Burglary rising” (was 5th)"</summary>
    public static string TakesIn(MeetingQuestion earlier) => $"takes in “{earlier.Title}” ({Was(earlier)})";

    /// <summary>How the question was asked then, where that is not how it is asked now; none for the same question, or where another of the same areas leads it.</summary>
    public static IEnumerable<string> Otherwise(MeetingQuestion then, MeetingQuestion now, string rule) =>
        then.Key == now.Key ? []
        : then.Findings[0].Subject == now.Findings[0].Subject ? [$"now asked by “{rule}”"]
        : now.Has(then.Key) && then.Has(now.Key) ? []
        : [$"then asked as “{then.Title}”"];

    public static string Sentence(IEnumerable<string> clauses, string otherwise) =>
        Wording.Sentence.Of(string.Join("; ", clauses) is { Length: > 0 } all ? all : otherwise);
}
