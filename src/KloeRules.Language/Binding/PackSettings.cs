using KloeRules.Language.Syntax;
using KloeRules.Language.Time;

namespace KloeRules.Language.Binding;

/// <summary>What the <c>pack</c> statement declares.</summary>
public sealed record PackSettings(string Name)
{
    public string Version { get; init; } = "1";

    public string Body { get; init; } = "Oversight body";

    public string Meeting { get; init; } = "Executive Leadership Group";

    public string Marking { get; init; } = "OFFICIAL";

    /// <summary>What the figures without an area stand for: "Wiltshire", "Force".</summary>
    public string Whole { get; init; } = "Force";

    /// <summary>Areas of the data that are no real ones, such as "Unknown", and are not judged.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>Forces like this one, under the area names that they have in the data.</summary>
    public IReadOnlyList<string> Peers { get; init; } = [];

    /// <summary>All other forces of the country, where a ranking is among more than the peers.</summary>
    public IReadOnlyList<string> Forces { get; init; } = [];

    /// <summary>The area name that the figures of the whole country have in the data.</summary>
    public string? National { get; init; }

    /// <summary>Areas of the data that are no part of the force, and are never judged as such.</summary>
    public IEnumerable<string> Outside => LeftOut.Concat(Peers).Concat(Forces).Concat(National is null ? [] : [National]);

    /// <summary>The relative change, as a fraction, that counts as no change.</summary>
    public double SteadyWithin { get; init; } = 0.05;

    /// <summary>What each part of a question's score weighs.</summary>
    public ScoreWeights Weights { get; init; } = ScoreWeights.Usual;

    public int AskAtMost { get; init; } = 8;

    public int AskAtMostPerEnquiry { get; init; } = 3;

    /// <summary>Data files, relative to the pack's folder; <c>*</c> matches within one file name.</summary>
    public IReadOnlyList<string> Data { get; init; } = [];

    /// <summary>What the marks in a tracker's cells stand for, in the words of a status, a colour or a phase: "✓" for "delivered".</summary>
    public IReadOnlyDictionary<string, string> Marks { get; init; } = new Dictionary<string, string>();

    /// <summary>Shipped packs, or folders relative to this one, whose rules this pack takes in.</summary>
    public IReadOnlyList<string> Uses { get; init; } = [];

    /// <summary>The month by which somebody is to look the pack over, if one is stated.</summary>
    public Month? ReviewBy { get; init; }

    /// <summary>The statement that it was bound from, if there is one.</summary>
    public StatementSyntax? Statement { get; init; }

    /// <summary>Text that readers are shown with every figure, such as "reconstructed data".</summary>
    public string? Caution { get; init; }
}
