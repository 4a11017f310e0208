using KloeRules.Papers.Blocks;
using KloeRules.Papers.Charts;
using KloeRules.Papers.Layout;
using KloeRules.Papers.Model;
using KloeRules.Papers.Tests.Samples;
using KloeRules.Questions.Register.States;

namespace KloeRules.Papers.Tests.Layout;

public class PaperLayoutTests
{
    private static readonly Document Document = PaperLayout.Of(Sample.Paper);

    private static readonly LineChart Chart = new("It got worse", "From 1 to 2", [new("Dec 2022", 1, "1", PointKind.Ordinary), new("Jan 2023", 2, "2", PointKind.Concern)], []);

    private static readonly MatrixChart Matrix = new("One stands badly", "A table of one", ["Concern"], ["Misses it"], [[["Priority"]]]);

    private static IEnumerable<Block> All(IEnumerable<Block> blocks) => blocks.SelectMany(block => block is Section section ? All(section.Blocks).Prepend(section) : [block]);

    private static IEnumerable<Run> Runs(Document document) => All(document.FirstPage.Concat(document.Sections)).SelectMany(block => block switch
    {
        Paragraph paragraph => paragraph.Runs,
        Points points => points.Items.SelectMany(item => item),
        Facts facts => facts.Items.SelectMany(fact => fact.Runs),
        Table table => table.Rows.SelectMany(row => row).SelectMany(cell => cell.Runs),
        _ => Array.Empty<Run>(),
    });

    private static string IdOf(PaperQuestion question) => "question-" + QuestionReference.Of(question.AsAsked.Key);

    [Fact]
    public void The_sections_stand_in_the_order_of_reading() =>
        Assert.Equal(
            ["questions", "if-there-is-time", "below-the-line", "since", "outstanding", "good-news", "warnings", "contradicted", "unmentioned", "data-notes", "building", "failed", "annex"],
            PaperLayout.Of(SampleSince.Paper).Sections.Select(section => section.Id));

    [Fact]
    public void The_annex_has_its_parts_in_their_order_and_begins_with_links_to_them()
    {
        var annex = Document.Sections[^1];
        var parts = annex.Blocks.OfType<Section>().Select(part => part.Id).ToArray();

        Assert.Equal(["scorecard", "behind", "claims", "rules", "method", "cannot-tell", "left-out", "data-problems", "run"], parts);
        Assert.Equal(parts, Assert.IsType<Points>(annex.Blocks[0]).Items.Select(item => item[0].To));
    }

    [Fact]
    public void Page_one_says_what_the_paper_is() =>
        Assert.Equal(
            [
                "Body: OPCC for Wiltshire and Swindon",
                "Meeting: Executive Leadership Group",
                "Date: 14 February 2023",
                "Item: Challenge questions: Wiltshire ELG, version 3",
                "Purpose: For challenge: what these figures give reason to ask, in order of urgency",
                "Data up to: January 2023",
            ],
            Assert.IsType<Facts>(Document.FirstPage[0]).Items.SkipLast(1).Select(fact => $"{fact.Label}: {fact.Runs[0].Text}"));

    [Fact]
    public void Page_one_counts_in_five_lines()
    {
        var section = Document.FirstPage.OfType<Section>().First();

        Assert.Equal(
            ["Checked", "Asked", "Moved", "By chance", "Not checked"],
            Assert.IsType<Facts>(Assert.Single(section.Blocks)).Items.Select(fact => fact.Label));
    }

    [Fact]
    public void The_run_goes_by_another_number_when_a_file_differs()
    {
        static string IdOf(Paper paper) => ((Facts)PaperLayout.Of(paper).FirstPage[0]).Items[^1].Runs[0].Text;
        var run = Sample.Paper.Run;

        Assert.Matches("^[0-9a-f]{8}$", IdOf(Sample.Paper));
        Assert.NotEqual(IdOf(Sample.Paper), IdOf(Sample.Paper with { Run = run with { DataFiles = [run.DataFiles[0] with { Sha256 = new string('f', 64) }, run.DataFiles[1]] } }));
    }

    [Fact]
    public void Page_one_links_to_five_questions_at_most()
    {
        var question = Sample.Paper.Questions[0];
        var paper = Sample.Paper with { Questions = [.. Enumerable.Range(1, 7).Select(place => question with { Place = place, Rank = place })] };
        var first = PaperLayout.Of(paper).FirstPage.OfType<Section>().Last();

        Assert.Equal(Enumerable.Repeat(IdOf(question), 5), Assert.IsType<Points>(Assert.Single(first.Blocks)).Items.Select(item => item[0].To));
    }

    [Fact]
    public void Every_link_leads_to_a_section_and_no_two_sections_share_an_id_even_where_questions_share_a_place()
    {
        var document = PaperLayout.Of(Sample.Paper with { Questions = [.. Sample.Paper.Questions.Select(question => question with { Place = 1 })] });
        var ids = All(document.FirstPage.Concat(document.Sections)).OfType<Section>().Select(section => section.Id).ToArray();

        Assert.Equal(ids.Distinct(), ids);
        Assert.All(Runs(document).Select(run => run.To).OfType<string>(), id => Assert.Contains(id, ids));
    }

