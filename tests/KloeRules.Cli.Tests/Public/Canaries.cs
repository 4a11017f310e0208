using System.Globalization;
using System.Text;
using KloeRules.Cli.Tests.Running;

namespace KloeRules.Cli.Tests.Public;

/// <summary>A pack, its data, its tracker and its register, with a word of its own in every field that the public must not see.</summary>
internal sealed class Canaries
{
    private const int Measures = 60;
    private const int Rules = 60;
    private const int Entries = 40;

    private readonly List<string> all = [];

    public IReadOnlyList<string> All => all;

    public void WriteInto(TemporaryFolder folder)
    {
        var (hiddenRules, hiddenFolder, hiddenData) = (New(), New(), New());
        Directory.CreateDirectory(folder[$"p/{hiddenFolder}"]);
        Write(folder, "p/pack.kloe", Pack(hiddenFolder));
        Write(folder, "p/open.kloe", Open());
        var closed = Enumerable.Range(0, Measures).Select(_ => New()).ToArray();
        Write(folder, $"p/{hiddenRules}.kloe", $"# {New()} {New()} {New()}\n" + string.Concat(closed.Select(Measure)) + string.Concat(Enumerable.Range(0, Rules).Select(index => Rule(closed, index))) + Rest(closed));
        Write(folder, $"p/{hiddenFolder}/open.csv", OpenData());
        Write(folder, $"p/{hiddenFolder}/{hiddenData}.csv", ClosedData(closed));
        Write(folder, $"p/{hiddenFolder}/tracker.csv", Tracker());
    }

    /// <summary>What is said at a meeting about a question of the public pack.</summary>
    public void Answer(TemporaryFolder folder)
    {
        string Run(params string[] arguments) => Kloe.In(folder.Path).Run(arguments) is { ExitCode: 0 } ran ? ran.Out : throw new InvalidOperationException(Kloe.In(folder.Path).Run(arguments).Error);

        var reference = Run("register", "ask", "Thefts above ten", "p", "--text", "Why?", "--who", "Chair", "--at", "2023-03").Split(' ')[0];
        Run("register", "answer", reference, "p", "--text", New() + " " + New(), "--who", New(), "--at", "2023-03");
        Run("register", "act", reference, "p", "--text", New() + " " + New(), "--owner", New(), "--due", "2023-06", "--who", New(), "--at", "2023-03");
    }

    /// <summary>A word that is nowhere else.</summary>
    private string New()
    {
        var number = all.Count;
        var word = new StringBuilder("kanarie");
        for (var digit = 0; digit < 4; digit++, number /= 20)
            word.Append("bcdfghjklmnpqrtvwxyz"[number % 20]).Append("aeiou"[(number + digit) % 5]);

        all.Add(word.ToString());
        return all[^1];
    }

    private string Pack(string data) => $"""
        pack "Canaries" version 1
          body "A police and crime panel"
          meeting "Quarterly Meeting"
          marking OFFICIAL-SENSITIVE
          data "{data}/*.csv"
          caution "{New()} {New()}"

        """;

    private static string Open() => """
        group LPAs is East, North, South

        measure Thefts
          lower is better
          marking OFFICIAL

        enquiry "Are streets safe?"
          asked of "Chief Constable"

        flag "Thefts above ten"
          when     thefts > 10 for 2 months
          under    "Are streets safe?"
          probe    "Where are they?"

        claim "Thefts fell" is thefts down vs previous month
          in "Report to the public"

        """;

    private string Measure(string name) => $"""
        measure {name}
          also {New()}, {New()}
          lower is better
          marking OFFICIAL-SENSITIVE
          owner "{New()}"
          cause of concern "{New()}"
          exceptional Mar 2022 to Apr 2022 because "{New()}"
          ignore May 2022 because "{New()}"


        """;

    private string Rule(IReadOnlyList<string> closed, int index)
    {
        var isPrivate = index % 3 == 0;
        var (verb, subject) = (new[] { "flag", "commend", "watch" }[index % 3], isPrivate ? "thefts" : closed[index]);
        return $"""
            {verb} "{New()}"
              when     {subject} > {index} for 2 months
              ask      "{New()} {New()}?"
              probe    "{New()}?"
              expect   "{New()}"
              because  "{New()}"
              blind spot "{New()}"
            {(isPrivate ? "  private\n" : "")}

            """;
    }

    private string Rest(IReadOnlyList<string> closed) => string.Concat(Enumerable.Range(0, 10).Select(index => $"""
        enquiry "{New()}?"
          asked of "{New()}"
          because "{New()}"
          private

        concern thefts until Sep 2023 because "{New()}"

        event "{New()}" in Nov 2022 affects {closed[index]}: break

        note "{New()}" when {closed[index]} > 1
          because "{New()}"

        claim "{New()}" is {closed[index]} down vs previous month
          by "{New()}"
          in "{New()}"

        test "{New()}"
          given thefts by month from Dec 2022: 20, 20
          in Jan 2023 expect "Thefts above ten" to be asked


        """));

    private string OpenData()
    {
        var text = new StringBuilder("measure,area,period,value,note\n");
        foreach (var (area, index) in new[] { "", "East", "North", "South" }.Select((area, index) => (area, index)))
        {
            for (var month = 1; month <= 12; month++)
            {
                int[] figures = [3, 20 + month, 40 - month];
                text.Append(CultureInfo.InvariantCulture, $"Thefts,{area},2022-{month:00},{(index == 0 ? figures.Sum() : figures[index - 1])},{New()}\n");
            }

            text.Append(CultureInfo.InvariantCulture, $"Thefts,{area},2023-01,{new[] { 66, 6, 25, 35 }[index]},{New()}\n");
        }

        return text.ToString();
    }

    private string ClosedData(IReadOnlyList<string> closed) => "measure,area,period,value\n" + string.Concat(closed.SelectMany(measure => new[] { "", New() }.SelectMany(area =>
        Enumerable.Range(1, 12).Select(month => $"{measure},{area},2022-{month:00},{70 + month}\n").Append($"{measure},{area},2023-01,99\n"))));

    private string Tracker() => "kind,reference,title,question area,status,RAG,due,owner,as at,earlier reference,evidence\n" + string.Concat(Enumerable.Range(0, Entries).Select(_ =>
        $"action,{New()},{New()} {New()},{New()},in progress,amber,Dec 2022,{New()},Jan 2023,{New()},{New()} {New()}\n"));

    private static void Write(TemporaryFolder folder, string name, string text) => File.WriteAllText(folder[name], text);
}
