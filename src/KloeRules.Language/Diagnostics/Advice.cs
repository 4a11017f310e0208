using KloeRules.Language.Text;

namespace KloeRules.Language.Diagnostics;

/// <summary>What to do about a mistake: the words, and the edits where it can be done at once. Stands among a diagnostic's arguments.</summary>
public sealed class Advice
{
    private readonly Func<TextSpan, IEnumerable<Proposal>> propose;

    private Advice(string text, Func<TextSpan, IEnumerable<Proposal>> propose)
    {
        Text = text;
        this.propose = propose;
    }

    public string Text { get; }

    public static implicit operator Advice(string text) => new(text, _ => []);

    /// <summary>One of these in the place of what is marked. With a single one there is no doubt which was meant.</summary>
    public static Advice InPlace(string text, IReadOnlyList<string> replacements, bool isSafe = true) =>
        new(text, marked => replacements.Select(replacement =>
            new Proposal([new TextEdit(marked, replacement)], isSafe && replacements.Count == 1)));

    /// <summary>One way, which may be taken unseen.</summary>
    internal static Advice Once(string text, params TextEdit[] edits) => new(text, _ => edits.Length == 0 ? [] : [new Proposal(edits, IsSafe: true)]);

    /// <summary>Several ways, or one that changes what is meant; the author has to choose.</summary>
    internal static Advice Choice(string text, params IReadOnlyList<TextEdit>[] ways) =>
        new(text, _ => ways.Where(edits => edits.Count > 0).Select(edits => new Proposal(edits, IsSafe: false)));

    /// <summary>The fixes for a mistake that is marked there.</summary>
    internal IEnumerable<Fix> FixesAt(SourceText source, TextSpan marked) => propose(marked)
        .Select(proposal => new Fix(FixTitle.Of(source, proposal.Edits), proposal.Edits.Select(edit => Quoted(source, edit)).ToArray(), proposal.IsSafe));

    public override string ToString() => Text;

    /// <summary>A name that stands in quotes keeps them.</summary>
    private static TextEdit Quoted(SourceText source, TextEdit edit)
    {
        const string Quotes = "\"“”";
        var before = source[edit.Span];
        return before.Length > 1 && Quotes.IndexOf(before[0]) >= 0 && Quotes.IndexOf(before[before.Length - 1]) >= 0 && edit.Text.Length > 0 && edit.Text[0] != '"'
            ? edit with { Text = Wording.Quoted(edit.Text) }
            : edit;
    }

    private sealed record Proposal(IReadOnlyList<TextEdit> Edits, bool IsSafe);
}
