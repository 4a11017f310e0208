using KloeRules.Papers.Model;
using KloeRules.Questions.Meetings;

namespace KloeRules.Papers.Wording;

/// <summary>What has become of questions since an earlier meeting, as readers see it.</summary>
internal static class SinceWords
{
    public static readonly string[] Columns = ["Question then", "What became of it", "Place then", "What the figures say"];

    public static string Of(SinceStatus status) => status switch
    {
        SinceStatus.New => "New",
        SinceStatus.Continuing => "Continuing",
        SinceStatus.Worse => "Worse",
        SinceStatus.Easing => "Easing",
        SinceStatus.Cleared => "Cleared",
        SinceStatus.RevisedAway => "Revised away",
        SinceStatus.NoLongerJudged => "No longer judged",
        _ => "Kept quiet",
    };

    /// <summary>"Worse (was 3rd). 1 hour 5 minutes then, 1 hour 20 minutes now."; null when the question was not held against an earlier meeting.</summary>
    public static string? Of(PaperQuestion question) => question.Since is { } since
        ? $"{Of(since.Status)}{Brackets(since.Was)}. {since.Text}"
        : null;

    /// <summary>The title, and behind it, where the question was held against an earlier meeting, "(worse, was 3rd)".</summary>
    public static string Titled(PaperQuestion question) => question.Since is { } since
        ? $"{question.Title} ({Of(since.Status).ToLowerInvariant()}{(since.Was is { } was ? ", " + was : "")})"
        : question.Title;

    public static string Of(GoneQuestion gone) => $"{gone.Title}{Brackets(gone.Was)}. {gone.Text}";

    public static string[] Row(GoneQuestion gone) => [gone.Title, Of(gone.Status), gone.Was, gone.Text];

    /// <summary>"Since January 2023: 1 new, 2 continuing, 1 cleared." Questions below the line count too.</summary>
    public static string Of(SinceLast since)
    {
        var counts = since.Counts.Where(one => one.Count > 0).Select(one => $"{CountWords.Of(one.Count)} {Of(one.Status).ToLowerInvariant()}").ToArray();
        return $"Since {since.Month.ToLongString()}: {(counts.Length > 0 ? string.Join(", ", counts) : "no questions then and none now")}.";
    }

    private static string Brackets(string? was) => was is null ? "" : $" ({was})";
}
