using KloeRules.Language.Time;
using KloeRules.Measures.Actions;
using KloeRules.Measures.Reading;
using KloeRules.Measures.Series;
using static KloeRules.Measures.Tests.Catalogue;

namespace KloeRules.Measures.Tests.Reading;

public sealed class SnapshotTests
{
    private const string Header = "reference,action,status,due\n";

    [Fact]
    public void Files_named_after_months_are_updates_of_the_same_actions()
    {
        var frame = Read(
            ("tracker-2022-12.csv", Header + "A1,Train call handlers,in progress,Jan 2023\n,Brief all teams,in progress,\n"),
            ("tracker-2023-01.csv", Header + "A1,Train every call handler,in progress,Mar 2023\nB7,Brief all teams,delivered,\n"));

        Assert.Equal(2, frame.Actions.All.Count);
        Assert.Equal(
            [(Dec, Jan), (Jan, new Month(2023, 3))],
            Of(frame, "Train every call handler").Updates.Select(update => (update.AsAt, update.Facts.Due!.Value)));
        Assert.Equal(2, Of(frame, "Brief all teams").Updates.Count);
    }

    [Fact]
    public void An_action_that_is_gone_is_reported_and_one_that_is_new_is_known_to_be()
    {
        var frame = Read(
            ("tracker Nov 2022.csv", Header + "A1,Train,in progress,\nA2,Brief,in progress,\nA3,Check,in progress,\n"),
            ("tracker Dec 2022.csv", Header + "A1,Train,in progress,\nA3,Check,in progress,\n"),
            ("tracker Jan 2023.csv", Header + "A1,Train,in progress,\nA2,Brief,in progress,\nA4,Recruit,not started,\n"));

        Assert.Equal(((Month?)null, (Month?)Dec, (Month?)null), (Of(frame, "Brief").GoneAt(Nov), Of(frame, "Brief").GoneAt(Dec), Of(frame, "Brief").GoneAt(Jan)));
        Assert.Equal(((Month?)null, (Month?)Jan), (Of(frame, "Check").GoneAt(Dec), Of(frame, "Check").GoneAt(Jan)));
        Assert.Equal((true, false), (Of(frame, "Recruit").IsNewAt(Jan), Of(frame, "Train").IsNewAt(Nov)));
        Assert.Equal(
            new DataProblem(
                ProblemKind.Remark,
                "KLOE7065",
                new Source("tracker Dec 2022.csv", 3, 0),
                "\"Check\" is no longer in the tracker of January 2023.",
                "It is judged as it was last told; whether it was delivered, merged or dropped is not known.",
                "Keep its row until the meeting has closed it, or have the meeting told why it went."),
            Assert.Single(frame.Problems, problem => problem.Code == "KLOE7065"));
    }

    [Fact]
    public void A_table_with_a_row_an_update_is_no_snapshot()
    {
        var frame = Read(("tracker-2023-01.csv", "action,status,as at\nTrain,open,Nov 2022\nBrief,open,Dec 2022\n"));

        Assert.DoesNotContain(frame.Problems, problem => problem.Code is "KLOE7060" or "KLOE7065");
        Assert.All(frame.Actions.All, action => Assert.Null(action.GoneAt(Jan)));
    }

    [Theory]
    [InlineData("tracker-2023-03.csv", 2023, 3)]
    [InlineData("data/2022/peel_202303.tsv", 2023, 3)]
    [InlineData("tracker 2023-03-31.csv", 2023, 3)]
    [InlineData("Tracker March 2023 final.csv", 2023, 3)]
    [InlineData("tracker-mar-23.csv", 2023, 3)]
    [InlineData("tracker-2022.xlsx, sheet Mar 2023", 2023, 3)]
    public void The_month_is_read_from_the_name(string file, int year, int month) =>
        Assert.Equal(new Month(year, month), KloeRules.Measures.Reading.Actions.NamedMonth.Of(file)?.Month);

    [Theory]
    [InlineData("tracker.csv")]
    [InlineData("data-2023-03/tracker.csv")]
    [InlineData("tracker-2023-13.csv")]
    [InlineData("market-23.csv")]
    [InlineData("marching-orders-20233.csv")]
    public void A_name_without_a_month_names_none(string file) => Assert.Null(KloeRules.Measures.Reading.Actions.NamedMonth.Of(file));

    private static TrackedAction Of(Frame frame, string title) => frame.Actions.All.Single(action => action.Title == title);

    private static Frame Read(params (string Path, string Text)[] files) =>
        DataReader.Read(files.Select(file => DataFile.OfText(file.Path, file.Text)), Names);
}
