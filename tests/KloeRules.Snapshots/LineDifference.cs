using System.Text;

namespace KloeRules.Snapshots;

/// <summary>The lines in which two texts differ, between the lines that they share at the start and at the end.</summary>
internal static class LineDifference
{
    private const int MostLines = 30;

    public static string Of(string expected, string actual)
    {
        var before = expected.Split('\n');
        var after = actual.Split('\n');
        var start = SharedLength(before, after);
        var end = SharedLength([.. before[start..].Reverse()], [.. after[start..].Reverse()]);

        var text = new StringBuilder();
        Append(text, '-', before[start..^end], start);
        Append(text, '+', after[start..^end], start);
        return text.ToString();
    }

    private static int SharedLength(string[] left, string[] right) =>
        left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();

    private static void Append(StringBuilder text, char sign, string[] lines, int start)
    {
        foreach (var (index, line) in lines.Take(MostLines).Index())
            text.Append(sign).Append(' ').Append(start + index + 1).Append(": ").Append(line).Append('\n');
        if (lines.Length > MostLines)
            text.Append(sign).Append(" … and ").Append(lines.Length - MostLines).Append(" more lines\n");
    }
}