    [Fact]
    public void A_question_of_band_B_has_three_lines_and_the_rest_in_the_annex()
    {
        var shown = Assert.IsType<Section>(Document.Sections.Single(section => section.Id == "if-there-is-time").Blocks[^1]);
        var file = Document.Sections[^1].Blocks.OfType<Section>().Single(part => part.Id == "behind").Blocks.OfType<Section>().Single(one => one.Title == "2. Victims are less satisfied");

        Assert.All(shown.Blocks, block => Assert.IsType<Paragraph>(block));
        Assert.Equal(3, shown.Blocks.Count);
        Assert.Contains(file.Blocks, block => block is Table { Caption: "Evidence" });
        Assert.Contains(file.Blocks, block => block is AnswerForm);
    }

    [Fact]
    public void A_question_that_people_put_further_up_is_printed_in_full()
    {
        var paper = Sample.Paper with { Questions = [Sample.Paper.Questions[1] with { Place = 1 }, Sample.Paper.Questions[0] with { Place = 2 }] };

        Assert.Equal([IdOf(Sample.Paper.Questions[1]), IdOf(Sample.Paper.Questions[0])], PaperLayout.Of(paper).Sections[0].Blocks.OfType<Section>().Select(section => section.Id));
    }

    [Fact]
    public void The_answer_goes_under_the_reference_of_the_register()
    {
        var forms = All(Document.Sections).OfType<AnswerForm>().ToArray();

        Assert.Equal(Sample.Paper.Questions[0].Known!.Reference, forms[0].Question);
        Assert.Equal(2, forms.Length);
        Assert.All(forms, form => Assert.Matches("^q[0-9a-f]{8}$", form.Question));
    }

    [Fact]
    public void Charts_stand_where_there_are_any()
    {
        var paper = Sample.Paper with
        {
            Matrix = Matrix,
            Questions = [Sample.Paper.Questions[0] with { Chart = Chart }, .. Sample.Paper.Questions.Skip(1)],
            Scorecard = [Sample.Paper.Scorecard[0] with { Sparkline = new Sparkline("rising", [1, null, 2], PointKind.Concern) }, .. Sample.Paper.Scorecard.Skip(1)],
        };
        var document = PaperLayout.Of(paper);
        var scorecard = All(document.Sections).OfType<Section>().Single(section => section.Id == "scorecard-1").Blocks.OfType<Table>().Single();

        var counts = Assert.IsType<Table>(document.FirstPage[^1]);
        Assert.Equal(Matrix.Variation, counts.Rows.Select(row => row[0].Runs[0].Text));
        Assert.Equal(["Variation", .. Matrix.Assurance], counts.Columns.Select(column => column.Title));
        Assert.Equal([Chart], All(document.Sections).OfType<ChartBlock>().Select(block => block.Chart));
        Assert.Equal("Months", scorecard.Columns[^1].Title);
        Assert.NotNull(scorecard.Rows[0][^1].Sparkline);
        Assert.All(scorecard.Rows, row => Assert.Equal(scorecard.Columns.Count, row.Count));
        var without = PaperLayout.Of(Sample.Paper with { Scorecard = [.. Sample.Paper.Scorecard.Select(row => row with { Sparkline = null })] });
        Assert.DoesNotContain(All(without.Sections).OfType<Table>().SelectMany(table => table.Columns), column => column.Title == "Months");
        Assert.Contains("| ▁·█ |", Written.As("markdown", paper), StringComparison.Ordinal);
        Assert.Contains("**Chart: It got worse.** From 1 to 2", Written.As("markdown", paper), StringComparison.Ordinal);
        Assert.Contains(">It got worse</figcaption>", Written.As("html", paper), StringComparison.Ordinal);
    }

    [Fact]
    public void Three_pieces_of_good_news_are_printed_and_the_rest_is_counted()
    {
        var news = Sample.Paper.Commendations[0];
        var paper = Sample.Paper with { Commendations = [.. Enumerable.Range(1, 5).Select(place => news with { Title = $"News {place}" })] };
        var document = PaperLayout.Of(paper);
        var section = document.Sections.Single(one => one.Id == "good-news");

        Assert.Equal(["News 1.", "News 2.", "News 3."], Assert.IsType<Points>(section.Blocks[0]).Items.Select(item => item[0].Text));
        Assert.Equal("2 more are in the annex.", Assert.IsType<Paragraph>(section.Blocks[1]).Runs[0].Text);
        Assert.Equal(
            ["News 4.", "News 5."],
            Assert.IsType<Points>(Assert.Single(document.Sections[^1].Blocks.OfType<Section>().Single(part => part.Id == "more-good-news").Blocks)).Items.Select(item => item[0].Text));
    }

    [Fact]
    public void Only_claims_that_do_not_hold_stand_in_the_body()
    {
        var body = Document.Sections.Single(section => section.Id == "contradicted").Blocks.OfType<Table>().Single();
        var annex = All(Document.Sections).OfType<Section>().Single(section => section.Id == "claims").Blocks.OfType<Table>().Single();

        Assert.Equal(["Contradicted"], body.Rows.Select(row => row[2].Runs[0].Text));
        Assert.Equal(["Holds", "Contradicted", "Cannot tell"], annex.Rows.Select(row => row[2].Runs[0].Text));
    }

    [Fact]
    public void A_run_without_questions_says_so_on_page_one_and_has_no_files_behind_them()
    {
        var document = PaperLayout.Of(Sample.Paper with { Questions = [] });

        Assert.Equal("No rule found anything to ask about in these figures.", Assert.IsType<Paragraph>(document.FirstPage.OfType<Section>().Last().Blocks[0]).Runs[0].Text);
        Assert.DoesNotContain(All(document.Sections).OfType<Section>(), section => section.Id == "behind");
    }
}
