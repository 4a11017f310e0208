using KloeRules.Language.Binding;
using KloeRules.Language.Checking;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Parsing;
using KloeRules.Language.Text;

namespace KloeRules.Language.Fixing;

/// <summary>A mistake and the fix that was applied to it, where it stood at that time.</summary>
public sealed record AppliedFix(Diagnostic Diagnostic, Fix Fix);

/// <summary>Files after fixing.</summary>
/// <param name="Files">In the order given, changed or not.</param>
/// <param name="Left">What is still to be said of them.</param>
public sealed record FixedFiles(IReadOnlyList<SourceText> Files, IReadOnlyList<AppliedFix> Applied, IReadOnlyList<Diagnostic> Left);

/// <summary>
/// Puts right what can be put right unseen, until nothing changes. Fixes are kept only if what they are for is gone and there are no more errors
/// than before, so the files can't get worse; and never if they lead back to a text that was there before.
/// </summary>
public static class Fixer
{
    private const int MostRounds = 100;

    /// <param name="files">The files that may be changed.</param>
    /// <param name="beside">Files that are only read, for the names in them.</param>
    public static FixedFiles Apply(IReadOnlyList<SourceText> files, IReadOnlyList<SourceText> beside)
    {
        var now = State.Of(files, beside);
        var applied = new List<AppliedFix>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { now.Text };
        var refused = new HashSet<string>(StringComparer.Ordinal);
        for (var round = 0; round < MostRounds; round++)
        {
            var fixes = WithoutOverlaps(now.Diagnostics.Select(First).OfType<AppliedFix>().Where(fix => now.Files.Contains(fix.Diagnostic.Source) && !refused.Contains(Key(fix))));
            if (fixes.Count == 0)
            {
                break;
            }

            if (now.After(fixes) is { } better && seen.Add(better.Text))
            {
                now = better;
                applied.AddRange(fixes);
                continue;
            }

            // One of them does no good: take the first alone, so that it is found.
            if (now.After([fixes[0]]) is { } withFirst && seen.Add(withFirst.Text))
            {
                now = withFirst;
                applied.Add(fixes[0]);
            }
            else
            {
                refused.Add(Key(fixes[0]));
            }
        }

        return new FixedFiles(now.Files, applied, now.Diagnostics);
    }

    private static AppliedFix? First(Diagnostic diagnostic) =>
        diagnostic.Fixes.FirstOrDefault(fix => fix.IsSafe) is { } fix ? new AppliedFix(diagnostic, fix) : null;

    private static string Key(AppliedFix fix) => Key(fix.Diagnostic) + "\n" + fix.Fix.Title;

    private static string Key(Diagnostic diagnostic) => string.Join("\n", diagnostic.Source.Path, diagnostic.Rule.Id, diagnostic.Message);

    private static IReadOnlyList<AppliedFix> WithoutOverlaps(IEnumerable<AppliedFix> fixes)
    {
        var kept = new List<AppliedFix>();
        foreach (var file in fixes.GroupBy(fix => fix.Diagnostic.Source))
        {
            var free = 0;
            foreach (var fix in file.OrderBy(fix => fix.Fix.Edits.Min(edit => edit.Span.Start)))
            {
                if (fix.Fix.Edits.Min(edit => edit.Span.Start) >= free)
                {
                    kept.Add(fix);
                    free = fix.Fix.Edits.Max(edit => edit.Span.End) + 1;
                }
            }
        }

        return kept;
    }

    /// <summary>The files at one time, and all there is to say of them.</summary>
    private sealed record State(IReadOnlyList<SourceText> Files, IReadOnlyList<SourceText> Beside, IReadOnlyList<Diagnostic> Diagnostics)
    {
        public string Text => string.Join("\f", Files.Select(file => file.Text));

        private int Errors => Diagnostics.Count(diagnostic => diagnostic.Rule.Severity == DiagnosticSeverity.Error);

        public static State Of(IReadOnlyList<SourceText> files, IReadOnlyList<SourceText> beside)
        {
            var syntax = LanguageParser.Parse([.. files, .. beside]);
            var all = PackCheck.Of(syntax, PackBinder.Bind(syntax));
            return new State(files, beside, all);
        }

        /// <summary>The files after the fixes, or null when they are no better for them.</summary>
        public State? After(IReadOnlyList<AppliedFix> fixes)
        {
            var edits = fixes.ToLookup(fix => fix.Diagnostic.Source, fix => fix.Fix);
            var next = Of(Files.Select(file => edits.Contains(file) ? file.With(edits[file].SelectMany(fix => fix.Edits)) : file).ToArray(), Beside);
            return next.Errors < Errors || (next.Errors == Errors && fixes.All(fix => next.Says(fix) < Says(fix))) ? next : null;
        }

        private int Says(AppliedFix fix) => Diagnostics.Count(diagnostic => Key(diagnostic) == Key(fix.Diagnostic));
    }
}
