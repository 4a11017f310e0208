namespace KloeRules.Language.Binding;

/// <summary>What readers call a limit that a measure declares.</summary>
public static class LimitText
{
    public static string Of(LimitKind kind) => kind switch
    {
        LimitKind.Sla => "SLA",
        LimitKind.Target => "target",
        LimitKind.Aspiration => "aspiration",
        _ => "plan",
    };
}
