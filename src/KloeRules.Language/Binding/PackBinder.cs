using KloeRules.Language.Diagnostics;
using KloeRules.Language.Syntax;

namespace KloeRules.Language.Binding;

/// <summary>Binds parsed files to one pack: catalogue first, then families and definitions, then rules, then tests.</summary>
public static class PackBinder
{
    private const int LanguageVersion = 1;

    /// <param name="files">The pack's own files first: the first <c>pack</c> statement counts, and families keep this order.</param>
    public static Pack Bind(IReadOnlyList<FileSyntax> files)
    {
        var statements = files.SelectMany(file => file.Statements).ToLookup(statement => statement.Verb);
        var scope = new BindingScope();
        scope.Diagnostics.AddRange(files.SelectMany(file => file.Diagnostics));
        CheckLanguage(statements["language"], scope);

        var pack = statements["pack"].FirstOrDefault();
        scope.Settings = SettingsBinder.Bind(pack, statements["pack"], scope) with { Marks = new MarkBinder(scope).Bind(pack) };
        scope.AllowsFormulas = pack?.All("formulas allowed").Any() == true;
        var formulas = new CodeFormulaBinder(scope).Bind(files);
        scope.Measures = new MeasureBinder(scope).Bind(statements["measure"]);
        scope.Names = new MeasureNames(scope.Measures);
        var familyBinder = new FamilyBinder(scope);
        var groups = familyBinder.BindGroups(statements["group"]);
        var families = familyBinder.BindFamilies(statements["family"]);
        var events = statements["event"].Select(new EventBinder(scope).Bind).OfType<DeclaredEvent>().ToArray();
        BindDefinitions(statements["define"], scope);
        new EnquiryBinder(scope).Bind(statements["enquiry"]);
        var concerns = statements["concern"].Select(new ConcernBinder(scope).Bind).OfType<Concern>().ToArray();

        var ruleBinder = new RuleBinder(scope);
        var written = files.SelectMany(file => file.Statements).Select(ruleBinder.Bind).OfType<Rule>().ToArray();
        Rule[] rules = [.. written, .. EventRules.Of(events, written.Select(rule => rule.Id))];
        var names = new RuleNames(scope, rules);
        var quiet = new QuietBinder(names);
        var testBinder = new TestBinder(scope, names);
        var tests = statements["test"].Select(testBinder.Bind).OfType<TestCase>().ToArray();

        return new Pack(scope.Settings, scope.Measures)
        {
            Families = families,
            Groups = groups,
            Enquiries = scope.Enquiries.Values.ToArray(),
            Concerns = concerns,
            Events = events,
            Formulas = [.. formulas, .. scope.Measures.Select(measure => measure.Derivation).OfType<CodedCalculation>().Select(coded => coded.Text)],
            Rules = rules,
            Mutes = statements["mute"].Select(quiet.Mute).OfType<Mute>().ToArray(),
            Snoozes = statements["snooze"].Select(quiet.Snooze).OfType<Snooze>().ToArray(),
            Tests = tests,
            Diagnostics = InReadingOrder(scope.Diagnostics, files),
        };
    }

    /// <summary>Each complaint once, however many rules use the definition that it is about.</summary>
    private static IReadOnlyList<Diagnostic> InReadingOrder(IEnumerable<Diagnostic> diagnostics, IReadOnlyList<FileSyntax> files)
    {
        var order = files.Select((file, index) => (file.Source, index)).ToDictionary(pair => pair.Source, pair => pair.index);
        return diagnostics
            .OrderBy(diagnostic => order.TryGetValue(diagnostic.Source, out var index) ? index : int.MaxValue)
            .ThenBy(diagnostic => diagnostic.Span.Start)
            .ThenBy(diagnostic => diagnostic.Rule.Id, StringComparer.Ordinal)
            .GroupBy(diagnostic => (diagnostic.Rule, diagnostic.Source, diagnostic.Span, diagnostic.Message))
            .Select(same => same.First())
            .ToArray();
    }

    private static void CheckLanguage(IEnumerable<StatementSyntax> statements, BindingScope scope)
    {
        foreach (var statement in statements)
        {
            if (statement.Head is NumberPayload version && version.Number != LanguageVersion)
            {
                scope.Report(DiagnosticCatalogue.UnknownLanguage, statement.Source, version.Span, version.Number);
            }
        }
    }

    private static void BindDefinitions(IEnumerable<StatementSyntax> statements, BindingScope scope)
    {
        var blanks = new Blanks(scope);
        foreach (var statement in statements)
        {
            if (statement.Head is not DefinePayload define)
            {
                continue;
            }

            var key = NameKey.Of(define.Name.Text);
            if (scope.Definitions.TryGetValue(key, out var other))
            {
                scope.Report(DiagnosticCatalogue.DeclaredTwice, statement.Source, define.Name.Span, "definition", define.Name.Text, other.Statement.Place);
                continue;
            }

            if (blanks.Check(statement, define))
            {
                scope.Definitions.Add(key, (statement, define));
            }
        }
    }
}
