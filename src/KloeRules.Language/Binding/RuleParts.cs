using KloeRules.Language.Actions;

namespace KloeRules.Language.Binding;

/// <summary>What a rule's condition turns out to be about while it is bound: subject, areas and the lists that leaves number into.</summary>
internal sealed class RuleParts
{
    private const int MostConditions = 2_000;
    private int conditions;

    public List<Measure> Others { get; } = [];

    public List<string> Places { get; } = [];

    public List<Family> Families { get; } = [];

    /// <summary>True for a claim, which is one sentence to be checked as a whole: "any of F" asks whether there is one, not of each.</summary>
    public bool IsClaim { get; init; }

    public List<AreaGroup> Groups { get; } = [];

    public List<IReadOnlyList<string>> AreaSets { get; } = [];

    /// <summary>Areas that a rule about every area leaves out.</summary>
    public IReadOnlyList<string> LeftOut { get; set; } = [];

    /// <summary>Set by the first subject.</summary>
    public IReadOnlyList<Measure>? Subjects { get; set; }

    public Family? Family { get; set; }

    /// <summary>Set by the first subject when the rule is about the tracker; there are then no measures to judge one at a time.</summary>
    public ActionScope? Actions { get; set; }

    /// <summary>A bit for each colour that the tracker's entries must have; 0 for any.</summary>
    public int ActionColours { get; set; }

    /// <summary>Set by the first term: the areas it names, or none.</summary>
    public IReadOnlyList<string>? Areas { get; set; }

    /// <summary>True when the rule is judged member by member, so that members it can't be about are left out.</summary>
    public bool IsEach { get; set; }

    /// <summary>True when the condition, with every definition spelt out in it, has more parts than a rule may have.</summary>
    public bool IsTooLarge { get; set; }

    /// <summary>Counts one more part of the condition; false when that is one too many.</summary>
    public bool Grow()
    {
        IsTooLarge |= ++conditions > MostConditions;
        return !IsTooLarge;
    }

    public int SlotOf(Measure measure)
    {
        if (!IsEach && Subjects is { Count: 1 } && ReferenceEquals(Subjects[0], measure))
        {
            return 0;
        }

        return NumberOf(Others, measure);
    }

    /// <summary>The one-based number of an entry, added when new.</summary>
    public static int NumberOf<T>(List<T> list, T entry)
    {
        var index = list.IndexOf(entry);
        if (index < 0)
        {
            list.Add(entry);
            index = list.Count - 1;
        }

        return index + 1;
    }
}
