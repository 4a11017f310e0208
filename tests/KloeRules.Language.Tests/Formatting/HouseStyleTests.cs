namespace KloeRules.Language.Tests.Formatting;

public sealed class HouseStyleTests
{
    [Theory]
    [InlineData("flag \"Slow\"\n when  priority  response > 1h\n\tseverity high", "flag \"Slow\"\n  when     priority response > 1h\n  severity high\n")]
    [InlineData("flag \"Slow\" when priority response > 1h\n ask \"Why?\"\n under \"x\"\n probe \"p\"\n expect \"e\"\n because \"b\"\n blind  spot \"s\"",
        "flag \"Slow\" when priority response > 1h\n  ask      \"Why?\"\n  under    \"x\"\n  probe    \"p\"\n  expect   \"e\"\n  because  \"b\"\n  blind spot \"s\"\n")]
    [InlineData("measure M\n     also   a , b,c\n unit   duration ,median", "measure M\n  also a, b, c\n  unit duration, median\n")]
    [InlineData("flag \"Slow\"\n  when priority response > 1h\n and recorded crime up\n  severity low",
        "flag \"Slow\"\n  when     priority response > 1h\n           and recorded crime up\n  severity low\n")]
    [InlineData("flag \"Slow\" when priority response > 1h\n or recorded crime up", "flag \"Slow\" when priority response > 1h\n     or recorded crime up\n")]
    [InlineData("flag\"Slow\"when(priority response>1h)and not(recorded crime<5)for 3months",
        "flag \"Slow\" when (priority response > 1h) and not (recorded crime < 5) for 3 months\n")]
    [InlineData("note  \"Odd\"\n when recorded crime up\n because \"b\"", "note \"Odd\"\n  when     recorded crime up\n  because  \"b\"\n")]
    [InlineData("CLAIM \"It fell\" IS priority response above 1h\n by \"Chief\"\n in \"Report\"",
        "claim \"It fell\" is priority response > 1h\n  by       \"Chief\"\n  in       \"Report\"\n")]
    [InlineData("event \"Outage\" IN sep 2019 AFFECTS Any Response measure,recorded crime:IGNORE",
        "event \"Outage\" in sep 2019 affects Any Response measure, recorded crime: ignore\n")]
    [InlineData("define Late above _ AS sla breach by more than _\nflag \"Slow\" when priority response Late above 10m FOR 2 months",
        "define Late above _ as SLA breach by > _\n\nflag \"Slow\" when priority response Late above 10m for 2 months\n")]
    [InlineData("pack \"p\"\n formulas   allowed\nflag \"Hot\" when priority response{{value>mean( 24 )}}for 2 months",
        "pack \"p\"\n  formulas allowed\n\nflag \"Hot\" when priority response {{value>mean( 24 )}} for 2 months\n")]
    [InlineData("family f is Crime Volume,\n   Overtime Cost", "family f is Crime Volume,\n       Overtime Cost\n")]
    public void Statements_stand_in_column_0_and_clauses_below_them(string before, string after) => Assert.Equal(after, Formatted.Beside(before));

    [Theory]
    [InlineData("group a is x\nfamily b is Crime Volume", "group a is x\n\nfamily b is Crime Volume\n")]
    [InlineData("measure A\n  unit count\nmeasure B", "measure A\n  unit count\n\nmeasure B\n")]
    [InlineData("group a is x\ngroup b is y\n\n\ngroup c is z", "group a is x\ngroup b is y\n\ngroup c is z\n")]
    [InlineData("\n\nmeasure A\n\n\n\n  unit count\n\n\n", "measure A\n\n  unit count\n")]
    [InlineData("measure A", "measure A\n")]
    [InlineData(" \n\t\n", "")]
    public void Blank_lines_part_statements_that_are_not_a_list(string before, string after) => Assert.Equal(after, Formatted.Beside(before));

    [Theory]
    [InlineData("#a\nmeasure A # b\n# c\n  unit count\n   # d\n# e\nmeasure B\n# f", "#a\nmeasure A  # b\n  # c\n  unit count\n  # d\n\n# e\nmeasure B\n# f\n")]
    [InlineData("measure A\n  unit count # one\n  plan priority 1      # two\n  lower is better\n  marking X # three",
        "measure A\n  unit count       # one\n  plan priority 1  # two\n  lower is better\n  marking X  # three\n")]
    [InlineData("flag \"Slow\" when priority response > 1h # one\n# two\n and recorded crime up", "flag \"Slow\" when priority response > 1h  # one\n     # two\n     and recorded crime up\n")]
    [InlineData("#  only\n\n\n# comments", "#  only\n\n# comments\n")]
    public void Comments_stay_with_what_they_stood_at(string before, string after) => Assert.Equal(after, Formatted.Beside(before));

