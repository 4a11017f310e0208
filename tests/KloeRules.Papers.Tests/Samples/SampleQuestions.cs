using KloeRules.Engine.Verdicts;
using KloeRules.Questions.Memory;
using KloeRules.Questions.Ranking;

namespace KloeRules.Papers.Tests.Samples;

/// <summary>The three questions of the sample: two to ask, one below the line.</summary>
internal sealed class SampleQuestions(SamplePack pack)
{
    public Question Priority(Finding lead, Finding merged, Remembered known) => new()
    {
        Rank = 1,
        Band = Band.A,
        Score = 71,
        Parts = Parts(19, 17, 19, 0, 11, 5, confidence: .95),
        Lead = lead,
        Findings = [lead, merged],
        Title = pack.Text("Priority response has lost its SLA"),
        Known = known,
        Overrides = [pack.Text("Worded anew by Chair on 10 February 2023: The action is what matters now.")],
        Text = pack.Text("What has the third shift changed?"),
        MachineText = pack.Text("What is keeping Average Response Time: Priority above 1 hour: it was 1 hour 39 minutes in January 2023, the third month in a row?"),
        Probes = [pack.Text("Which areas account for most of it?"), pack.Text("What will show that the plan works, and when?")],
        Expects = [pack.Text("Cause by area; actions with dates; the month it returns within 1 hour")],
        Moves = [pack.Text("The rule behind it stops asking when February 2023 shows 1 hour or less."), pack.Text("17 points fewer would put it in band B.")],
        Reason = pack.Text("Plan priority marked high, 39 minutes past the 1 hour line, three months running."),
        Evidence =
        [
            Line("Average Response Time: Priority", "", "Jan 2023", "1 hour 39 minutes", 23, 3),
            Line("Average Response Time: Priority", "", "Last 3 months", "1 hour 25 minutes", 23, 4),
            Line("Average Response Time: Priority", "", "Against the same months a year before", "up 21 minutes 10 seconds", 23, 6),
        ],
        Caveats = [pack.Text("Judged on published windows; the months between are not published.")],
        IsAsked = true,
    };

    public Question Victims(Finding lead) => new()
    {
        Rank = 2,
        Band = Band.B,
        Score = 48,
        Parts = Parts(15, 18, 6, 0, 9, 0, confidence: 1),
        Lead = lead,
        Findings = [lead],
        Folded = pack.Text("5 of 11 victim satisfaction measures, worst Vehicle Crimes"),
        Title = pack.Text("Victims are less satisfied"),
        Text = pack.Text("How will the force win back victims' confidence, now that overall satisfaction stands at 73.6% for the year to January 2023?"),
        Probes = [],
        Expects = [],
        Reason = pack.Text("Headline of its family, worsening for twelve months."),
        Evidence = [Line("Overall Victim Satisfaction", "", "Last 12 months", "73.6%", 44, 7), Line("Overall Victim Satisfaction", "Swindon", "Last 12 months", "70.2%", 45, 7)],
        Caveats = [],
        IsAsked = true,
    };

    public Question Abandonment(Finding lead) => Victims(lead) with
    {
        Rank = 3,
        Band = Band.C,
        Score = 31,
        Parts = Parts(15, 4, 3, 0, 9, 0, confidence: 1),
        Folded = null,
        Title = pack.Text("Callers give up waiting"),
        Text = pack.Text("What brings callers to give up?"),
        IsAsked = false,
    };

    private EvidenceLine Line(string measure, string area, string label, string figure, int row, int column) =>
        new(pack.Text(measure), area.Length == 0 ? area : pack.Text(area), pack.Text(label), pack.Text(figure), pack.Text($"data/scorecard.tsv, row {row}, column {column}"));

    /// <summary>Parts whose points are given; a surprise of no points stands for one that is not known.</summary>
    private Part[] Parts(int severity, int persistence, int gap, int surprise, int priority, int direction, double confidence) =>
    [
        new(PartName.Severity, severity / 25.0, severity, pack.Text("marked by the rule's author"), true),
        new(PartName.Persistence, persistence / 20.0, persistence, pack.Text("three months in a row"), true),
        new(PartName.Gap, gap / 20.0, gap, pack.Text("39 minutes past the 1 hour line"), true),
        new(PartName.Surprise, surprise / 15.0, surprise, pack.Text("only published windows are known"), surprise > 0),
        new(PartName.Priority, priority / 15.0, priority, pack.Text("a measure of the Police and Crime Plan"), true),
        new(PartName.Direction, direction / 5.0, direction, pack.Text("worsening two periods running"), true),
        new(PartName.Confidence, confidence, 0, pack.Text("final figures, short history"), true),
        new(PartName.Attention, 1, 0, pack.Text("new"), true),
    ];
}
