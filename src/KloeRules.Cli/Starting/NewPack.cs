namespace KloeRules.Cli.Starting;

/// <summary>The files of a small pack that runs as it is, with every kind of statement that a pack needs.</summary>
internal static class NewPack
{
    /// <param name="name">What the pack is called.</param>
    public static IReadOnlyList<(string Name, string Text)> Files(string name) =>
    [
        ("pack.kloe", Pack.Replace("NAME", Plain(name))),
        ("measures.kloe", Measures),
        ("rules.kloe", Rules),
        ("data.csv", Data),
    ];

    /// <summary>As it can stand between quotation marks.</summary>
    public static string Plain(string name) => string.Concat(name.Select(c => c is '"' or '“' or '”' || char.IsControl(c) ? '\'' : c));

    private const string Pack = """
        language 1

        pack "NAME" version 1
          body "Name of your oversight body"
          meeting "Name of the meeting"
          whole "Force"     # what figures that name no area stand for
          steady within 5%  # a smaller change counts as none
          ask at most 8
          data "data.csv"

        """;

    private const string Measures = """
        # One statement a measure: its name as the data has it, its unit, and which way is better.

        measure Average Response Time
          also response time
          unit duration, mean
          lower is better
          SLA 15m
          owner "Head of response"

        measure Complaints Received
          also complaints
          unit count
          lower is better

        """;

    private const string Rules = """
        enquiry "Does help reach people in time?"
          asked of "Chief officer"

        # A rule is a sentence. A title, and clauses below it, say more.

        flag "Response times over the agreed limit"
          when     response time SLA breach for 3 months
          under    "Does help reach people in time?"
          severity high
          probe    "Which areas and times of day account for most of it?"
          probe    "In which month is it expected back within the limit?"
          expect   "The cause by area, what is being done, and the month by which it will show"

        watch complaints up > 10% vs previous 3 months

        test "three months over the limit are asked about, two are not"
          given response time by month from Dec 2024: 14m, 16m x3
          in Feb 2025 expect "Response times over the agreed limit" to be building 2 of 3
          in Mar 2025 expect "Response times over the agreed limit" to be asked

        test "exactly at the limit is no breach"
          given response time by month from Jan 2025: 15m x3
          in Mar 2025 expect "Response times over the agreed limit" to be quiet

        test "a missing month is not taken for a good one"
          given response time by month from Jan 2025: 16m, -, 16m
          in Mar 2025 expect "Response times over the agreed limit" to be cannot tell because missing month

        """;

    private const string Data = """
        measure,period,value
        Average Response Time,2024-10,00:14:10
        Average Response Time,2024-11,00:13:50
        Average Response Time,2024-12,00:14:40
        Average Response Time,2025-01,00:15:30
        Average Response Time,2025-02,00:16:05
        Average Response Time,2025-03,00:16:20
        Complaints Received,2024-10,41
        Complaints Received,2024-11,38
        Complaints Received,2024-12,40
        Complaints Received,2025-01,43
        Complaints Received,2025-02,46
        Complaints Received,2025-03,47

        """;
}
