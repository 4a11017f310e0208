using KloeRules.Language.Actions;
using KloeRules.Language.Text;
using KloeRules.Language.Time;

namespace KloeRules.Language.Binding;

/// <summary>A <c>test</c> statement: figures, and what rules are expected to say about them.</summary>
public sealed record TestCase(string Title, IReadOnlyList<GivenSeries> Given, IReadOnlyList<Expectation> Expectations, SourceText Source, TextSpan Span)
{
    public IReadOnlyList<GivenAction> GivenActions { get; init; } = [];
}

/// <summary>Figures by month from <paramref name="From"/> on.</summary>
/// <param name="Area">Empty for the whole force.</param>
public sealed record GivenSeries(Measure Measure, string Area, Month From, IReadOnlyList<GivenFigure> Figures)
{
    public Month Last => From + (Figures.Count - 1);
}

/// <summary>One month's figure in the measure's canonical unit; a null value is a missing month.</summary>
public readonly record struct GivenFigure(double? Value, bool IsProvisional = false);

public enum ExpectedVerdict
{
    Asked,
    Building,
    Quiet,
    CannotTell,
}

/// <summary>What a rule must say in a month. Only what is written is checked.</summary>
public sealed record Expectation(Month In, Rule Rule, ExpectedVerdict Verdict, TextSpan Span)
{
    /// <summary>The one measure that it is about; null for all that the rule judges.</summary>
    public Measure? Measure { get; init; }

    /// <summary>The one area that it is about; null for all that the rule judges.</summary>
    public string? Area { get; init; }

    /// <summary>For building: periods so far; 0 when any will do.</summary>
    public int Run { get; init; }

    /// <summary>For building: periods needed.</summary>
    public int Needed { get; init; }

    /// <summary>For cannot tell: the words that name the reason ("missing month"); null when any will do.</summary>
    public string? Because { get; init; }

    /// <summary>Words that must be said about it.</summary>
    public IReadOnlyList<string> Saying { get; init; } = [];
}
