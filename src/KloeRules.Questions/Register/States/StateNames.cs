namespace KloeRules.Questions.Register.States;

/// <summary>States as readers see them.</summary>
public static class StateNames
{
    private static readonly string[] Names =
    [
        "unrecorded", "proposed", "asked", "holding", "answered", "accepted", "follow-up", "action open", "action done",
        "outcome seen", "outcome not seen", "closed", "dropped", "merged", "superseded",
    ];

    public static string Of(QuestionState state) => Names[(int)state];

    public static IReadOnlyList<string> All { get; } = Names[1..];
}
