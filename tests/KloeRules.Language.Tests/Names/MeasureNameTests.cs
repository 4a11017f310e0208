namespace KloeRules.Language.Tests.Names;

public sealed class MeasureNameTests
{
    [Theory]
    [InlineData("Up and Over: 4x4 Patrols (North & West)", "up and over 4x4 patrols north and west down", "Down vs PreviousMonth")]
    [InlineData("Up and Over: 4x4 Patrols (North & West)", "Up & Over: 4x4 Patrol (North & West) down", "Down vs PreviousMonth")]
    [InlineData("Time in Custody for Under 18s", "time in custody for under 18s up", "Up vs PreviousMonth")]
    [InlineData("Calls Not Answered in 10 Seconds", "calls not answered in 10 seconds > 5", "Above 5")]
    [InlineData("72h Attendance", "72h attendance up", "Up vs PreviousMonth")]
    [InlineData("999 Calls: P1", "999 calls P1 up", "Up vs PreviousMonth")]
    [InlineData("24/7 Cover", "24/7 cover up", "Up vs PreviousMonth")]
    [InlineData("A&E Attendances", "A & E attendance up", "Up vs PreviousMonth")]
    [InlineData("% of Calls Answered", "% of calls answered up", "Up vs PreviousMonth")]
    [InlineData("£ Spent on Overtime", "£ spent on overtime up", "Up vs PreviousMonth")]
    [InlineData("Victims' Rights Met", "victims' rights met up", "Up vs PreviousMonth")]
    [InlineData("Stop-and-Search", "stop and search up", "Up vs PreviousMonth")]
    [InlineData("Crime (Recorded) Volume", "(crime (recorded) volume up)", "Up vs PreviousMonth")]
    [InlineData("Time to Charge (Mean)", "(time to charge (mean) up)", "Up vs PreviousMonth")]
    [InlineData("Time to Charge (Mean)", "Time to Charge (Mean) up", "Up vs PreviousMonth")]
    [InlineData("Year Zero", "year zero zero", "Equal 0")]
    [InlineData("Any of the Above", "\"Any of the Above\" up", "Up vs PreviousMonth")]
    [InlineData("Café Crime", "CAFÉ CRIME up", "Up vs PreviousMonth")]
    public void A_measure_is_found_by_its_name_whatever_words_and_marks_it_holds(string name, string condition, string meaning)
    {
        var pack = Rules.Alone($"measure {name}\nflag {condition}");

        Assert.Empty(pack.Diagnostics);
        var rule = Assert.Single(pack.Rules);
        Assert.Equal(name, Assert.Single(rule.Subjects).Name);
        Assert.Equal(meaning, Tree.Of(rule.Condition));
    }

    [Theory]
    [InlineData("burglary up", "Burglary")]
    [InlineData("burglary up on estates up", "Burglary Up on Estates")]
    [InlineData("burglary up on Mondays up", "")]
    public void The_longest_declared_name_counts(string condition, string subject)
    {
        var pack = Rules.Alone($"measure Burglary\nmeasure Burglary Up on Estates\nflag {condition}");

        Assert.Equal(subject, string.Concat(pack.Rules.Select(rule => rule.Subjects[0].Name)));
    }

    [Theory]
    [InlineData("drug driving arrests")]
    [InlineData("Drug-Driving Arrest")]
    [InlineData("DRUG DRIVING: ARRESTS")]
    [InlineData("\"drug driving arrests\"")]
    [InlineData("“Drug driving arrests”")]
    [InlineData("drug  driving\u00A0arrests")]
    [InlineData("drug\tdriving arrests")]
    public void Case_punctuation_spacing_and_a_plural_s_do_not_matter(string name)
    {
        var pack = Rules.Alone($"measure Arrest Volume\n  also Drug Driving Arrests\nflag {name} up");

        Assert.Equal("Arrest Volume", Assert.Single(Assert.Single(pack.Rules).Subjects).Name);
    }

    [Fact]
    public void Another_file_may_declare_the_name_whichever_comes_first()
    {
        var pack = Rules.Bind(("a.kloe", "flag time in custody up"), ("b.kloe", "measure Time in Custody"));

        Assert.Equal("Time in Custody", Assert.Single(Assert.Single(pack.Rules).Subjects).Name);
    }

    [Fact]
    public void A_comma_behind_the_last_alias_does_not_swallow_the_next_clause()
    {
        var pack = Rules.Alone("measure M\n  also one, two,\n  unit percent");

        Assert.Equal("a percentage", Units.UnitText.Of(Assert.Single(pack.Measures).Unit));
        Assert.Equal("2:17 The end of the line stands where a name was expected.", $"{pack.Diagnostics[0].Position} {pack.Diagnostics[0].Message}");
    }
}
