using KloeRules.Language.Actions;
using KloeRules.Language.Text;
using KloeRules.Language.Time;

namespace KloeRules.Language.Binding;

/// <summary>A <c>test</c> statement: figures, and what rules are expected to say about them.</summary>
public sealed record TestCase(string Title, IReadOnlyList<GivenSeries> Given, IReadOnlyList<Expectation> Expectations, SourceText Source, TextSpan Span)
{
    public IReadOnlyList<GivenAction> GivenActions { get; init; } = [];
}

/// <summary>Figures by month from <paramref name="From"/> on, in the measure's canonical unit; null is a missing month.</summary>
public sealed record GivenSeries(Measure Measure, string Area, Month From, IReadOnlyList<double?> Values);

public enum ExpectedVerdict
{
    Asked,
    Building,
    Quiet,
    CannotTell,
}

/// <param name="Run">For building: periods so far; 0 when any will do.</param>
/// <param name="Needed">For building: periods needed.</param>
public sealed record Expectation(Month In, Rule Rule, ExpectedVerdict Verdict, int Run, int Needed, IReadOnlyList<string> Saying, TextSpan Span);
