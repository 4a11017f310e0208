namespace KloeRules.Language.Signals;

/// <summary>What holds for every signal of one kind.</summary>
/// <param name="ComparesMonths">Neighbouring months are held against each other, so a measure published as rolling twelve months can't have it.</param>
/// <param name="Numbers">What its numbers stand for, in their order.</param>
public sealed record SignalTraits(bool ComparesMonths, params NumberMeaning[] Numbers)
{
    public static SignalTraits Of(SignalKind kind) => kind switch
    {
        SignalKind.OutsideLimits => new(ComparesMonths: true),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
