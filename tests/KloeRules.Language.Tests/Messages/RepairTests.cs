using KloeRules.Language.Parsing.Repairs;

namespace KloeRules.Language.Tests.Messages;

/// <summary>What is said otherwise than the language says it, or slipped in some other way, is answered with the words to write.</summary>
public sealed class RepairTests
{
    private static readonly IReadOnlyList<(string Condition, string Remedy)> Known =
    [
        ("recorded crime up > 5% on last year", "29: For \"on last\", write \"vs previous\"."),
        ("recorded crime up > 5% than previous year", "29: For \"than previous\", write \"vs previous\"."),
        ("recorded crime up > 5% from last year", "29: For \"from last\", write \"vs previous\"."),
        ("recorded crime up > 5% year on year", "29: For \"year on year\", write \"vs previous year\"."),
        ("recorded crime up > 5% month on month", "29: For \"month on month\", write \"vs previous month\"."),
        ("recorded crime up > 5% quarter on quarter", "29: For \"quarter on quarter\", write \"vs previous quarter\"."),
        ("recorded crime up > 5% vs previous 12", "43: For \"previous 12\", write \"previous 12 months\"."),
        ("recorded crime up > 5% vs previous 3m", "42: For \"previous 3m\", write \"previous 3 months\"."),
        ("recorded crime up > 5% vs previous yr", "41: For \"yr\", write \"year\"."),
        ("priority response > 1h for 3m", "34: For \"for 3m\", write \"for 3 months\"."),
        ("priority response > 1h for 3 mths", "35: For \"for 3 mths\", write \"for 3 months\"."),
        ("priority response > 1h over 3 months", "29: For \"over 3 months\", write \"for 3 months\"."),
        ("priority response > 1h during 3 months", "38: For \"during 3 months\", write \"for 3 months\"."),
        ("priority response > 1h 3 months in a row", "31: For \"3 months\", write \"for 3 months\"."),
        ("priority response > 1h at any time in 12 months", "47: For \"at any time in 12 months\", write \"at any time in the last 12 months\"."),
        ("priority response > 1h since Jan '23", "39: For \"'23\", write \"23\"."),
        ("priority response > 1h over the last 3 months", "29: For \"over the last 3 months\", write \"for the last 3 months\"."),
        ("priority response > 1h for 12 weeks", "36: Figures are by month: write \"3 months\"."),
        ("recorded crime climbing vs previous year", "30: For \"climbing\", write \"rising\"."),
        ("recorded crime has increased > 5%", "25: For \"has increased\", write \"up\"."),
        ("recorded crime has fallen > 5%", "25: For \"has fallen\", write \"down\"."),
        ("recorded crime rises > 5% vs previous year", "32: For \"rises\", write \"up\"."),
        ("recorded crime drops > 5% vs previous year", "32: For \"drops\", write \"down\"."),
        ("recorded crime ▲ vs previous year", "23: For \"▲\", write \"up\"."),
        ("recorded crime ↓ vs previous year", "23: For \"↓\", write \"down\"."),
        ("recorded crime spiked vs previous year", "28: For \"spiked\", write \"up\"."),
        ("recorded crime slumped vs previous year", "29: For \"slumped\", write \"down\"."),
        ("THRIVE complete below 70% by a lot", "32: Write it like this: flag priority response SLA breach > 1h for 3 months"),
        ("THRIVE complete getting worse", "22: For \"getting worse\", write \"worsening\"."),
        ("THRIVE complete better vs previous year", "29: For \"better\", write \"improving\"."),
        ("recorded crime unchanged vs previous year", "31: For \"unchanged\", write \"steady\"."),
        ("recorded crime declining vs previous year", "31: For \"declining\", write \"falling\"."),
        ("recorded crime +5% vs previous year", "25: For \"+5\", write \"up > 5\"."),
        ("recorded crime up > +5%", "26: For \"> +5\", write \"> 5\"."),
        ("recorded crime down > -5%", "28: For \"> -\", write \">\"."),
        ("priority response => 1h", "24: For \"=>\", write \">=\"."),
        ("priority response =< 1h", "24: For \"=<\", write \"<=\"."),
        ("priority response &gt; 1h", "24: For \"&gt;\", write \">\"."),
        ("priority response &lt; 1h", "24: For \"&lt;\", write \"<\"."),
        ("priority response in excess of 1h", "39: For \"in excess of\", write \">\"."),
        ("priority response greater then 1h", "32: For \"greater then\", write \">\"."),
        ("priority response worse than 1h", "24: For \"worse than\", write \">\"."),
        ("priority response better than 1h", "24: For \"better than\", write \"<\"."),
        ("priority response 1h", "24: Say which side of it is meant, such as >."),
        ("recorded crime = 0", "21: Write \"zero\"."),
        ("recorded crime up to 60", "24: For \"up to\", write \"at most\"."),
        ("THRIVE complete off target", "22: For \"off target\", write \"misses target\"."),
        ("THRIVE complete target missed", "35: For \"target missed\", write \"misses target\"."),
        ("THRIVE complete on target", "22: For \"on target\", write \"meets target\"."),
        ("priority response outside SLA", "35: For \"outside SLA\", write \"breaches SLA\"."),
        ("priority response within SLA", "34: For \"within SLA\", write \"meets SLA\"."),
        ("priority response is missing", "27: For \"is missing\", write \"has no data\"."),
        ("priority response not reported for 3 months", "28: For \"not reported\", write \"has no data\"."),
        ("priority response no data", "27: For \"no data\", write \"has no data\"."),
        ("recorded crime not final", "25: For \"not final\", write \"provisional\"."),
        ("any priority 1 measure worsening", "6: Write \"any P1 measure\"."),
        ("every measure worsening", "6: Write \"any measure\"."),
        ("any P1 worsening", "6: Write \"any P1 measure\"."),
        ("all response worsening", "6: Write \"all of response\"."),
        ("the majority of response worsening", "6: Write \"most of response\"."),
        ("2 of response worsening", "6: Write \"2 or more of response\"."),
        ("at least 2 response worsening", "17: For \"at least 2\", write \"2 or more of\"."),
        ("any measure linked to cause of concern worsening", "28: For \"linked to cause of concern\", write \"linked to a cause of concern\"."),
        ("priority response > 1h by LPA", "29: For \"by\", write \"in each\"."),
        ("priority response > 1h for each LPA", "33: For \"for each\", write \"in each\"."),
        ("priority response > 1h per LPA", "29: For \"per\", write \"in each\"."),
        ("priority response > 1h at North", "32: For \"at\", write \"in\"."),
        ("in North priority response > 1h", "6: Put \"in North\" behind what must hold."),
        ("recorded crime vs previous year up > 5%", "21: Put \"vs previous year\" behind what must hold."),
        ("priority response > 1h & recorded crime up", "29: For \"&\", write \"and\"."),
        ("priority response > 1h && recorded crime up", "29: For \"&&\", write \"and\"."),
        ("priority response > 1h || recorded crime up", "29: For \"||\", write \"or\"."),
        ("priority response > 1h plus recorded crime up", "29: For \"plus\", write \"and\"."),
        ("priority response > 1h except when recorded crime up", "36: For \"except when\", write \"unless\"."),
        ("[priority response > 1h or recorded crime up]", "50: Write round brackets."),
        ("THRIVE complete between 60%–70%", "33: For \"–\", write \"and\"."),
        ("THRIVE complete between 60% to 70%", "34: For \"to\", write \"and\"."),
        ("recorded crime > 1 000", "25: Write \"1,000\"."),
        ("recorded crime > 1.000,0", "28: Write \"1,000\"."),
        ("recorded crime > 60 crimes", "26: The measure says what is counted: leave out \"crimes\"."),
        ("overtime cost > 200,000 pounds", "30: For \"200,000 pounds\", write \"£200,000\"."),
        ("crime rate > 2/1000", "20: For \"2/1000\", write \"2 per 1000\"."),
        ("priority response > 1h;", "28: Leave out \";\"."),
        ("priority response > 1h // check", "29: For \"//\", write \"#\"."),
        ("priority response > 1h > 2h", "29: One limit is enough: leave out \"> 2h\"."),
        ("'Crime Volume' > 1,000", "21: Write double quotes: \"…\""),
        ("\"\"Crime Volume\"\" > 1,000", "8: One quote on either side is enough."),
        ("when priority response > 1h", "6: Leave out \"when\"."),
        ("if priority response > 1h", "6: Did you mean \"priority response\"?"),
        ("over time cost > £5", "11: Write \"overtime\" as one word."),
        ("priority response more 1h", "29: Put \"than\" before it."),
        ("priority response > 1h in 3 of 6 months", "32: Write \"in 3 of the last 6 months\"."),
        ("priority response > 1h in 3 out of the last 6 months", "32: Write \"in 3 of the last 6 months\"."),
        ("priority response > 1h for 0 months", "29: Say between 1 and 120 months, and at least one and at most all of them where some are meant."),
        ("priority response in freefall", "35: \"freefall\" is no judgement that is known here. If it is an area, say behind it what must hold; if it is a judgement of your own, declare it: define in freefall as …"),
    ];

    public static TheoryData<string, string> Repairs
    {
        get
        {
            var repairs = new TheoryData<string, string>();
            foreach (var (condition, remedy) in Known)
            {
                repairs.Add(condition, remedy);
            }

            return repairs;
        }
    }

    internal static IEnumerable<string> Conditions => Known.Select(known => known.Condition);

    [Theory]
    [MemberData(nameof(Repairs))]
    public void What_is_said_in_other_words_is_answered_with_those_of_the_language(string condition, string remedy) =>
        Assert.Equal(remedy, Rules.Remedy(condition));

    [Fact]
    public void No_phrase_is_listed_twice() =>
        Assert.Empty(Phrases.All.GroupBy(phrase => (string.Join(" ", phrase.Typed), phrase.House)).Where(same => same.Count() > 1).Select(same => same.Key));

    [Fact]
    public void No_phrase_puts_back_what_was_typed() =>
        Assert.DoesNotContain(Phrases.All, phrase => string.Join(" ", phrase.Typed) == phrase.House);
}
