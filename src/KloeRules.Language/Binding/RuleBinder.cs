using System.Text;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Parsing.Repairs;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;

namespace KloeRules.Language.Binding;

/// <summary>Binds <c>flag</c>, <c>commend</c>, <c>watch</c>, <c>note</c> and <c>claim</c>.</summary>
internal sealed class RuleBinder(BindingScope scope)
{
    /// <summary>What a report says without naming an area, it says of the whole.</summary>
    private static readonly string[] TheWhole = [""];

    private readonly Dictionary<string, StatementSyntax> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> uses = new(StringComparer.Ordinal);

    public Rule? Bind(StatementSyntax statement)
    {
        if (statement.Head is not RulePayload head)
        {
            return null;
        }

        if (head.Condition is TermSyntax { Subject: null } && statement.Find<ConditionPayload>("when") is not null)
        {
            scope.Report(DiagnosticCatalogue.TitleWithoutQuotes, statement.Source, head.Span, OneLine.Of(statement.Source[head.Span]), Advice.Once(
                "", TextEdit.Before(head.Span, "\""), TextEdit.Behind(head.Span, "\"")));
            return null;
        }

        var parts = new RuleParts { IsClaim = statement.Verb == "claim" };
        var binder = new ConditionBinder(scope, statement.Source, parts);
        var syntax = head.Condition ?? statement.Find<ConditionPayload>("when")?.Condition;
        if (syntax is null)
        {
            ReportNothingToJudge(statement, head);
            return null;
        }

        if (head.Condition is not null && statement.All("when").FirstOrDefault() is { } second)
        {
            scope.Report(DiagnosticCatalogue.ClauseTwice, statement.Source, second.Line.First.Span, "when");
        }

        var condition = binder.Bind(syntax);
        if (statement.Find<ConditionPayload>("unless") is { } unless)
        {
            condition = ConditionBinder.Unless(condition, binder.Bind(unless.Condition), syntax.Span);
        }

        if (condition is not null && parts.ActionColours != 0)
        {
            condition = new AllOf([new ActionCheck(ActionTest.Rag, default, 0, parts.ActionColours, syntax.Span), condition], syntax.Span);
        }

        if (parts.IsTooLarge)
        {
            scope.Report(
                DiagnosticCatalogue.TooComplex,
                statement.Source,
                syntax.Span,
                "With its definitions spelt out, this condition is too long or too deep to judge.",
                DiagnosticCatalogue.RuleSkipped);
            return null;
        }

        return condition is null || HasUnreadException(statement) ? null : Named(statement, head, syntax, condition, parts);
    }

    private Rule? Named(StatementSyntax statement, RulePayload head, ConditionSyntax syntax, Condition condition, RuleParts parts)
    {
        var sentence = OneLine.Of(statement.Source[syntax.Span]);
        var title = head.Title?.Text ?? sentence;
        var written = statement.FindText("id") ?? head.Title?.Text;
        var id = written is null ? Unused(Slug(WithoutConstants.Of(statement.Source, syntax))) : Slug(written);
        if (byId.TryGetValue(id, out var other))
        {
            scope.Report(DiagnosticCatalogue.DeclaredTwice, statement.Source, head.Span, "rule", title, other.Place);
            return null;
        }

        var verb = VerbOf(statement);
        var areas = parts.Areas ?? [];
        var looksFor = parts.IsClaim ? new Negation(condition, condition.Span) : condition;
        var rule = new Rule(id, verb, title, looksFor, statement.Source, head.Span)
        {
            HasTitle = head.Title is not null,
            Subjects = parts.Subjects ?? [],
            Actions = parts.Actions,
            Family = parts.Family,
            Areas = parts.IsClaim && areas.Count == 0 ? TheWhole : areas,
            Others = parts.Others,
            Places = parts.Places,
            Families = parts.Families,
            Groups = parts.Groups,
            AreaSets = parts.AreaSets,
            LeftOut = parts.LeftOut,
            Enquiry = EnquiryOf(statement),
            Severity = statement.Find<SeverityPayload>("severity")?.Severity ?? (verb == RuleVerb.Claim ? Severity.Low : Severity.Medium),
            FullScale = FullScaleBinder.Bind(statement, parts.Subjects ?? [], scope),
            Ask = TextsOf(statement, "ask").FirstOrDefault(),
            Probes = TextsOf(statement, "probe"),
            Expects = TextsOf(statement, "expect"),
            Because = statement.FindText("because"),
            BlindSpot = statement.FindText("blind spot"),
            IsPrivate = statement.All("private").Any(),
            SaidBy = statement.FindText("by"),
            SaidIn = statement.FindText("in"),
            ReviewBy = statement.Find<RangePayload>("review by")?.Last,
            Statement = statement,
            Sentence = sentence,
        };
        byId.Add(id, statement);
        return rule;
    }

