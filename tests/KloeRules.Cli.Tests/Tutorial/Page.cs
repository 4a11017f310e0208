using KloeRules.Cli.Tests.Running;
using KloeRules.Cli.Tests.Scenarios;

namespace KloeRules.Cli.Tests.Tutorial;

/// <summary>
/// A page whose blocks are followed as a reader would follow them, from the top, in one folder:
/// <c>```kloe file=NAME</c> holds a file to write, <c>```sh</c> what a test of its own runs, <c>```console</c> holds commands behind <c>$ </c> and below each what it prints.
/// </summary>
internal static class Page
{
    private const string Fence = "```";
    private const string Prompt = "$ ";

    /// <returns>The page with what its commands did print. What stands there with lines left out, as <c>...</c>, or parts of lines, as <c>[...]</c>, is compared and kept.</returns>
    public static string Followed(string page, TemporaryFolder folder)
    {
        var rest = new Queue<string>(page.TrimEnd('\n').Split('\n'));
        var followed = new List<string>();
        while (rest.TryDequeue(out var line))
        {
            followed.Add(line);
            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                var block = Until(rest, Fence);
                followed.AddRange(Follow(line[Fence.Length..], block, folder));
                followed.Add(rest.Dequeue());
            }
        }

        return string.Join('\n', followed) + '\n';
    }

    private static IEnumerable<string> Follow(string kind, List<string> block, TemporaryFolder folder)
    {
        if (kind == "console")
        {
            return Type(new Queue<string>(block), folder);
        }

        if (kind == "sh")
        {
            return block;
        }

        var name = kind.Split(" file=") is [_, var file] ? file : throw new InvalidOperationException($"No block is called \"{kind}\".");
        Directory.CreateDirectory(Path.GetDirectoryName(folder[name])!);
        File.WriteAllLines(folder[name], block);
        return block;
    }

    private static IEnumerable<string> Type(Queue<string> block, TemporaryFolder folder)
    {
        while (block.TryDequeue(out var command))
        {
            Assert.StartsWith(Prompt, command, StringComparison.Ordinal);
            yield return command;
            var expected = Until(block, Prompt);
            var printed = Printed(command[Prompt.Length..], folder);
            var isShortened = expected.Any(line => line.Contains("...", StringComparison.Ordinal));
            if (isShortened)
            {
                Assert.True(Expected.Matches(expected, printed), $"{command} printed:\n{string.Join('\n', printed)}");
            }

            foreach (var line in isShortened ? expected : printed)
            {
                yield return line;
            }
        }
    }

    /// <summary>What the command prints: what it was asked for, then what it remarks on.</summary>
    private static IReadOnlyList<string> Printed(string command, TemporaryFolder folder)
    {
        switch (command.Split(' '))
        {
            case ["cp", "-r", var from, var to]:
                folder.CopyOf(folder[from], to);
                return [];
            case ["kloe", ..]:
                var ran = CommandLine.Run(folder.Path, command["kloe ".Length..]);
                return [.. Expected.LinesOf(ran.Out), .. Expected.LinesOf(ran.Error)];
            default:
                throw new InvalidOperationException($"The page says \"{command}\", which is not followed here.");
        }
    }

    private static List<string> Until(Queue<string> lines, string start)
    {
        var taken = new List<string>();
        while (lines.TryPeek(out var line) && !line.StartsWith(start, StringComparison.Ordinal))
        {
            taken.Add(lines.Dequeue());
        }

        return taken;
    }
}