    [Theory]
    [InlineData("above 1h", "> 1h")]
    [InlineData("OVER 1h", "> 1h")]
    [InlineData("more than 1h", "> 1h")]
    [InlineData("is greater than 1h", "is > 1h")]
    [InlineData("at least 1h", ">= 1h")]
    [InlineData("below 1h", "< 1h")]
    [InlineData("under 1h", "< 1h")]
    [InlineData("fewer than 1h", "< 1h")]
    [InlineData("less than 1h", "< 1h")]
    [InlineData("at most 1h", "<= 1h")]
    [InlineData("no more than 1h", "<= 1h")]
    [InlineData(">1h", "> 1h")]
    [InlineData("SLA breach above 1h", "SLA breach > 1h")]
    [InlineData("sla BREACH by more than 5m", "SLA breach by > 5m")]
    [InlineData("above its SLA", "above its SLA")]
    [InlineData("below SLA by over 5m", "below SLA by > 5m")]
    [InlineData("worsening at least 5% compared with previous year", "worsening >= 5% vs previous year")]
    [InlineData("up versus previous quarter", "up vs previous quarter")]
    [InlineData("Down AGAINST Previous Year FOR 3 Months", "down vs previous year for 3 months")]
    [InlineData("between 5m and 1h", "between 5m and 1h")]
    [InlineData("ABOVE \"average response time: priority\"", "above \"average response time: priority\"")]
    [InlineData("EQUALS  Average response time: Priority", "equals Average response time: Priority")]
    [InlineData("up and at least 2 of response worsening", "up and at least 2 of response worsening")]
    public void Comparisons_are_marks_and_keywords_lower_case(string before, string after) =>
        Assert.Equal(
            $"flag \"Slow\"\n  when     Priority Response {after}\n",
            Formatted.Beside($"flag \"Slow\"\n  when Priority Response {before}"));

    [Theory]
    [InlineData("pack \"P\"\n  ask AT most 8 ,at most 3 per enquiry", "pack \"P\"\n  ask at most 8, at most 3 per enquiry\n")]
    [InlineData("measure Calls over 10 minutes , Versus plan", "measure Calls over 10 minutes , Versus plan\n")]
    [InlineData("measure Calls Over 10m\nflag \"Late\" when calls Over 10m above 5", "measure Calls Over 10m\n\nflag \"Late\" when calls Over 10m > 5\n")]
    [InlineData("concern Priority Response until SEP 2023", "concern Priority Response until SEP 2023\n")]
    [InlineData("snooze \"A\" in South until Sep 2023 by \"B\" because \"c\"", "snooze \"A\" in South until Sep 2023 by \"B\" because \"c\"\n")]
    [InlineData("measure Area #3\n", "measure Area  #3\n")]
    [InlineData("measure A\n  also b,#c", "measure A\n  also b,#c\n")]
    public void Names_stay_as_they_are(string before, string after) => Assert.Equal(after, Formatted.Beside(before));

