using KloeRules.Language.Diagnostics;
using KloeRules.Language.Parsing;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;

namespace KloeRules.Language.Binding;

/// <summary>Checks and fills the blank of definitions: <c>define badly late by _ as SLA breach by &gt; _</c>.</summary>
internal sealed class Blanks(BindingScope scope)
{
    /// <summary>True when the name and what it means agree on whether there is a blank.</summary>
    public bool Check(StatementSyntax statement, DefinePayload define)
    {
        var name = define.Name.Text;
        var isNamed = DeclaredNames.HasBlank(name);
        if (isNamed && !name.EndsWith(" " + DeclaredNames.Blank, StringComparison.Ordinal))
        {
            scope.Report(DiagnosticCatalogue.BlankNotLast, statement.Source, define.Name.Span, name);
            return false;
        }

        if (isNamed == IsUsed(define.Meaning))
        {
            return true;
        }

        scope.Report(
            isNamed ? DiagnosticCatalogue.BlankNotUsed : DiagnosticCatalogue.BlankNotNamed, statement.Source, define.Name.Span, name);
        return false;
    }

    /// <summary>The meaning with the blank filled; null when what fills it does not fit there.</summary>
    /// <param name="source">The file of the rule that fills it.</param>
    /// <param name="use">Where the rule uses the definition.</param>
    public ConditionSyntax? Fill(DefinePayload define, BlankFilling? filling, SourceText source, TextSpan use)
    {
        var months = TermsOf.Windows(define.Meaning).FirstOrDefault(window => window.BlankUnit is not null);
        var isAmount = BlankAmounts(define.Meaning).Any();
        if (filling is null ? isAmount || months is not null : !Fits(filling, isAmount, months))
        {
            var wanted = isAmount ? "an amount" : months!.BlankUnit == 0 ? "a number of months, such as 3 months" : "a number, such as 3";
            var given = filling is null ? "Nothing" : $"\"{filling.Written}\"";
            scope.Report(DiagnosticCatalogue.WrongFilling, source, filling?.Span ?? use, given, define.Name.Text, wanted);
            return null;
        }

        if (filling is null)
        {
            return define.Meaning;
        }

        AmountSyntax Amount(AmountSyntax amount) => amount.IsBlank && filling.Amount is { } filled ? Filled(filled, source) : amount;
        return TermsOf.Replaced(define.Meaning, judgement => Judgement(judgement, filling, Amount), window => Window(window, filling));
    }

    private static bool Fits(BlankFilling filling, bool isAmount, WindowSyntax? months) =>
        (!isAmount || filling.Amount is not null) && (months is null || MonthsOf(months, filling) is not null);

    private static AmountSyntax Filled(AmountSyntax amount, SourceText source) => amount.IsBlank || amount.FilledIn is not null ? amount : amount with { FilledIn = source };

    /// <summary>A definition may hand its blank on to another.</summary>
    private static JudgementSyntax Judgement(JudgementSyntax judgement, BlankFilling filling, Func<AmountSyntax, AmountSyntax> amount) =>
        judgement is DefinedSyntax { Filling.Amount.IsBlank: true } defined
            ? defined with { Filling = filling.Amount is { } filled ? filling with { Amount = amount(filled) } : filling }
            : judgement.WithAmounts(amount);

    private static WindowSyntax? Window(WindowSyntax? window, BlankFilling filling) => window is { BlankUnit: not null }
        ? window with { Months = MonthsOf(window, filling) ?? 0, BlankUnit = null, Written = window.Written.Replace(DeclaredNames.Blank, filling.Written) }
        : window;

    /// <summary>Null when the filling is no number of months here: a bare number needs a unit behind the blank, and months must bring none.</summary>
    private static int? MonthsOf(WindowSyntax window, BlankFilling filling) => (window.BlankUnit, filling) switch
    {
        (0, { Months: { } months }) => months,
        ( > 0 and var unit, { Amount: { Amount: { Kind: Units.AmountKind.Number, Value: var number } } }) when number == Math.Floor(number) && number < int.MaxValue / 12 =>
            (int)number * unit,
        _ => null,
    };

    private static bool IsUsed(ConditionSyntax meaning) =>
        BlankAmounts(meaning).Any() || TermsOf.Windows(meaning).Any(window => window.BlankUnit is not null);

    private static IEnumerable<AmountSyntax> BlankAmounts(ConditionSyntax meaning) =>
        TermsOf.Condition(meaning).SelectMany(term => term.Judgement.Amounts).Where(amount => amount.IsBlank);
}
