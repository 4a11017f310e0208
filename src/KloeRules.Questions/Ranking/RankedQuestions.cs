using KloeRules.Engine.Evaluation;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Diagnostics;
using KloeRules.Questions.Claims;
using KloeRules.Questions.Meetings;
using KloeRules.Questions.Memory;

namespace KloeRules.Questions.Ranking;

/// <summary>The outcome of a run: what to ask, in what order, and what was left out and why.</summary>
public sealed record RankedQuestions(RunFindings Run)
{
    /// <summary>All questions in rank order, those above the line first marked <see cref="Question.IsAsked"/>.</summary>
    public required IReadOnlyList<Question> Questions { get; init; }

    public required IReadOnlyList<Remark> Commendations { get; init; }

    /// <summary>Early warnings from <c>watch</c>.</summary>
    public required IReadOnlyList<Remark> Warnings { get; init; }

    /// <summary>Rules that held in the latest k of the n months they need.</summary>
    public required IReadOnlyList<Remark> Building { get; init; }

    public required IReadOnlyList<Remark> CannotTell { get; init; }

    /// <summary>Notes that bear on nothing that is asked; the others stand under their questions.</summary>
    public IReadOnlyList<Remark> Notes { get; init; } = [];

    /// <summary>Every claim of the pack, in its order, with what the figures say of it.</summary>
    public IReadOnlyList<ClaimCheck> Claims { get; init; } = [];

    /// <summary>What got worse and no claim, question or action of the register is about.</summary>
    public IReadOnlyList<Unmentioned> Unmentioned { get; init; } = [];

    /// <summary>Questions of earlier meetings that still wait for something and that these figures do not raise.</summary>
    public IReadOnlyList<Remembered> Outstanding { get; init; } = [];

    /// <summary>How many actions were promised to meetings that no rule of the pack is about.</summary>
    public int UnjudgedActions { get; init; }

    /// <summary>What the pack's author should look after: snoozes that have ended or keep nothing quiet.</summary>
    public IReadOnlyList<Diagnostic> Upkeep { get; init; } = [];

    /// <summary>What has become of the questions of an earlier meeting; null when they were not held against one.</summary>
    public SinceMeeting? Since { get; init; }

    /// <summary>Findings that did not become a question of their own.</summary>
    public required IReadOnlyList<Removal> Removed { get; init; }
}

/// <summary>One finding with the sentence that is printed for it.</summary>
public sealed record Remark(Finding Finding, string Title, string Text);

public enum RemovalStep
{
    /// <summary>A mute: another question that is asked explains it.</summary>
    Muted,

    /// <summary>A snooze: somebody decided not to ask for a while.</summary>
    Snoozed,

    /// <summary>Another rule asked the same of the same measure and area more strongly.</summary>
    Merged,

    /// <summary>Part of a question about its family or its areas.</summary>
    Folded,

    /// <summary>The register says that people took it off the list.</summary>
    Overruled,

    /// <summary>Below the line: more questions than the pack asks.</summary>
    Budget,

    /// <summary>The rule failed while it was judged.</summary>
    Broken,
}

public sealed record Removal(Finding Finding, RemovalStep Step, string Title, string Reason);
