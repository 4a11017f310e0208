using KloeRules.Language.Actions;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;
using KloeRules.Language.Time;

namespace KloeRules.Language.Binding;

public enum RuleVerb
{
    /// <summary>Becomes a challenge question.</summary>
    Flag,

    /// <summary>Becomes a commendation.</summary>
    Commend,

    /// <summary>An early warning: shown, never a top question.</summary>
    Watch,

    /// <summary>A caveat to the evidence, never a question of its own.</summary>
    Note,

    /// <summary>A sentence of somebody's report. The rule looks for its contradiction, so a claim that asks does not hold.</summary>
    Claim,
}

/// <summary>How much it matters if the rule's condition holds.</summary>
public enum Severity
{
    Note,
    Low,
    Medium,
    High,
    Critical,
}

/// <summary>One rule, bound: every name resolved, every amount in its measure's canonical unit.</summary>
public sealed record Rule(string Id, RuleVerb Verb, string Title, Condition Condition, SourceText Source, TextSpan Span)
{
    /// <summary>True when <see cref="Title"/> was written in quotes; otherwise it is the sentence itself.</summary>
    public bool HasTitle { get; init; }

    /// <summary>What the rule is judged on one at a time: the members of <c>any of F</c>, or the one measure that it names first.</summary>
    public IReadOnlyList<Measure> Subjects { get; init; } = [];

    /// <summary>The entries of the tracker that the rule is judged on one at a time, where it is about those; <see cref="Subjects"/> is then empty.</summary>
    public ActionScope? Actions { get; init; }

    /// <summary>The family behind <c>any of F</c>, <c>most of F</c> …, if there is one.</summary>
    public Family? Family { get; init; }

    /// <summary>Areas named by <c>in …</c>; empty means every area that the data has.</summary>
    public IReadOnlyList<string> Areas { get; init; } = [];

    /// <summary>Where <see cref="Areas"/> is empty, the areas that are left out all the same.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>Measures that the condition names beside its subject, by slot number less one.</summary>
    public IReadOnlyList<Measure> Others { get; init; } = [];

    /// <summary>Areas that single terms name, where terms differ; by place number less one.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>Families under a quantifier inside the condition, by their number there.</summary>
    public IReadOnlyList<Family> Families { get; init; } = [];

    /// <summary>Groups of areas that signals are looked for among, by their number there.</summary>
    public IReadOnlyList<AreaGroup> Groups { get; init; } = [];

    /// <summary>Sets of areas that are judged together inside the condition, by their number there.</summary>
    public IReadOnlyList<IReadOnlyList<string>> AreaSets { get; init; } = [];

    public Enquiry? Enquiry { get; init; }

    public Severity Severity { get; init; } = Severity.Medium;

    /// <summary>As <see cref="Measure.FullScale"/>, for this rule whatever its measure declares.</summary>
    public double? FullScale { get; init; }

    /// <summary>The question's wording, with placeholders in braces; without one, a stem is chosen by the rule's pattern.</summary>
    public string? Ask { get; init; }

    public IReadOnlyList<string> Probes { get; init; } = [];

    /// <summary>What a good answer shows.</summary>
    public IReadOnlyList<string> Expects { get; init; } = [];

    public string? Because { get; init; }

    public string? BlindSpot { get; init; }

    /// <summary>It does not run for a public paper.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>Of a claim: who said it, as a role.</summary>
    public string? SaidBy { get; init; }

    /// <summary>Of a claim: where it was said ("Highlight report, March 2023").</summary>
    public string? SaidIn { get; init; }

    /// <summary>The event whose effect is asked about, where the rule was made of one.</summary>
    public DeclaredEvent? Event { get; init; }

    /// <summary>True when its question is never merged with or folded into another.</summary>
    public bool StandsAlone => Verb == RuleVerb.Claim || Event is not null;

    /// <summary>The month by which somebody is to look the rule over, if one is stated.</summary>
    public Month? ReviewBy { get; init; }

    /// <summary>The statement that it was bound from.</summary>
    public StatementSyntax? Statement { get; init; }

    /// <summary>The condition as the author wrote it, on one line.</summary>
    public string Sentence { get; init; } = "";
}
