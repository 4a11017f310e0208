namespace KloeRules.Questions.Register.Chain;

/// <summary>The first place where a register is not what was written.</summary>
/// <param name="Line">Counted from 1, the header.</param>
/// <param name="What">What is wrong there, to follow "line 7 ".</param>
/// <param name="Means">What it means for the meeting.</param>
public sealed record Damage(int Line, DamageKind Kind, string What, string Means)
{
    private const string Doubt = "What it says can't be relied on, and neither can what stands below it.";

    internal static Damage NotARegister { get; } = new(
        1, DamageKind.NotARegister, "is not the header of a register", "Nothing in the file can be taken for what a meeting decided.");

    internal static Damage UnknownFormat(int format) => new(
        1,
        DamageKind.UnknownFormat,
        $"says that the register has form {format}; this version of kloe reads form {Format.RegisterHeader.Format}",
        "Nothing in the file was read, so that nothing in it is misread.");

    internal static Damage Changed(int line) => new(line, DamageKind.Changed, "was changed after it was written", Doubt);

    internal static Damage Missing(int line, int first, int last) => new(
        line,
        DamageKind.Missing,
        first == last ? $"does not follow the line above: entry {first} is missing" : $"does not follow the line above: entries {first} to {last} are missing",
        "What was decided there is lost from this file: a question may stand as open, or as answered, when it is not.");

    internal static Damage OutOfOrder(int line, int place, int other) => new(
        line, DamageKind.OutOfOrder, $"is out of order: it belongs on line {place}, and line {other} belongs here", "Who decided what first can't be told from this file.");

    internal static Damage Repeated(int line, int first) => new(
        line, DamageKind.Repeated, $"repeats line {first}", "A question would seem to have been asked or answered twice.");

    internal static Damage Inserted(int line) => new(
        line, DamageKind.Inserted, "was put in: the lines around it were written without it", "What it says was never recorded by kloe.");

    internal static Damage Cut(int line) => new(
        line, DamageKind.Cut, "is cut off: the file ends in the middle of it", "The last thing recorded is lost from this file, and perhaps more after it.");
}
