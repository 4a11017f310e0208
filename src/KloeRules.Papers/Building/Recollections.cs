using KloeRules.Papers.Model;
using KloeRules.Questions.Memory;
using KloeRules.Questions.Register.States;
using KloeRules.Questions.Wording;

namespace KloeRules.Papers.Building;

/// <summary>Puts what the register holds of a question into the paper's words.</summary>
internal static class Recollections
{
    public static Recollection Of(Remembered known) => new(
        known.Reference,
        known.Record.Name,
        StateNames.Of(known.Record.State),
        known.RankBefore,
        known.IsLate,
        [.. RecordLines.Told(known.Record, known.Meeting).Select(Capital)]);

    private static string Capital(string line) => char.ToUpperInvariant(line[0]) + line[1..];
}
