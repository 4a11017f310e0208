using KloeRules.Papers.Model;
using KloeRules.Questions.Register.States;

namespace KloeRules.Papers.Wording;

/// <summary>What a question is about, as labels and words; those that it does not have are left out.</summary>
internal static class QuestionFacts
{
    public static IEnumerable<(string Label, string Words)> Of(PaperQuestion question)
    {
        if (SinceWords.Of(question) is { } since)
            yield return (Sections.Since, since);
        if (question.Enquiry is { } enquiry)
            yield return ("Enquiry", enquiry);
        if (question.AskedOf is { } role)
            yield return ("Asked of", role);
        yield return (LabelOf(question), string.Join("; ", question.Measures));
        yield return ("Area", question.Area);
        if (question.Folded is { } folded)
            yield return ("Stands for", folded);
        if (question.Known is { } known)
            yield return ($"Earlier meetings ({known.Reference}, {known.State})", string.Join("; ", known.Lines));
        if (question.Overrides.Count > 0)
            yield return ("Decided by people", string.Join(" ", question.Overrides));
        if (question.MachineText is { } text)
            yield return ("In the tool's words", text);
        if (question.Because is { } because)
            yield return ("Because", because);
    }

    /// <summary>Those that a reader needs beside the figures.</summary>
    public static IEnumerable<(string Label, string Words)> InShort(PaperQuestion question)
    {
        var measures = LabelOf(question);
        return Of(question).Where(fact => fact.Label != measures && fact.Label is not ("Area" or "In the tool's words"));
    }

    /// <summary>By which the register knows it, or will once it is asked.</summary>
    public static string ReferenceOf(PaperQuestion question) => question.Known?.Reference ?? QuestionReference.Of(question.AsAsked.Key);

    /// <summary>"Measure", "Measures", "Cause of concern".</summary>
    private static string LabelOf(PaperQuestion question) => question.Kind is { } kind ? char.ToUpperInvariant(kind[0]) + kind[1..]
        : question.Measures.Count == 1 ? "Measure" : "Measures";
}
