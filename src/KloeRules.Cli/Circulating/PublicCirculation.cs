using KloeRules.Cli.Output;
using KloeRules.Cli.Packs;
using KloeRules.Cli.Register;
using KloeRules.Cli.Runs;
using KloeRules.Engine.Compilation;
using KloeRules.Engine.Evaluation;
using KloeRules.Language.Time;
using KloeRules.Papers.Public;
using KloeRules.Papers.Wording;
using KloeRules.Questions.Ranking;
using KloeRules.Questions.Register.Entries;
using KloeRules.Questions.Register.Storage;

namespace KloeRules.Cli.Circulating;

/// <summary>A run of its own on nothing but what may be shown, and the last look at what it wrote.</summary>
internal sealed record PublicCirculation(PublicInput Input, RankedQuestions Ranked, CompiledPack Compiled)
{
    /// <param name="lastPublic">The JSON of the public paper before; null for the first.</param>
    public static PublicCirculation Of(PackFolder folder, Month? asAt, string? lastPublic)
    {
        var data = MeetingData.Load(folder, asAt);
        var earlier = lastPublic is null ? PublishedFigures.None : LastPublicPaper.Read(lastPublic, folder.Pack.Settings.Name, data.AsAt);
        var input = PublicInput.Of(folder.Pack, folder.Syntax, data.Frame, data.AsAt, earlier);
        Restrict(input, folder, data);
        foreach (var line in LeftOutWords.Of(input.LeftOut, input.Hidden))
        {
            Console.Error.WriteLine(line);
        }

        if (lastPublic is null)
        {
            Console.Error.WriteLine("No earlier public paper was named, so this one was held against none; --last-public names it.");
        }

        if (input.Pack.Pack.Measures.Count == 0)
        {
            throw new Failure(
                ExitCode.Withheld,
                "no measure of the pack may be shown.",
                "No public paper was written.",
                "Give each measure that anybody may see its own marking: marking OFFICIAL");
        }

        var compiled = Library.Compile(input.Pack.Pack);
        return new PublicCirculation(input, Ranker.Rank(Evaluator.Evaluate(compiled, input.Frame, data.AsAt)), compiled);
    }

    /// <summary>A failure when anything that must not be there is in what is to be written.</summary>
    public void Check(IEnumerable<WrittenPaper> papers)
    {
        if (papers.Max(paper => Input.Restricted.CountIn(paper.Bytes)) is > 0 and var found)
        {
            throw new Failure(
                ExitCode.Withheld,
                $"what was to be written holds {CountWords.Of(found, "text")} that a public paper must not hold.",
                "Nothing was written.",
                "See whether a rule, an enquiry or the pack's own words name what is left out, or give short aliases of measures that are left out longer names.");
        }
    }

    /// <summary>What only the command line sees: the register, and files of which nothing is shown.</summary>
    private static void Restrict(PublicInput input, PackFolder folder, MeetingData data)
    {
        var shown = input.Frame.Series.SelectMany(series => series.Observations).Select(row => row.Source.File)
            .Concat(input.Frame.Windows.Select(windows => windows.LastMonth.Source.File))
            .Concat(input.Pack.Kept.Select(statement => Path.GetFileName(statement.Source.Path)))
            .ToHashSet(StringComparer.Ordinal);
        var files = data.Files.Files.Select(file => file.Path).Concat(folder.Files.Select(file => file.Text.Path)).ToArray();
        input.Restricted.AddAll(files.Select(Path.GetFileName).Where(name => !shown.Contains(name!)));
        input.Restricted.AddAll(files.Select(Path.GetDirectoryName));

        var register = new RegisterFile(Path.Combine(folder.Path, RegisterPlace.FileName));
        if (register.Exists)
        {
            var entries = RegisterPlace.Try(register.Read).Entries;
            input.LeftOut.Add(LeftOutReason.Register, entries.Count);

            // What was asked is worded by kloe and asked again here; everything else was said by somebody.
            var said = entries.Where(entry => entry.Content.Kind is not (EntryKind.Asked or EntryKind.FollowedUp)).Select(entry => entry.Content).ToArray();
            input.Restricted.AddAll(said.SelectMany(content => new[] { content.Who, content.Payload.Text, content.Payload.Because, content.Payload.Owner }));
        }
    }
}
