using KloeRules.Language.Diagnostics;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;

namespace KloeRules.Language.Parsing;

/// <summary>What people write at once where the language says it otherwise, and how to say it.</summary>
internal static class UsualSlips
{
    /// <summary>For words of time where something else belongs.</summary>
    public const string HowLongOrCompared = "To say how long, write: for 3 months. To compare, write: vs previous year";

    /// <summary>The remedy for the token that <paramref name="run"/> could not get past, or null when it is no usual slip.</summary>
    public static Advice? Remedy(TokenRun run)
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
            "." when behind.Kind == TokenKind.End => Advice.Once("Leave the full stop out: a line needs none.", TextEdit.Leave(found.Span)),
            "" when run.Expected.Contains(JudgementGrammar.JudgementName) && PlaceOrJudgement(run) is { } unknown =>
                $"{Wording.Quoted(unknown)} is no judgement that is known here. If it is an area, say behind it what must hold; if it is a judgement of your own, declare it: define in {unknown} as …",
            "" when run.Expected.Contains("\")\"") => Advice.Once("Close the bracket that is open.", TextEdit.Before(found.Span, ")")),
            ")" => Advice.Once("Leave the bracket out, or open one before it.", TextEdit.Leave(found.Span)),
            "," when before.Kind == TokenKind.Number && behind.Kind == TokenKind.Number =>
                Advice.Choice("Write thousands as 1,250 and decimals as 12.5.", [new TextEdit(found.Span, ".")], [TextEdit.Leave(found.Span)]),
            "," when JoinsConditions(run) =>
                Advice.Choice("Join conditions with \"and\" or \"or\".", [new TextEdit(found.Span, " and")], [new TextEdit(found.Span, " or")]),
            ":" when before.Kind == TokenKind.Number =>
                Advice.Choice("Write a length of time as 1h 42m or 01:42:00.", SlipEdits.InHoursAndMinutes(before, found, behind)),
            "=" when behind.Text == "0" => Advice.Once("Write \"zero\".", new TextEdit(found.Span.To(behind.Span), "zero")),
            "=" or "!=" => Advice.Choice(
                "Figures are hardly ever equal to the last digit: write >= or <=, or \"zero\".", [new TextEdit(found.Span, ">=")], [new TextEdit(found.Span, "<=")]),
            "when" when before.Folded is not ("except" or "unless") => Advice.Once("Put a title before \"when\" in quotes; join conditions with \"and\".", SlipEdits.TitleInQuotes(run)),
            "for" when run.Expected.Contains(JudgementGrammar.JudgementName) =>
                Advice.Once("Say what must hold before saying for how long, as in: SLA breach for 3 months", SlipEdits.WindowLast(run)),
            "been" => Advice.Once($"Leave out \"{before.Text} been\".", TextEdit.Leave(TextSpan.Between(before.FullStart, found.End))),
            "since" => HowLongOrCompared,
            _ when before.Folded == "since" =>
                Advice.Once("Name the month, as in: since Apr 2022. To compare, write: vs previous year", SlipEdits.ComparedNotSince(before, found, behind)),
            "on" or "than" or "from" when JudgementGrammar.IsMovement(before) =>
                Advice.Once("To compare, write: vs previous year", SlipEdits.Compared(found, behind)),
            "<" or "<=" or "below" or "under" or "less" or "fewer" when JudgementGrammar.IsMovement(before) =>
                "Say how much the change must exceed, such as > 5%; for less than that, turn it round with \"not\".",
            _ when found.Folded.EndsWith("n't", StringComparison.Ordinal) || found.Folded.EndsWith("n’t", StringComparison.Ordinal) =>
                Written($"{found.Text.Substring(0, found.Text.Length - 3)} not", found),
            _ when found.Kind == TokenKind.Word && Numbers.TryWhole(found.Folded, out var number) =>
                Advice.Once($"Write the number in figures: {number}.", new TextEdit(found.Span, $"{number}")),
            _ when found.Kind == TokenKind.Number && IsPeriod(behind) && before.Folded != "for" =>
                Advice.Once($"Put \"for\" before it: for {found.Text} {behind.Text}", TextEdit.Before(found.Span, "for ")),
            _ when found.Kind == TokenKind.Number && JudgementGrammar.IsMovement(before) =>
                Advice.Once($"Put a comparison before it, as in: > {found.Text}{Unit(behind)}", TextEdit.Before(found.Span, "> ")),
            _ when before.Folded == "not" && found.Kind == TokenKind.Word =>
                Advice.Once("Put \"not\" behind the measure, or before a bracket: not (…).", SlipEdits.NotBehind(run)),
            _ when run.Tokens[0].Folded == "claim" && at == 2 =>
                Advice.Once($"Put \"is\" behind the sentence: claim {run.Tokens[1].Text} is …", TextEdit.Before(found.Span, "is ")),
            _ when StatementForms.Find(run.Tokens[0].Folded) is { IsRule: true } && run.Tokens[1].Kind == TokenKind.Text && at == 2 =>
                Advice.Once($"Put \"when\" behind a title: {run.Tokens[0].Text} {run.Tokens[1].Text} when …", TextEdit.Behind(run.Tokens[1].Span, " when")),
            _ when run.Expected.Contains("text in quotes") && found.Kind != TokenKind.End && run.Tokens.All(token => token.Kind != TokenKind.Text) =>
                Advice.Once($"Put it in quotes: {run.Tokens[0].Text} \"…\"", SlipEdits.InQuotes(found, run.Tokens[run.Tokens.Count - 1])),
            _ => null,
        };
    }

    /// <summary>What stands behind the last "in" of the line, if there is one.</summary>
    private static string? PlaceOrJudgement(TokenRun run)
    {
        var words = run.Tokens.Reverse().Skip(1).TakeWhile(token => token.Folded != "in").Reverse().ToArray();
        return words.Length > 0 && words.Length < run.Tokens.Count - 1 ? string.Join(" ", words.Select(token => token.Text)) : null;
    }

    private static Advice Written(string words, Token found) => Advice.Once($"Write it out: {words}", new TextEdit(found.Span, words));

    private static bool JoinsConditions(TokenRun run) =>
        StatementForms.Find(run.Tokens[0].Folded) is { IsRule: true } || run.Tokens[0].Folded is "when" or "unless" or "define";

    private static bool IsPeriod(Token token) => token.Folded is "month" or "months" or "quarter" or "quarters" or "year" or "years" or "consecutive";

    private static string Unit(Token behind) => behind.Kind == TokenKind.End ? "" : behind.Text == "%" ? "%" : " " + behind.Text;
}
