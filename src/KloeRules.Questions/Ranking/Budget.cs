using KloeRules.Language.Binding;

namespace KloeRules.Questions.Ranking;

/// <summary>The line that a pack draws: so many questions in all, so many under one enquiry. What is critical, overdue or pinned is never below it.</summary>
internal sealed class Budget
{
    private readonly PackSettings settings;
    private readonly Dictionary<Placed, string> reasons = new(ReferenceEqualityComparer.Instance);
    private readonly List<Placed> asked;

    /// <param name="ranked">All questions in the order in which they are asked.</param>
    public Budget(IReadOnlyList<Placed> ranked, PackSettings settings)
    {
        this.settings = settings;
        asked = ranked.Where(IsAlwaysAsked).ToList();
        foreach (var one in ranked.Where(one => !IsAlwaysAsked(one)))
        {
            if (ReasonToHide(one) is { } reason)
            {
                reasons.Add(one, reason);
            }
            else
            {
                asked.Add(one);
            }
        }
    }

    /// <summary>Why a question stands below the line; null when it is asked.</summary>
    public string? Hides(Placed question) => reasons.GetValueOrDefault(question);

    private static bool IsAlwaysAsked(Placed one) =>
        one.Topic.Severity == Severity.Critical || one.Known is { IsOverdue: true } or { Record.Pin: not null };

    private string? ReasonToHide(Placed one)
    {
        if (asked.Count >= settings.AskAtMost)
        {
            return $"Below the line: it ranks {one.Rank} and the pack asks at most {settings.AskAtMost}. Its title alone is printed.";
        }

        return EnquiryOf(one) is { } enquiry && asked.Count(other => EnquiryOf(other) == enquiry) >= settings.AskAtMostPerEnquiry
            ? $"Below the line: under “{enquiry.Title}” the pack asks at most {settings.AskAtMostPerEnquiry}. Its title alone is printed."
            : null;
    }

    private static Enquiry? EnquiryOf(Placed one) => one.Topic.Lead.Asking.Finding.Rule.Enquiry;
}
