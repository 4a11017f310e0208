using KloeRules.Language.Actions;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Periods;

namespace KloeRules.Measures.Reading.Actions;

/// <summary>What trackers write in their cells; null for what is none of it.</summary>
internal static class ActionCells
{
    private static readonly Dictionary<string, ActionStatus> Statuses = Words(
        (ActionStatus.NotStarted, ["not started", "not yet started", "not begun", "to do", "planned"]),
        (ActionStatus.InProgress, ["in progress", "progressing", "ongoing", "on going", "on track", "off track", "under way", "underway", "started", "open", "live", "active", "partially complete"]),
        (ActionStatus.OnHold, ["on hold", "paused", "suspended", "deferred", "parked"]),
        (ActionStatus.Delivered, ["delivered", "complete", "completed", "done", "closed", "implemented", "discharged", "signed off"]));

    private static readonly Dictionary<string, Rag> Colours = Words(
        (Rag.Red, ["red", "r"]),
        (Rag.Amber, ["amber", "a"]),
        (Rag.Yellow, ["yellow", "y"]),
        (Rag.Green, ["green", "g"]),
        (Rag.Blue, ["blue", "b"]));

    private static readonly Dictionary<string, ActionPhase> Phases = Words(
        (ActionPhase.Build, ["build", "building"]),
        (ActionPhase.Embed, ["embed", "embedding", "embedded"]),
        (ActionPhase.Sustain, ["sustain", "sustaining", "sustained"]));

    private static readonly HashSet<string> NoDates =
        new[] { "TBC", "TBD", "to be confirmed", "to be decided", "to be agreed", "none", "no date", "not set", "ongoing", "on going", "continuous" }
            .Select(NameKey.Of).ToHashSet(StringComparer.Ordinal);

    public static ActionStatus? Status(string cell) => Find(Statuses, cell);

    public static Rag? Colour(string cell) => Find(Colours, cell);

    public static ActionPhase? Phase(string cell) => Find(Phases, cell);

    public static ActionKind? Kind(string cell) => ActionKinds.Of(string.Join(' ', Split(cell)).ToLowerInvariant());

    /// <summary>The last month of what is written: a day, a month, a quarter or a year.</summary>
    public static Month? Date(string cell) => Period.TryParse(cell, out var period) ? period.Last : null;

    /// <summary>A date that words stand before, such as "Contract start April 2023"; null when it is none, only a year ("Spring 2023"), or when they say that it is another time.</summary>
    public static Month? DateInWords(string cell)
    {
        var words = Split(cell);
        const int MostBefore = 5;
        const int MonthsOfYear = 12;
        for (var from = 1; from < words.Length && from <= MostBefore; from++)
        {
            if (words[from - 1].TrimEnd(',', ':').ToLowerInvariant() is "before" or "after" or "from" or "since" or "until" or "not")
                return null;

            if (Period.TryParse(string.Join(' ', words[from..]), out var period) && period.Length < MonthsOfYear)
                return period.Last;
        }

        return null;
    }

    /// <summary>True for the ways of saying that there is no date yet.</summary>
    public static bool IsNoDate(string cell) => NoDates.Contains(NameKey.Of(cell));

    /// <summary>"1" or "P1".</summary>
    public static int? Priority(string cell) => cell.TrimStart('P', 'p') is [var digit] && char.IsAsciiDigit(digit) ? digit - '0' : null;

    private static TState? Find<TState>(Dictionary<string, TState> words, string cell)
        where TState : struct => words.TryGetValue(NameKey.Of(cell), out var state) ? state : null;

    private static string[] Split(string cell) => cell.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static Dictionary<string, TState> Words<TState>(params (TState State, string[] Words)[] all) => all
        .SelectMany(one => one.Words.Select(word => (Key: NameKey.Of(word), one.State)))
        .ToDictionary(one => one.Key, one => one.State, StringComparer.Ordinal);
}
