using System.Text;
using KloeRules.Engine.Compilation;
using KloeRules.Engine.Evaluation;
using KloeRules.Language.Binding;
using KloeRules.Language.Checking;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Tests;
using KloeRules.Measures.Reading;
using KloeRules.Questions.Claims;
using KloeRules.Questions.Ranking;

namespace KloeRules.Cases.Tests;

/// <summary>What a case gives, as text.</summary>
internal static class Shown
{
    /// <summary>Each message with its place, and what it means and asks for below.</summary>
    public static string Diagnostics(Case read) => string.Concat(Said(read).Select(Of));

    /// <summary>The fixes that were taken, marked where they were a choice, and the text after them.</summary>
    public static string Corrected(Mistake mistake) =>
        string.Concat(mistake.Applied.Select(one => $"{(one.Fix.IsSafe ? "Fix" : "Choice")}: {one.Fix.Title}\n"))
        + $"{(mistake.IsPutRight ? "As meant" : "Not yet as meant")}:\n"
        + mistake.Corrected;

    /// <summary>What each rule of the case is judged on, and its condition in one line.</summary>
    public static string Meaning(Case read) => string.Concat(read.Pack.Rules.Where(rule => rule.Source.Path == Case.File).Select(Of));

    /// <summary>Every verdict, then what is asked in what order.</summary>
    public static string Questions(Case read)
    {
        var findings = Judged(read);
        var text = new StringBuilder();
        foreach (var finding in findings.Findings)
        {
            text.Append($"{finding.Rule.Title} | {finding.Measure.Name} | {finding.Area} | {finding.Verdict}");
            text.Append(finding.Verdict == Engine.Verdicts.Verdict.CannotTell ? $" ({finding.Reason})" : "");
            text.Append(finding.Needed > 0 ? $" {finding.Run} of {finding.Needed}" : "").Append('\n');
        }

        foreach (var question in Ranker.Rank(findings).Questions)
        {
            text.Append($"\n{question.Rank}. {question.Title}\n{question.Text}\n");
        }

        return text.ToString();
    }

    /// <summary>What a reader of a page wants to see: the questions, else what is near to one, else that there is none.</summary>
    public static string Asks(Case read)
    {
        var ranked = Ranker.Rank(Judged(read));
        var said = ranked.Questions.Select(question => question.Text)
            .Concat(ranked.Commendations.Select(remark => "Commended: " + remark.Text))
            .Concat(ranked.Warnings.Select(remark => "Watched: " + remark.Text))
            .Concat(ranked.Building.Select(remark => $"Building, {remark.Finding.Run} of {remark.Finding.Needed}: {remark.Text}"))
            .Concat(ranked.CannotTell.Select(remark => "Cannot tell: " + remark.Text))
            .Concat(ranked.Notes.Select(remark => "Noted: " + remark.Text))
            .Concat(ranked.Claims.Select(claim => $"Claim, {Outcome(claim.Verdict)}: {claim.Text}"))
            .ToArray();
        return said.Length == 0 ? "Nothing to ask.\n" : string.Concat(said.Select(line => line + "\n"));
    }

    /// <summary>The first message about a mistake.</summary>
    public static string Says(Case read)
    {
        var first = Said(read).FirstOrDefault() ?? throw new InvalidDataException($"Nothing is said of this mistake:\n{read.Syntax.Source.Text}");
        return $"{first.Rule.Id}: {first.Message}\n{first.Remedy}\n";
    }

    private static IEnumerable<Diagnostic> Said(Case read) => PackCheck.Of(read.Files, read.Pack).Where(one => one.Source.Path == Case.File);

    private static RunFindings Judged(Case read)
    {
        var settings = read.Pack.Settings;
        var frame = DataReader.Read(DataFiles.Load(read.DataFolder, settings.Data), read.Pack.Names, settings);
        return Evaluator.Evaluate(new ShapeLibrary(null, null).Compile(read.Pack), frame, frame.Latest!.Value);
    }

    private static string Outcome(ClaimVerdict verdict) => verdict switch
    {
        ClaimVerdict.Holds => "holds",
        ClaimVerdict.Contradicted => "contradicted",
        _ => "cannot tell",
    };

    private static string Of(Diagnostic one) =>
        $"{one.Position} {one.Rule.Severity} {one.Rule.Id}: {one.Message}\n  {one.Consequence}\n  {one.Remedy}\n";

    private static string Of(Rule rule)
    {
        var areas = rule.Areas.Count > 0 ? $" in {string.Join(", ", rule.Areas)}" : "";
        return $"{rule.Verb} \"{rule.Title}\" on {string.Join(", ", rule.Subjects.Select(measure => measure.Name))}{areas}\n  {Tree.Of(rule.Condition)}\n";
    }
}
