using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Syntax;

namespace KloeRules.Papers.Public;

/// <summary>
/// The pack as it is judged for a public paper: bound anew from the statements that may be read by anybody. What is about a measure that is not shown
/// can't be bound, so it can't run.
/// </summary>
/// <param name="Kept">The statements that it was bound from.</param>
/// <param name="Dropped">All others.</param>
public sealed record PublicPack(Pack Pack, IReadOnlyList<StatementSyntax> Kept, IReadOnlyList<StatementSyntax> Dropped)
{
    /// <param name="pack">As bound from all statements.</param>
    /// <param name="files">All that it was bound from.</param>
    /// <param name="open">Its measures that are shown.</param>
    /// <param name="left">Told of what is left out.</param>
    public static PublicPack Of(Pack pack, IReadOnlyList<FileSyntax> files, IReadOnlySet<Measure> open, LeftOut left)
    {
        var all = files.SelectMany(file => file.Statements).ToArray();
        var fence = new Fence(pack, open);
        var kept = new HashSet<StatementSyntax>(all, ReferenceEqualityComparer.Instance);
        foreach (var statement in all)
        {
            if (!fence.LetsThrough(statement, out var why))
            {
                kept.Remove(statement);
                if (why is { } reason)
                    left.Add(reason);
            }
        }

        for (; ; )
        {
            var bound = PackBinder.Bind([.. files.Select(file => file with { Statements = [.. file.Statements.Where(kept.Contains).Select(fence.WithoutClosed)], Diagnostics = [] })]);
            var bad = Unreadable(bound, pack, open, kept);
            if (bad.Count == 0)
                return new PublicPack(WithoutCaution(bound, left), [.. all.Where(kept.Contains)], [.. all.Where(statement => !kept.Contains(statement))]);

            kept.ExceptWith(bad);
            left.Add(LeftOutReason.Unbound, bad.Count);
        }
    }

    /// <summary>What names something that is gone, or would now be about something else.</summary>
    private static IReadOnlyList<StatementSyntax> Unreadable(Pack bound, Pack pack, IReadOnlySet<Measure> open, IReadOnlySet<StatementSyntax> kept)
    {
        var errors = bound.Diagnostics.Where(diagnostic => diagnostic.Rule.Severity == DiagnosticSeverity.Error).ToArray();
        var bad = kept.Where(statement => errors.Any(error => IsIn(error, statement))).ToHashSet<StatementSyntax>(ReferenceEqualityComparer.Instance);
        if (errors.Any(error => !bad.Any(statement => IsIn(error, statement))))
            throw new InvalidOperationException("An error stands outside every statement.");

        var before = Fence.ByStatement(pack);
        foreach (var rule in bound.Rules.Where(rule => rule.Statement is not null))
        {
            if (!before.TryGetValue(rule.Statement!, out var was) || !Fence.LeavesOf(rule).SetEquals(Fence.LeavesOf(was).Where(name => open.Any(measure => measure.Name == name))))
                bad.Add(rule.Statement!);
        }

        return [.. bad];
    }

    private static bool IsIn(Diagnostic error, StatementSyntax statement) =>
        ReferenceEquals(error.Source, statement.Source) && error.Span.Start >= statement.Text.Span.Start && error.Span.Start <= statement.Text.Span.End;

    /// <summary>A caution of a pack that may not be shown whole is replaced by the fact that there is one: figures without it would be believed too readily.</summary>
    private static Pack WithoutCaution(Pack pack, LeftOut left)
    {
        if (pack.Settings.Caution is null || Building.Marking.IsPlain(pack.Settings.Marking))
            return pack;

        left.Add(LeftOutReason.Caution);
        return pack with { Settings = pack.Settings with { Caution = "These figures carry a caution that can't be printed here; the body named above can say what it is." } };
    }
}