    private static RuleVerb VerbOf(StatementSyntax statement) => statement.Verb switch
    {
        "commend" => RuleVerb.Commend,
        "watch" => RuleVerb.Watch,
        "note" => RuleVerb.Note,
        "claim" => RuleVerb.Claim,
        _ => RuleVerb.Flag,
    };

    /// <summary>Rules without a title may differ in nothing but their constants; the second of a kind is numbered.</summary>
    private string Unused(string id)
    {
        var candidate = id;
        while (byId.ContainsKey(candidate))
        {
            uses[id] = uses.TryGetValue(id, out var number) ? number + 1 : 2;
            candidate = $"{id}-{uses[id]}";
        }

        return candidate;
    }

    /// <summary>A rule whose exception can't be read would ask where it was told not to.</summary>
    private static bool HasUnreadException(StatementSyntax statement) =>
        statement.Find<ConditionPayload>("unless") is null && statement.Text.Lines.Skip(1).Any(line => line.First.Folded == "unless");

    private void ReportNothingToJudge(StatementSyntax statement, RulePayload head)
    {
        var hasUnreadWhen = statement.Text.Lines.Skip(1).Any(line => Nearest.Of(line.First.Folded, ["when"]).Count > 0);
        if (!hasUnreadWhen)
        {
            scope.Report(DiagnosticCatalogue.NothingToJudge, statement.Source, head.Span, head.Title?.Text ?? statement.Verb);
        }
    }

    private Enquiry? EnquiryOf(StatementSyntax statement)
    {
        if (statement.Find<TextPayload>("under") is not { } under)
        {
            return null;
        }

        if (scope.Enquiries.TryGetValue(NameKey.Of(under.Text), out var enquiry))
        {
            return enquiry;
        }

        var titles = scope.Enquiries.Values.Select(known => known.Title).ToArray();
        scope.Report(
            DiagnosticCatalogue.UnknownEnquiry,
            statement.Source,
            under.Span,
            under.Text,
            BindingScope.Remedy(under.Text, titles, titles, "enquiry", "enquiries", "each has an enquiry statement"));
        return null;
    }

    private IReadOnlyList<string> TextsOf(StatementSyntax statement, string word)
    {
        var texts = statement.All(word).Select(clause => (TextPayload)clause.Payload).ToArray();
        foreach (var text in texts)
        {
            ReportUnknownPlaceholders(statement, text);
        }

        return texts.Select(text => text.Text).ToArray();
    }

    private void ReportUnknownPlaceholders(StatementSyntax statement, TextPayload written)
    {
        foreach (var (name, start) in Placeholders.In(written.Text).Where(found => !Placeholders.All.Contains(found.Name)))
        {
            var near = OtherWords.Placeholder(name) is { } other ? [other] : Nearest.Of(name, Placeholders.All);
            scope.Report(
                DiagnosticCatalogue.UnknownPlaceholder,
                statement.Source,
                new TextSpan(written.Span.Start + (written.IsQuoted ? 1 : 0) + start, name.Length + 2),
                "{" + name + "}",
                near.Count > 0
                    ? Advice.InPlace("Did you mean {" + near[0] + "}?", ["{" + near[0] + "}"])
                    : "The placeholders are: " + string.Join(" ", Placeholders.All.Select(known => "{" + known + "}")) + ".");
        }
    }

    /// <summary>Lower-case letters and digits with one dash between words.</summary>
    internal static string Slug(string title)
    {
        var slug = new StringBuilder();
        foreach (var c in title.ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(c))
            {
                slug.Append(c);
            }
            else if (slug.Length > 0 && slug[slug.Length - 1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }
}
