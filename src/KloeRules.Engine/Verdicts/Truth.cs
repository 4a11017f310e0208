namespace KloeRules.Engine.Verdicts;

/// <summary>Kleene's three values, ordered so that "and" is the least and "or" the greatest.</summary>
public enum Truth : byte
{
    False,
    Unknown,
    True,
}
