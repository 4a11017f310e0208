namespace KloeRules.Questions.Meetings;

/// <summary>The same figure at two meetings: of one measure in one area over as many months.</summary>
internal sealed record ComparedFigures(AskedFigure Then, AskedFigure Now)
{
    /// <summary>The first behind the question of now that stood behind the earlier one too, by the same rule where there is a choice; null when there is none.</summary>
    public static ComparedFigures? Find(MeetingQuestion then, MeetingQuestion now) =>
        (from finding in now.Findings
         from figure in finding.Figures
         where figure.Value is not null
         from earlier in then.Findings.OrderByDescending(one => one.Rule == finding.Rule)
         from match in earlier.Figures
         where match.Value is not null && match.IsAbout(figure)
         select new ComparedFigures(match, figure)).FirstOrDefault();

    /// <summary>1 for a move to the bad side by more than counts as steady, -1 for one to the good side, otherwise 0.</summary>
    public int AdverseMove(double steadyWithin)
    {
        var (then, now) = (Then.Value!.Value, Now.Value!.Value);
        var steady = Now.IsRating ? 0 : steadyWithin * Math.Abs(then);
        return Math.Abs(now - then) > steady ? Now.Adverse * Math.Sign(now - then) : 0;
    }

    /// <param name="lead">What the question is about, which need not be named.</param>
    public string Words(AskedFigure lead) => (Now.Subject == lead.Subject ? "" : SinceWords.Name(Now) + ": ") + Compared();

    /// <summary>Figures that can't be compared, side by side; null when neither has one.</summary>
    public static string? Side(AskedFigure then, AskedFigure now) => (then.Text, now.Text) switch
    {
        (null, null) => null,
        (null, { } text) => text + " now",
        ({ } text, null) => text + " then",
        _ when then.IsAbout(now) => new ComparedFigures(then, now).Compared(),
        _ => $"{SinceWords.Dated(then)}, now {SinceWords.Dated(now)}",
    };

    private string Compared() => Then.Text == Now.Text
        ? $"still {Now.Text}{(Then.Month == Now.Month && !Now.IsRating ? ", with no newer figure" : "")}"
        : $"{Then.Text} then, {Now.Text} now" + (Now.Months > 1 ? $", each over {Now.Months} months" : "");
}
