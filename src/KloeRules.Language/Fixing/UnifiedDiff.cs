using System.Text;

namespace KloeRules.Language.Fixing;

/// <summary>Two texts as a unified diff. Where they part, the nearest place at which they agree again ends the change.</summary>
public static class UnifiedDiff
{
    private const int Context = 3;

    private enum Side
    {
        Both,
        Before,
        After,
    }

    /// <returns>Empty when the lines are the same.</returns>
    public static string Of(string path, string before, string after)
    {
        var script = Script(LinesOf(before), LinesOf(after));
        var text = new StringBuilder();
        foreach (var (from, to) in Hunks(script))
        {
            text.Append(text.Length == 0 ? $"--- {path}\n+++ {path}\n" : "")
                .Append($"@@ -{Extent(script, from, to, Side.After)} +{Extent(script, from, to, Side.Before)} @@\n");
            foreach (var (side, line) in script.Skip(from).Take(to - from))
            {
                text.Append(side switch { Side.Before => '-', Side.After => '+', _ => ' ' }).Append(line).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string[] LinesOf(string text) => text.Replace("\r\n", "\n").TrimEnd('\n').Split('\n');

    /// <summary>"12,3": a hunk's first line on one side and how many it has there. Without any, the line before it.</summary>
    private static string Extent(IReadOnlyList<(Side Side, string Line)> script, int from, int to, Side other)
    {
        var before = script.Take(from).Count(line => line.Side != other);
        var count = script.Skip(from).Take(to - from).Count(line => line.Side != other);
        return $"{(count > 0 ? before + 1 : before)},{count}";
    }

    /// <summary>Stretches of the script around its changes; changes whose context would meet share one.</summary>
    private static IEnumerable<(int From, int To)> Hunks(IReadOnlyList<(Side Side, string Line)> script)
    {
        var (from, to) = (-1, -1);
        for (var i = 0; i < script.Count; i++)
        {
            if (script[i].Side == Side.Both)
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

    private static IReadOnlyList<(Side Side, string Line)> Script(string[] before, string[] after)
    {
        var script = new List<(Side, string)>();
        for (var (x, y) = (0, 0); x < before.Length || y < after.Length;)
        {
            if (x < before.Length && y < after.Length && before[x] == after[y])
            {
                script.Add((Side.Both, before[x]));
                (x, y) = (x + 1, y + 1);
                continue;
            }

            var (gone, added) = Parted(before, x, after, y);
            script.AddRange(before.Skip(x).Take(gone).Select(line => (Side.Before, line)));
            script.AddRange(after.Skip(y).Take(added).Select(line => (Side.After, line)));
            (x, y) = (x + gone, y + added);
        }

        return script;
    }

    /// <summary>How many lines on each side stand before the two agree again, the fewest in all.</summary>
    private static (int Gone, int Added) Parted(string[] before, int x, string[] after, int y)
    {
        for (var lines = 1; ; lines++)
        {
            for (var gone = Math.Min(lines, before.Length - x); gone >= 0 && lines - gone <= after.Length - y; gone--)
            {
                var (nextX, nextY) = (x + gone, y + lines - gone);
                var bothEnd = nextX == before.Length && nextY == after.Length;
                if (bothEnd || (nextX < before.Length && nextY < after.Length && before[nextX] == after[nextY]))
                {
                    return (gone, lines - gone);
                }
            }
        }
    }
}
