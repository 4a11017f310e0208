using KloeRules.Language.Syntax;

namespace KloeRules.Language.Parsing;

/// <summary>What people write at once where the language says it otherwise, and how to say it.</summary>
internal static class UsualSlips
{
    /// <summary>For words of time where something else belongs.</summary>
    public const string HowLongOrCompared = "To say how long, write: for 3 months. To compare, write: vs previous year";

    /// <summary>The remedy for the token that <paramref name="run"/> could not get past, or null when it is no usual slip.</summary>
    public static string? Remedy(TokenRun run)
    {
        var at = run.Furthest;
        var found = run.Tokens[at];
        var before = at > 0 ? run.Tokens[at - 1] : found;
        var behind = run.Tokens[Math.Min(at + 1, run.Tokens.Count - 1)];
        return found.Folded switch
        {
            _ when found.Kind == TokenKind.Bullet && before.Folded == "of" => "Put a colon before the list, as in: any of:",
            _ when found.Kind == TokenKind.Bullet && !run.Tokens.Any(token => token.Text == ":") =>
                "Say above the list how many must hold: any of:, all of: or at least 2 of:",
            _ when found.Kind == TokenKind.Bullet || run.Expected.Contains(ListGrammar.BulletName) =>
                "Put the bullets of a list right under one another; a list inside a list stands further to the right, and holds no third.",
            _ when run.Expected.Contains(AmountGrammar.WholeMonth) => "Figures are by month: write the month, as in Apr 2022, or its first or last day.",
            "/" when before.Kind == TokenKind.Number && behind.Kind == TokenKind.Number => "Write a financial year as 2022/23 and a month as Apr 2022.",
            "." when behind.Kind == TokenKind.End => "Leave the full stop out: a line needs none.",
            "" when run.Expected.Contains("\")\"") => "Close the bracket that is open.",
            ")" => "Leave the bracket out, or open one before it.",
            "," when before.Kind == TokenKind.Number && behind.Kind == TokenKind.Number => "Write thousands as 1,250 and decimals as 12.5.",
            "," when JoinsConditions(run) => "Join conditions with \"and\" or \"or\".",
            ":" when before.Kind == TokenKind.Number => "Write a length of time as 1h 42m or 01:42:00.",
            "=" or "!=" => "Figures are hardly ever equal to the last digit: write >= or <=, or \"zero\".",
            "when" => "Put a title before \"when\" in quotes; join conditions with \"and\".",
            "for" when run.Expected.Contains(JudgementGrammar.JudgementName) =>
                "Say what must hold before saying for how long, as in: SLA breach for 3 months",
            "been" => $"Leave out \"{before.Text} been\".",
            "since" => HowLongOrCompared,
            _ when before.Folded == "since" => "Name the month, as in: since Apr 2022. To compare, write: vs previous year",
            "on" or "than" or "from" when JudgementGrammar.IsMovement(before) => "To compare, write: vs previous year",
            "<" or "<=" or "below" or "under" or "less" or "fewer" when JudgementGrammar.IsMovement(before) =>
                "Say how much the change must exceed, such as > 5%; for less than that, turn it round with \"not\".",
            _ when found.Folded.EndsWith("n't", StringComparison.Ordinal) || found.Folded.EndsWith("n’t", StringComparison.Ordinal) =>
                $"Write it out: {found.Text.Substring(0, found.Text.Length - 3)} not",
            _ when found.Kind == TokenKind.Word && Numbers.TryWhole(found.Folded, out var number) => $"Write the number in figures: {number}.",
            _ when found.Kind == TokenKind.Number && IsPeriod(behind) && before.Folded != "for" =>
                $"Put \"for\" before it: for {found.Text} {behind.Text}",
            _ when found.Kind == TokenKind.Number && JudgementGrammar.IsMovement(before) =>
                $"Put a comparison before it, as in: > {found.Text}{Unit(behind)}",
            _ when before.Folded == "not" && found.Kind == TokenKind.Word => "Put \"not\" behind the measure, or before a bracket: not (…).",
            _ when StatementForms.Find(run.Tokens[0].Folded) is { IsRule: true } && run.Tokens[1].Kind == TokenKind.Text && at == 2 =>
                $"Put \"when\" behind a title: {run.Tokens[0].Text} {run.Tokens[1].Text} when …",
            _ => null,
        };
    }

    private static bool JoinsConditions(TokenRun run) =>
        StatementForms.Find(run.Tokens[0].Folded) is { IsRule: true } || run.Tokens[0].Folded is "when" or "unless" or "define";

    private static bool IsPeriod(Token token) => token.Folded is "month" or "months" or "quarter" or "quarters" or "year" or "years" or "consecutive";

    private static string Unit(Token behind) => behind.Kind == TokenKind.End ? "" : behind.Text == "%" ? "%" : " " + behind.Text;
}
