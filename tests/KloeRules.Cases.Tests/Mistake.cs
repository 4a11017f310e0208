using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Fixing;
using KloeRules.Language.Text;

namespace KloeRules.Cases.Tests;

/// <summary>
/// One folder of <c>tests/Cases/mistakes</c>: <c>case.kloe</c> is what somebody typed, <c>intended.kloe</c> what was meant. The mistake is put right as
/// its author would: first all that <see cref="Fixer"/> does unseen, then the first fix that the first message still offers, and so on.
/// </summary>
internal sealed record Mistake(Case Typed, Case Intended, string Corrected, IReadOnlyList<AppliedFix> Applied)
{
    public const string Topic = "mistakes/";

    private const string IntendedFile = "intended.kloe";
    private const int MostRounds = 20;

    public static IEnumerable<string> Names => Case.Names.Where(IsMistake);

    /// <summary>True when the text that was put right says what was meant, or the text as typed does.</summary>
    public bool IsPutRight => Meant.Of(Case.Of(Typed.Folder, Corrected).Pack) == Meant.Of(Intended.Pack);

    /// <summary>True when no message stands in the way, and yet something else was understood.</summary>
    public bool IsTakenForSomethingElse =>
        !Typed.HasErrors && Doubts(Typed.Pack).All(Doubts(Intended.Pack).Contains) && Meant.Of(Typed.Pack) != Meant.Of(Intended.Pack);

    /// <summary>True when what is put right unseen, with nobody asked to choose, says something else than was meant.</summary>
    public bool IsTurnedIntoSomethingElse => Applied.Count > 0 && Applied.All(one => one.Fix.IsSafe) && !Case.Of(Typed.Folder, Corrected).HasErrors && !IsPutRight;

    public static bool IsMistake(string name) => name.StartsWith(Topic, StringComparison.Ordinal);

    public static Mistake Read(string name)
    {
        var (typed, intended) = (Case.Read(name), Case.Read(name, IntendedFile));
        var catalogue = intended.Pack.Measures.Select(measure => measure.Source).First(file => file != intended.Syntax.Source);
        var accepted = Fixer.Apply([intended.Syntax.Source], [catalogue]).Left.Select(one => one.Rule.Id).ToArray();
        var (text, applied) = (typed.Syntax.Source, new List<AppliedFix>());
        for (var round = 0; round < MostRounds; round++)
        {
            var result = Fixer.Apply([text], [catalogue]);
            (text, var left) = (result.Files[0], result.Left);
            applied.AddRange(result.Applied);
            if (left.Where(one => one.Source == text && IsDoubt(one) && !accepted.Contains(one.Rule.Id)).FirstOrDefault(one => one.Fixes.Count > 0) is not { } choice)
            {
                break;
            }

            applied.Add(new AppliedFix(choice, choice.Fixes[0]));
            text = text.With(choice.Fixes[0].Edits);
        }

        return new Mistake(typed, intended, text.Text, applied);
    }

    /// <summary>Messages about the words that were typed; what the lints have to say of a rule is another matter.</summary>
    private static IEnumerable<string> Doubts(Pack pack) => pack.Diagnostics.Where(IsDoubt).Select(one => one.Rule.Id);

    private static bool IsDoubt(Diagnostic one) =>
        one.Rule.Severity == DiagnosticSeverity.Error || (one.Rule.Severity == DiagnosticSeverity.Warning && string.CompareOrdinal(one.Rule.Id, "KLOE5") < 0);
}
