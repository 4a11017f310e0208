using System.Text;

namespace KloeRules.Cli.Output;

/// <summary>Two texts as a unified diff, by the shortest edit script (Myers 1986).</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    private enum Change
    {
        Same,
        Gone,
        Added,
    }

    /// <returns>Empty when the texts are the same.</returns>
    public static string Of(string path, string before, string after)
    {
        var script = Script(LinesOf(before), LinesOf(after));
        var text = new StringBuilder();
        foreach (var (from, to) in Hunks(script))
        {
            if (text.Length == 0)
            {
                text.Append($"--- {path}\n+++ {path}\n");
            }

            var (gone, added) = (Count(script, from, to, Change.Added), Count(script, from, to, Change.Gone));
            text.Append($"@@ -{Start(script, from, Change.Added, gone)},{gone} +{Start(script, from, Change.Gone, added)},{added} @@\n");
            foreach (var (change, line) in script[from..to])
            {
                text.Append(change switch { Change.Gone => '-', Change.Added => '+', _ => ' ' }).Append(line).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string[] LinesOf(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    /// <summary>Lines of a hunk that the other side has too.</summary>
    private static int Count(List<(Change Change, string Line)> script, int from, int to, Change without) =>
        script[from..to].Count(line => line.Change != without);

    /// <summary>The one-based number of a hunk's first line on one side; of the line before it when the hunk has none there.</summary>
    private static int Start(List<(Change Change, string Line)> script, int from, Change without, int count) =>
        script.Take(from).Count(line => line.Change != without) + (count > 0 ? 1 : 0);

    /// <summary>Stretches of the script around its changes; what lies within the context of another joins it.</summary>
    private static IEnumerable<(int From, int To)> Hunks(List<(Change Change, string Line)> script)
    {
        var from = -1;
        var to = -1;
        for (var i = 0; i < script.Count; i++)
        {
            if (script[i].Change == Change.Same)
            {
                continue;
            }

            if (from >= 0 && i - Context > to)
            {
                yield return (from, to);
                from = -1;
            }

            from = from < 0 ? Math.Max(0, i - Context) : from;
            to = Math.Min(script.Count, i + 1 + Context);
        }

        if (from >= 0)
        {
            yield return (from, to);
        }
    }

    private static List<(Change Change, string Line)> Script(string[] before, string[] after)
    {
        var furthest = new Dictionary<int, int> { [1] = 0 };
        var steps = new List<Dictionary<int, int>>();
        for (var edits = 0; ; edits++)
        {
            steps.Add(new Dictionary<int, int>(furthest));
            for (var diagonal = -edits; diagonal <= edits; diagonal += 2)
            {
                var x = GoesDown(furthest, diagonal, edits) ? furthest[diagonal + 1] : furthest[diagonal - 1] + 1;
                while (x < before.Length && x - diagonal < after.Length && before[x] == after[x - diagonal])
                {
                    x++;
                }

                furthest[diagonal] = x;
                if (x >= before.Length && x - diagonal >= after.Length)
                {
                    return Backwards(before, after, steps);
                }
            }
        }
    }

    private static bool GoesDown(Dictionary<int, int> furthest, int diagonal, int edits) =>
        diagonal == -edits || (diagonal != edits && furthest[diagonal - 1] < furthest[diagonal + 1]);

    private static List<(Change Change, string Line)> Backwards(string[] before, string[] after, List<Dictionary<int, int>> steps)
    {
        var script = new List<(Change, string)>();
        var (x, y) = (before.Length, after.Length);
        for (var edits = steps.Count - 1; edits >= 0; edits--)
        {
            var diagonal = x - y;
            var came = GoesDown(steps[edits], diagonal, edits) ? diagonal + 1 : diagonal - 1;
            var fromX = steps[edits][came];
            var fromY = fromX - came;
            while (x > fromX && y > fromY && x > 0 && y > 0)
            {
                script.Add((Change.Same, before[--x]));
                y--;
            }

            if (edits > 0)
            {
                script.Add(x == fromX ? (Change.Added, after[--y]) : (Change.Gone, before[--x]));
            }
        }

        script.Reverse();
        return script;
    }
}
