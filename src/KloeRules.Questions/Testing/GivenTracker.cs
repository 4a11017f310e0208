using KloeRules.Language.Actions;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Actions;
using KloeRules.Measures.Series;

namespace KloeRules.Questions.Testing;

/// <summary>The tracker that a test gives: clauses of one kind and title are updates of one action.</summary>
internal static class GivenTracker
{
    /// <param name="asAt">The month as at which an action stands that is given without one.</param>
    public static ActionTracker Of(TestCase test, Month asAt)
    {
        var source = new Source(test.Source.Path, test.Source.PositionOf(test.Span.Start).Line, 1);
        return new ActionTracker([.. test.GivenActions
            .GroupBy(given => (given.Kind, NameKey.Of(given.Title)))
            .Select(updates => new TrackedAction(
                source.File,
                updates.Key.Kind,
                "",
                updates.Last().Title,
                updates.GroupBy(update => update.In ?? asAt).Select(month => UpdateOf(month.Last(), asAt, source)))
            {
                LinkedTo = [.. updates.SelectMany(update => update.LinkedTo).Distinct()],
            })]);
    }

    /// <summary>A test says all that there is to know, so what it leaves out is absent.</summary>
    private static ActionUpdate UpdateOf(GivenAction given, Month asAt, Source source) =>
        new(given.In ?? asAt, given.In is not null, given.Facts, ActionField.All, source);
}
