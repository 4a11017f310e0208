using KloeRules.Papers.Model;
using KloeRules.Papers.Wording;
using static KloeRules.Papers.Sheets.Columns;

namespace KloeRules.Papers.Sheets;

/// <summary>What else is printed with each question.</summary>
internal static class DetailSheet
{
    public static Sheet Of(Paper paper) => Sheet.Of(
        "Details",
        paper.Questions,
        Reference,
        Count<PaperQuestion>("Place", question => SheetCell.Of(question.Place)),
        Named<PaperQuestion>("Title", question => question.Title),
        Named<PaperQuestion>("Enquiry", question => question.Enquiry),
        Named<PaperQuestion>("Measures", question => string.Join("; ", question.Measures)),
        Named<PaperQuestion>("Because", question => question.Because),
        Long<PaperQuestion>("Since the last meeting", SinceWords.Of),
        Each<PaperQuestion>("On record", question => question.Known?.Lines ?? []),
        Long<PaperQuestion>("Why here", question => question.Reason),
        Each<PaperQuestion>("Probes", question => question.Probes),
        Each<PaperQuestion>("A good answer shows", question => question.Expects),
        Each<PaperQuestion>("To bear in mind", question => question.Caveats),
        Each<PaperQuestion>("What would move it", question => question.Moves),
        Each<PaperQuestion>("Decided by people", question => question.Overrides));
}
