using KloeRules.Papers.Wording;

namespace KloeRules.Cli.Register;

/// <summary>Prints a line that holds what people wrote, so that nothing in it can act on the terminal or break the line.</summary>
internal static class Line
{
    public static void Write(string text) => Console.Out.WriteLine(Legible.Of(text));

    public static void Warn(string text) => Console.Error.WriteLine(Legible.Of(text));
}