    [Theory]
    [InlineData("flag priority  response UP over 5% versus\tprevious year")]
    [InlineData("flag “priority response” over 1h")]
    public void A_sentence_that_is_the_rules_only_title_keeps_its_words(string text) =>
        Assert.Equal(string.Join(' ', text.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries)), Formatted.Beside(text).TrimEnd());

    [Fact]
    public void A_rule_that_a_test_calls_by_its_sentence_keeps_its_words()
    {
        const string Text = "flag \"Slow\" when priority response above 1h\n\n"
            + "test \"slow\"\n  given priority response by month from Jan 2023: 2h\n  in Jan 2023 expect \"priority response above 1h\" to be asked\n";

        Assert.Equal(Text, Formatted.Beside(Text));
    }

    [Fact]
    public void A_statement_that_names_something_unknown_is_only_spaced() =>
        Assert.Equal("flag \"Slow\"\n  when     waiting above 1h\n", Formatted.Beside("flag \"Slow\"\n when waiting   above 1h"));

    [Theory]
    [InlineData("\uFEFFFLAG “Slow”\r\n\tWHEN\u00A0priority response > 1h\r\n  Under “In time?”\r\n", "flag \"Slow\"\n  when     priority response > 1h\n  under    \"In time?\"\n")]
    [InlineData("watch \"Slow\" when priority response > 1h\ntest “One”\n  given priority response By Month from JAN 2023: 1h ,-\n  IN Jan 2023 Expect “Slow” to be CANNOT tell",
        "watch \"Slow\" when priority response > 1h\n\ntest \"One\"\n  given priority response by month from JAN 2023: 1h, -\n  in Jan 2023 expect \"Slow\" to be cannot tell\n")]
    [InlineData("pack \"P\"\n  meeting “A  Board\t# 1 , 2”", "pack \"P\"\n  meeting \"A  Board\t# 1 , 2\"\n")]
    public void Marks_blanks_and_quotes_are_plain_outside_quoted_text(string before, string after) => Assert.Equal(after, Formatted.Beside(before));

    [Theory]
    [InlineData("flag \"Slow\"\n when priority response >> 1h\n\n\n")]
    [InlineData("flog  \"Slow\"")]
    [InlineData("  severity   high")]
    [InlineData("flag \"Slow")]
    [InlineData("flag  \"Slow\"")]
    public void A_file_that_can_not_be_understood_is_left_alone(string text) => Assert.Equal(text, Formatted.Beside(text));

    [Fact]
    public void A_line_that_indenting_would_make_too_long_to_read_keeps_its_file_as_it_is()
    {
        string Commented(int length) => "flag \"Slow\"\n when priority response > 1h\n # " + new string('x', length) + "\n severity low";

        Assert.Equal(Commented(9_997), Formatted.Beside(Commented(9_997)));
        Assert.StartsWith("flag \"Slow\"\n  when     priority response > 1h\n  # xx", Formatted.Beside(Commented(9_996)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("flag priority response > 1h", "flag\n  when     priority response > 1h\n")]
    [InlineData("flag \"Slow\" when priority response over 1h unless is provisional", "flag \"Slow\"\n  when     priority response > 1h unless is provisional\n")]
    [InlineData("flag \"Slow\" when priority response > 1h # why\n  # more\n  severity high", "flag \"Slow\"\n  when     priority response > 1h  # why\n  # more\n  severity high\n")]
    [InlineData("watch \"Many\" when any of:\n * recorded crime up\n * recorded crime > 5", "watch \"Many\"\n  when     any of:\n    - recorded crime up\n    - recorded crime > 5\n")]
    [InlineData("flag \"Slow\"\n  when     priority response > 1h\n", "flag \"Slow\"\n  when     priority response > 1h\n")]
    public void A_condition_moves_to_a_line_of_its_own(string before, string after) =>
        Assert.Equal(after, Formatted.Beside(before, Language.Formatting.RuleLayout.Blocks));

    [Theory]
    [InlineData("flag\n  when priority response > 1h", "flag priority response > 1h\n")]
    [InlineData("flag \"Slow\"\n\n  when priority response over 1h", "flag \"Slow\" when priority response > 1h\n")]
    [InlineData("flag \"Slow\" # why\n  when priority response > 1h", "flag \"Slow\"  # why\n  when     priority response > 1h\n")]
    [InlineData("flag \"Slow\"\n  when priority response > 1h\n  severity low", "flag \"Slow\"\n  when     priority response > 1h\n  severity low\n")]
    [InlineData("flag \"Slow\"\n  when any of:\n    - recorded crime up\n    - recorded crime > 5", "flag \"Slow\"\n  when     any of:\n    - recorded crime up\n    - recorded crime > 5\n")]
    [InlineData("flag \"Slow\"\n  when priority response > 1h\n       and worsening", "flag \"Slow\"\n  when     priority response > 1h\n           and worsening\n")]
    public void A_condition_that_is_all_a_rule_says_moves_to_the_verb(string before, string after) =>
        Assert.Equal(after, Formatted.Beside(before, Language.Formatting.RuleLayout.OneLine));

    [Theory]
    [InlineData("flag \"x\"\n when Any of:\n * recorded crime above 5\n\n * All Of:\n    • recorded crime up # why\n    • priority response over 1h\n      AND worsening\n # one\n * worsening",
        "flag \"x\"\n  when     any of:\n    - recorded crime > 5\n\n    - all of:\n      - recorded crime up  # why\n      - priority response > 1h\n        and worsening\n    # one\n    - worsening\n")]
    [InlineData("measure Slow Share IS  priority response  / Average Response Time: Priority *  100", "measure Slow Share is priority response / Average Response Time: Priority * 100\n")]
    public void Lists_and_formulas_are_laid_out(string before, string after) => Assert.Equal(after, Formatted.Beside(before));

    [Theory]
    [InlineData("priority response exceeds 1h", "priority response > 1h")]
    [InlineData("priority response exceeding 1h", "priority response > 1h")]
    [InlineData("priority response higher than 1h", "priority response > 1h")]
    [InlineData("priority response longer than 1h", "priority response > 1h")]
    [InlineData("priority response lower than 1h", "priority response < 1h")]
    [InlineData("priority response shorter than 1h", "priority response < 1h")]
    [InlineData("priority response ≥ 1h", "priority response >= 1h")]
    [InlineData("priority response ≤ 1h", "priority response <= 1h")]
    [InlineData("priority response ＞ 1h", "priority response > 1h")]
    [InlineData("priority response ＜ 1h", "priority response < 1h")]
    [InlineData("recorded crime increasing vs prior year", "recorded crime rising vs previous year")]
    [InlineData("recorded crime increased more than 5% vs prev year", "recorded crime up > 5% vs previous year")]
    [InlineData("recorded crime rose vs preceding year", "recorded crime up vs previous year")]
    [InlineData("recorded crime decreasing", "recorded crime falling")]
    [InlineData("recorded crime decreased", "recorded crime down")]
    [InlineData("recorded crime fell", "recorded crime down")]
    [InlineData("priority response deteriorating", "priority response worsening")]
    [InlineData("priority response deteriorated", "priority response worsening")]
    [InlineData("priority response improved", "priority response improving")]
    [InlineData("recorded crime stable", "recorded crime steady")]
    [InlineData("recorded crime flat", "recorded crime steady")]
    public void Other_words_for_a_judgement_become_those_of_the_house(string condition, string house) =>
        Assert.Equal($"flag \"Seen\" when {house}\n", Formatted.Beside($"flag \"Seen\" when {condition}"));
}
