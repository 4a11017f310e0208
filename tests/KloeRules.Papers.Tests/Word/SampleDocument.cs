using KloeRules.Language.Time;
using KloeRules.Papers.Blocks;
using KloeRules.Papers.Charts;
using KloeRules.Papers.Model;

namespace KloeRules.Papers.Tests.Word;

/// <summary>A small paper with one of everything that a document can hold.</summary>
internal static class SampleDocument
{
    private const string Reconstructed = "Monthly figures are reconstructed from published windows and are not for decisions.";

    public static Document Of() => new(
        "Challenge questions, January 2023",
        new Heading("OFFICIAL", "Wiltshire Police and Crime Commissioner", "Executive Leadership Group", new Month(2023, 1), "Wiltshire", "1.0", Reconstructed),
        [
            new Points([[new Run("41 rules checked, "), new Run("8 questions", RunKind.Strong, "question-1"), new Run(" to ask, 3 new.")], [new Run("2 answers are overdue.", RunKind.Concern)]]),
            new Section("top", "Ask first", [new Points([[new Run("Why has response stayed above its standard?", To: "question-1")], [new Run("What holds burglary outcomes down?", To: "question-2")]], IsNumbered: true)]),
        ],
        [
            new Section("questions", "Questions", [First, Second]) { BeginsPage = true },
            new Section("annex", "All measures",
            [
                new Paragraph("Changes within 2% count as steady.", ParagraphKind.Small),
                new Table("Every measure with its latest figure and its last twelve months", Columns, [.. Enumerable.Range(1, 14).Select(Row)]),
                new Facts([new Fact("Rules", "kloe-1.0 at 4 March"), new Fact("Figures", [new Run("sha256:4be1c0d2", RunKind.Code)])]),
            ]) { BeginsPage = true },
        ]);

    public static LineChart Response { get; } = new(
        "Response has been above its mean for seven months",
        "Median response rose from 9 minutes in January 2022 to 15 minutes in January 2023; the last three months are above the upper limit.",
        [.. new double?[] { 9.1, 9.8, 9.4, 10.2, 9.9, null, 10.8, 11.9, 12.4, 12.1, 13.6, 14.2, 15.1 }.Select((value, i) => new ChartPoint(
            (new Month(2022, 1) + i).ToString(), value, value is null ? null : $"{value} minutes", i > 9 ? PointKind.Concern : i == 0 ? PointKind.Improving : PointKind.Ordinary))],
        [
            new ChartLine(ChartLineKind.Mean, "Mean", 11.5, "11.5 minutes"),
            new ChartLine(ChartLineKind.UpperLimit, "Upper limit", 14, "14 minutes"),
            new ChartLine(ChartLineKind.LowerLimit, "Lower limit", 9, "9 minutes"),
            new ChartLine(ChartLineKind.Target, "Target", 10, "10 minutes"),
        ]);

    public static WindowChart Windows { get; } = new(
        "Outcomes fell between published windows",
        "11.2% in the year to March 2022, 9.8% in the year to March 2023, 7.1% in the quarter to June 2023.",
        [
            new ChartPoint("Year to Mar 2022", 11.2, "11.2%", PointKind.Ordinary),
            new ChartPoint("Year to Mar 2023", 9.8, "9.8%", PointKind.Ordinary),
            new ChartPoint("Quarter to Jun 2023", 7.1, "7.1%", PointKind.Concern),
        ],
        [new ChartLine(ChartLineKind.Target, "Target", 10, "10%")],
        ["The quarter is 2.7 percentage points below the year before it."]);

    private static Section First { get; } = new("question-1", "Response time above its standard",
    [
        new Paragraph("Why has the median response been above 10 minutes for seven months, and when will it be back?", ParagraphKind.Ask),
        new Paragraph([new Run("Worse", RunKind.Concern), new Run(" than usual, while call handling is "), new Run("better", RunKind.Improving), new Run(".")]),
        new ChartBlock(Response),
        new Facts([new Fact("Latest", "15.1 minutes, January 2023"), new Fact("Target", "10 minutes"), new Fact("Asked of", "Head of response, by 28 February 2023")]),
        new Points([[new Run("Which stations carry the rise?")], [new Run("What was tried, and what changed?")]]),
        new AnswerForm("qe2450cf4", "Answer to: Response time above its standard"),
    ])
    { Badges = [new Badge("1", BadgeKind.Place), new Badge("Band A", BadgeKind.BandA), new Badge("score 87", BadgeKind.Plain), new Badge("new", BadgeKind.Plain)], StaysTogether = true };

    private static Section Second { get; } = new("question-2", "Burglary outcomes are falling",
    [
        new Paragraph("What holds burglary outcomes down?", ParagraphKind.Ask),
        new Paragraph(Reconstructed, ParagraphKind.Caution),
        new ChartBlock(Windows),
        new AnswerForm("q0b1c2d3e", "Answer to: Burglary outcomes are falling"),
    ])
    { Badges = [new Badge("2", BadgeKind.Place), new Badge("Band B", BadgeKind.BandB)], StaysTogether = true };

    private static Column[] Columns { get; } =
        [new Column("Measure", Share: 2.2), new Column("Latest", IsFigure: true), new Column("Three months", IsFigure: true), new Column("Change", IsFigure: true), new Column("Twelve months", Share: 1.3)];

    private static Cell[] Row(int row) =>
    [
        new Cell($"Measure number {row} of the scorecard"),
        new Cell($"{row * 1.5:0.0}%"),
        new Cell($"{row * 1.4:0.0}%"),
        new Cell([new Run(row % 3 == 0 ? "▲ 4%" : "▼ 2%", row % 3 == 0 ? RunKind.Concern : RunKind.Improving)]),
        new Cell([], new Sparkline($"Twelve months of measure {row}", [.. Enumerable.Range(0, 12).Select(i => i == row ? null : (double?)((i * row * 7) % 11))], (PointKind)(row % 3))),
    ];
}
