using KloeRules.Language.Syntax;

namespace KloeRules.Language.Binding;

/// <summary>Binds <c>mute</c> and <c>snooze</c>.</summary>
internal sealed class QuietBinder(RuleNames names)
{
    public Mute? Mute(StatementSyntax statement)
    {
        const string Consequence = "Nothing is muted, so both questions may be asked.";
        return statement.Head is MutePayload mute
            && names.Find(statement, mute.Rule, Consequence) is { } rule
            && names.Find(statement, mute.By, Consequence) is { } other
                ? new Mute(rule, other)
                : null;
    }

    public Snooze? Snooze(StatementSyntax statement) =>
        statement.Head is SnoozePayload snooze && names.Find(statement, snooze.Rule, "Nothing is snoozed, so the question may be asked.") is { } rule
            ? new Snooze(rule, snooze.Area?.Text, snooze.Until, snooze.By, snooze.Because, statement.Source, statement.Span)
            : null;
}
