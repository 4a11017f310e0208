using KloeRules.Cli.Tests.Running;

namespace KloeRules.Cli.Tests.Examples;

public sealed class EdgesTests
{
    [Theory]
    [InlineData("monthly")]
    [InlineData("wiltshire-2023-03")]
    public void Tests_at_the_edges_are_read_and_pass_as_they_are_printed(string example)
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "examples", example)))
        {
            File.Copy(file, folder[Path.GetFileName(file)]);
        }

        var edges = Kloe.In(folder.Path).Run("test", ".", "--edges");
        File.WriteAllText(folder["edges.kloe"], edges.Out);
        var tested = Kloe.In(folder.Path).Run("test", ".");

        Assert.Equal(0, edges.ExitCode);
        Assert.Contains("just beyond", edges.Out, StringComparison.Ordinal);
        Assert.EndsWith(", 0 failed\n", tested.Out, StringComparison.Ordinal);
        Assert.Equal(0, tested.ExitCode);
    }

    [Fact]
    public void Rules_of_every_kind_have_edges_that_pass()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["rules.kloe"], """
            pack "Odd"
            measure Response
              unit duration, mean
              lower is better
              SLA 1h
              published 1 month late
              ignore Feb 2022 to Mar 2023 because "moved house"
            measure Answered
              unit percent
              higher is better
            measure Cases: Open
              unit days, median
              lower is better
              target 10 days
            measure Cases: Closed
              unit count
              higher is better
            measure Spend
              unit money
            measure Rate
              unit rate per 1,000
              higher is better
            family cases is "Cases*"
            group sides is North, South
            flag Cases: Closed zero
            flag Cases: Closed down > 150% vs previous month for 2 months
            flag Cases: Closed down > 40 vs previous 12 months
            flag Spend down >= 100% vs previous year for 3 months
            flag Answered falling > 40 points vs previous 3 months
            flag any of cases misses target by > 1 day
            flag most of cases worsening
            flag 2 or more of cases up > 5% for 2 months
            flag Response > 1h for 120 months
            flag Response > 1h since Apr 2022
            flag Response SLA breach in 3 of the last 6 months in each sides
            flag (Response > 1h and Answered < 50%) or Spend up
            flag not (Rate > 5 per 1,000)
            flag Rate between 2 per 1,000 and 4 per 1,000
            flag Response > 1h in North and Response > 2h in South
            flag (Answered worsening vs previous month and Spend > £1m) for 12 months
            """);

        var edges = Kloe.In(folder.Path).Run("test", ".", "--edges");
        File.WriteAllText(folder["edges.kloe"], edges.Out);
        var tested = Kloe.In(folder.Path).Run("test", ".");

        Assert.Equal((0, ""), (tested.ExitCode, tested.Error));
        Assert.DoesNotContain("FAILED", tested.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("# ", edges.Out, StringComparison.Ordinal);
        Assert.Equal(0, Kloe.In(folder.Path).Run("test", ".", "--mutate").ExitCode);
        Assert.Equal(0, Kloe.In(folder.Path).Run("coverage", ".").ExitCode);
    }

    [Fact]
    public void A_figure_that_is_worked_out_in_the_rule_is_left_to_a_test_by_hand()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["rules.kloe"], "pack \"P\"\nmeasure Crime\nflag rolling 12 months of Crime > 100\n");

        Assert.Equal(
            "# rolling 12 months of Crime > 100: it is about a figure that is worked out of others; write a test by hand.\n\n",
            Kloe.In(folder.Path).Run("test", ".", "--edges").Out);
    }

    [Fact]
    public void The_same_edges_are_printed_every_time()
    {
        var example = Path.Combine(Repository.Root, "examples", "monthly");

        Assert.Equal(Kloe.In(example).Run("test", ".", "--edges").Out, Kloe.In(example).Run("test", ".", "--edges").Out);
    }
}
