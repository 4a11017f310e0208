namespace KloeRules.Language.Text;

/// <summary>A place as an editor shows it: one-based line and column.</summary>
public readonly record struct LinePosition(int Line, int Column)
{
    public override string ToString() => $"{Line}:{Column}";
}
