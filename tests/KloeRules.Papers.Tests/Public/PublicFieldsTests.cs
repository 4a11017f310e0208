using System.Collections;
using System.Reflection;
using KloeRules.Papers.Model;
using KloeRules.Papers.Public;
using KloeRules.Papers.Tests.Samples;
using KloeRules.Questions.Meetings;

namespace KloeRules.Papers.Tests.Public;

/// <summary>Every field of a paper is either shown to the public or not, and somebody has decided which.</summary>
public sealed class PublicFieldsTests
{
    /// <summary>Copied by <see cref="PublicPaper"/>, as they are or part by part.</summary>
    private static readonly string[] Shown =
    [
        "Paper.Building", "Paper.CannotTell", "Paper.Chance", "Paper.Claims", "Paper.Commendations", "Paper.Counts", "Paper.Heading", "Paper.Notes", "Paper.Published",
        "Paper.Questions", "Paper.Rules", "Paper.Run", "Paper.Scorecard", "Paper.Unmentioned", "Paper.Warnings", "Paper.Weights",
        "Heading.AsAt", "Heading.Body", "Heading.Caution", "Heading.Meeting", "Heading.Pack", "Heading.PackVersion",
        "Counts.Asked", "Counts.BelowTheLine", "Counts.Building", "Counts.CannotTell", "Counts.Commendations", "Counts.Failed", "Counts.Judgements", "Counts.Measures", "Counts.Rules",
        "Counts.Warnings", "Counts.WithoutData",
        "RunRecord.LanguageVersion", "RunRecord.PackName", "RunRecord.PackVersion", "RunRecord.ToolVersion",
        "PaperQuestion.AmongTests", "PaperQuestion.Area", "PaperQuestion.AsAsked", "PaperQuestion.AskedOf", "PaperQuestion.Band", "PaperQuestion.Because", "PaperQuestion.Caveats",
        "PaperQuestion.Enquiry", "PaperQuestion.Evidence", "PaperQuestion.Expects", "PaperQuestion.Folded", "PaperQuestion.IsAsked", "PaperQuestion.Measures", "PaperQuestion.Moves",
        "PaperQuestion.Parts", "PaperQuestion.Probes", "PaperQuestion.Rank", "PaperQuestion.Reason", "PaperQuestion.Rule", "PaperQuestion.Score", "PaperQuestion.Text", "PaperQuestion.Title",
        "PaperQuestion.Triggers",
        "MeetingQuestion.Areas", "MeetingQuestion.Evidence", "MeetingQuestion.Findings", "MeetingQuestion.IsAsked", "MeetingQuestion.Rank", "MeetingQuestion.Severity",
        "MeetingQuestion.StandsAlone", "MeetingQuestion.Title",
        "RuleTally.Asked", "RuleTally.Broken", "RuleTally.Building", "RuleTally.CannotTell", "RuleTally.Chance", "RuleTally.File", "RuleTally.Line", "RuleTally.Quiet", "RuleTally.Rule",
        "RuleTally.Verb",
        "ScorecardRow.Area", "ScorecardRow.Last12Months", "ScorecardRow.Last3Months", "ScorecardRow.LastMonth", "ScorecardRow.Measure", "ScorecardRow.Month", "ScorecardRow.PlanPriority",
        "ScorecardRow.VsPrevious12Months", "ScorecardRow.VsPrevious3Months", "ScorecardRow.VsPreviousYear",
        "ScorecardFigure.Text", "ScorecardFigure.Why", "ScorecardChange.Arrow", "ScorecardChange.Meaning", "ScorecardChange.Text",
        "PaperRemark.Subject", "PaperRemark.Text", "PaperRemark.Title", "CheckedClaim.Sentence", "CheckedClaim.Source", "CheckedClaim.Subject", "CheckedClaim.Text", "CheckedClaim.Verdict",
        "BuildingRemark.Needed", "BuildingRemark.Run", "BuildingRemark.Subject", "BuildingRemark.Text", "UntoldRemark.Reason", "UntoldRemark.Subject", "UntoldRemark.Text",
        "UnmentionedMovement.Area", "UnmentionedMovement.Measure", "UnmentionedMovement.Sources", "UnmentionedMovement.Text", "Subject.Area", "Subject.Measure", "Subject.Rule",
        "RuleName.Id", "RuleName.Title",
    ];

