using KloeRules.Engine.Evaluation;
using KloeRules.Engine.Verdicts;

namespace KloeRules.Questions.Explaining;

/// <summary>A history as one character a month, the earliest first.</summary>
public static class MonthStrip
{
    public const string Legend = "A asked, b building, . quiet, ? cannot tell, ! broken";

    /// <summary>"..bbA".</summary>
    public static string Of(History history) => string.Concat(history.Verdicts.Select(Of));

    /// <summary>"Oct 2022 to Jan 2023".</summary>
    public static string Months(History history) => history.First == history.Last ? $"{history.First}" : $"{history.First} to {history.Last}";

    private static char Of(Verdict verdict) => verdict switch
    {
        Verdict.Asked => 'A',
        Verdict.Building => 'b',
        Verdict.CannotTell => '?',
        Verdict.Broken => '!',
        _ => '.',
    };
}
