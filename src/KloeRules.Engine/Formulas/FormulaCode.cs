namespace KloeRules.Engine.Formulas;

/// <summary>A formula's text as shapes are told apart by it.</summary>
internal static class FormulaCode
{
    /// <summary>The code with single blanks, its length before it, so that no formula can look like another part of a shape.</summary>
    public static string Key(string code)
    {
        var plain = string.Join(' ', code.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries));
        return FormattableString.Invariant($"{plain.Length}:{plain}");
    }
}