    /// <summary>Never copied.</summary>
    private static readonly string[] LeftOut =
    [
        "Paper.DataProblems", "Paper.Outstanding", "Paper.Removed", "Paper.Since", "Paper.UnjudgedActions", "Heading.Marking", "Counts.Overdue", "RunRecord.CompiledHash",
        "RunRecord.CompiledShapes", "RunRecord.DataFiles", "RunRecord.Register", "RunRecord.RuleFiles", "PaperQuestion.Kind", "PaperQuestion.Known", "PaperQuestion.MachineText",
        "PaperQuestion.Overrides", "PaperQuestion.Place", "PaperQuestion.Since", "PaperQuestion.Chart", "Paper.Matrix", "ScorecardRow.Sparkline", "ScorecardRow.Unit",
        "ScorecardFigure.Value", "ScorecardChange.Difference", "ScorecardChange.Relative",
    ];

    private static readonly Type[] Types =
    [
        typeof(Paper), typeof(Heading), typeof(Counts), typeof(RunRecord), typeof(PaperQuestion), typeof(MeetingQuestion), typeof(RuleTally), typeof(ScorecardRow), typeof(ScorecardFigure),
        typeof(ScorecardChange), typeof(PaperRemark), typeof(CheckedClaim), typeof(BuildingRemark), typeof(UntoldRemark), typeof(UnmentionedMovement), typeof(Subject), typeof(RuleName),
    ];

    [Fact]
    public void Every_field_of_a_paper_is_in_one_of_the_two_lists() =>
        Assert.Equal(Types.SelectMany(Fields).Select(NameOf).Order(StringComparer.Ordinal), Shown.Concat(LeftOut).Order(StringComparer.Ordinal));

    [Fact]
    public void What_is_left_out_is_empty_in_a_public_paper_of_one_that_has_everything()
    {
        var paper = PublicPaper.Of(Sample.Paper, PublishedFigures.None);

        Assert.Empty(paper.DataProblems);
        Assert.Empty(paper.Outstanding);
        Assert.Empty(paper.Removed);
        Assert.Null(paper.Since);
        Assert.Equal(0, paper.UnjudgedActions);
        Assert.Equal("OFFICIAL", paper.Heading.Marking);
        Assert.Equal(0, paper.Counts.Overdue);
        Assert.Equal(("", 0, 0, 0), (paper.Run.CompiledHash, paper.Run.CompiledShapes, paper.Run.RuleFiles.Count, paper.Run.DataFiles.Count));
        Assert.Null(paper.Run.Register);
        Assert.Null(paper.Matrix);
        Assert.All(paper.Questions, question => Assert.Null(question.Chart));
        Assert.All(paper.Scorecard, row => Assert.Equal((null, null), (row.Sparkline, row.Unit)));
        Assert.All(paper.Questions, question => Assert.Equal((null, null, null, null, 0), (question.Kind, question.Known, question.MachineText, question.Since, question.Overrides.Count)));
        Assert.All(paper.Questions, question => Assert.Equal(question.Rank, question.Place));
    }

    [Fact]
    public void What_is_shown_is_there()
    {
        var paper = PublicPaper.Of(Sample.Paper, PublishedFigures.None);

        foreach (var name in Shown.Where(name => name.StartsWith("Paper.", StringComparison.Ordinal) || name.StartsWith("PaperQuestion.", StringComparison.Ordinal)))
        {
            var of = name.StartsWith("Paper.", StringComparison.Ordinal) ? typeof(Paper) : typeof(PaperQuestion);
            var (from, to) = of == typeof(Paper) ? ((object)Sample.Paper, (object)paper) : (Sample.Paper.Questions[0], paper.Questions[0]);
            var property = of.GetProperty(name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..])!;
            if (name != "Paper.Published")
                Assert.Equal(SizeOf(property.GetValue(from)), SizeOf(property.GetValue(to)));
        }
    }

    [Fact]
    public void Sources_lose_their_folders()
    {
        var paper = PublicPaper.Of(Sample.Paper, PublishedFigures.None);

        Assert.Contains("data/scorecard.tsv", string.Join(' ', Sample.Paper.Unmentioned.SelectMany(one => one.Sources)), StringComparison.Ordinal);
        Assert.Equal("scorecard.tsv, row 2, column 5", Assert.Single(Assert.Single(paper.Unmentioned).Sources));
        Assert.All(paper.Rules, rule => Assert.DoesNotContain('/', rule.File));
    }

    private static int? SizeOf(object? value) => value switch
    {
        null => null,
        ICollection all => all.Count,
        _ => 1,
    };

    private static IEnumerable<PropertyInfo> Fields(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is not null);

    private static string NameOf(PropertyInfo property) => $"{property.DeclaringType!.Name}.{property.Name}";
}
