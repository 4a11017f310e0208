using KloeRules.Language.Text;

namespace KloeRules.Language.Binding;

/// <summary>A part of a rule's condition as the author wrote it.</summary>
public static class ConditionText
{
    /// <summary>On one line, with the measure that a judgement may have left to the part before it.</summary>
    public static string Of(Condition part, Rule rule)
    {
        var text = OneLine.Of(rule.Source[part.Span]);
        return part is Leaf { Slot: > 0 } other ? $"{rule.Others[other.Slot - 1].Name} {text}"
            : part is Leaf && rule.Subjects.Count == 1 && rule.Families.Count == 0 ? $"{rule.Subjects[0].Name} {text}"
            : text;
    }
}
