using KloeRules.Cli.Output;
using KloeRules.Papers.Wording;
using KloeRules.Questions.Claims;
using KloeRules.Questions.Ranking;

namespace KloeRules.Cli.Claims;

/// <summary>Prints what the figures say of the claims of a pack, and what no claim is about.</summary>
internal static class ClaimsReport
{
    public static void Write(RankedQuestions ranked, string format)
    {
        switch (format)
        {
            case "json":
                WriteJson(ranked);
                break;
            case "markdown":
                WriteMarkdown(ranked);
                break;
            default:
                WriteText(ranked);
                break;
        }
    }

    private static string Summary(RankedQuestions ranked) =>
        $"{CountWords.Of(ranked.Claims.Count, "claim")}: {Count(ranked, ClaimVerdict.Holds)} hold, {Count(ranked, ClaimVerdict.Contradicted)} contradicted, "
        + $"{Count(ranked, ClaimVerdict.CannotTell)} can't be told; {CountWords.Of(ranked.Unmentioned.Count, "movement")} for the worse that nobody mentioned.";

    private static int Count(RankedQuestions ranked, ClaimVerdict verdict) => ranked.Claims.Count(claim => claim.Verdict == verdict);

    private static void WriteText(RankedQuestions ranked)
    {
        Console.Out.WriteLine(ranked.Run.Pack.Settings.Marking);
        foreach (var claim in ranked.Claims)
        {
            Console.Out.WriteLine($"{ClaimWords.Of(claim.Verdict)}: “{claim.Sentence}”");
            Console.Out.WriteLine($"  {claim.Text} ({claim.Finding.Rule.Source.Path}, line {claim.Finding.Rule.Source.PositionOf(claim.Finding.Rule.Span.Start).Line})");
        }

        if (ranked.Unmentioned.Count > 0)
        {
            Console.Out.WriteLine("Nobody mentioned:");
        }

        foreach (var one in ranked.Unmentioned)
        {
            Console.Out.WriteLine($"  {one.Text} ({Sources(one)})");
        }

        Console.Out.WriteLine(Summary(ranked));
    }

    private static void WriteMarkdown(RankedQuestions ranked)
    {
        Console.Out.WriteLine(Summary(ranked));
        MarkdownTable.Write(
            ["Claim", "Source", "Outcome", "What the figures say"],
            ranked.Claims.Select(claim => new[] { claim.Sentence, claim.Source ?? "", ClaimWords.Of(claim.Verdict), claim.Text }));
        if (ranked.Unmentioned.Count > 0)
        {
            MarkdownTable.Write(["What nobody mentioned", "Read from"], ranked.Unmentioned.Select(one => new[] { one.Text, Sources(one) }));
        }
    }

    private static void WriteJson(RankedQuestions ranked) => JsonOutput.Write(new
    {
        Marking = ranked.Run.Pack.Settings.Marking,
        AsAt = ranked.Run.AsAt.ToIsoString(),
        Summary = Summary(ranked),
        Claims = ranked.Claims.Select(claim => new
        {
            claim.Finding.Rule.Id,
            Claim = claim.Sentence,
            claim.Source,
            Verdict = claim.Verdict switch { ClaimVerdict.Holds => "holds", ClaimVerdict.Contradicted => "contradicted", _ => "cannotTell" },
            claim.Text,
        }),
        Unmentioned = ranked.Unmentioned.Select(one => new { Measure = one.Measure.Name, one.Area, one.Text, Sources = one.Changes.Select(change => change.Source.ToString()).Distinct() }),
    });

    private static string Sources(Unmentioned one) => SourceWords.Merged(one.Changes.Select(change => change.Source.ToString()));
}
