using System.Runtime.CompilerServices;
using System.Text.Json;

namespace KloeRules.Snapshots;

/// <summary>
/// Compares what a test made with the file that was accepted for it: <c>__snapshots__/Class.Method.snap</c> beside the test.
/// With the environment variable <c>KLOE_ACCEPT_SNAPSHOTS=1</c> it writes the file instead. Line ends are compared as \n.
/// </summary>
public static class Snapshot
{
    public const string AcceptVariable = "KLOE_ACCEPT_SNAPSHOTS";

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, NewLine = "\n" };

    /// <param name="value">A text is compared as it is, anything else as JSON.</param>
    /// <param name="name">The snapshot's name; the class and method when not given.</param>
    /// <exception cref="SnapshotMismatchException">The value differs from the snapshot, or there is none.</exception>
    public static void Match(object? value, string? name = null, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        var snapshot = Path.Combine(SnapshotFolder.Beside(file), (name ?? $"{Path.GetFileNameWithoutExtension(file)}.{method}") + ".snap");
        Match(value, snapshot, Environment.GetEnvironmentVariable(AcceptVariable) == "1");
    }

    /// <summary>Compares with a file of any name and place.</summary>
    /// <exception cref="SnapshotMismatchException">The text differs from the file, or there is none.</exception>
    public static void MatchFile(string text, string path) => Match(text, path, Environment.GetEnvironmentVariable(AcceptVariable) == "1");

    internal static void Match(object? value, string snapshot, bool accept)
    {
        var actual = (value as string ?? JsonSerializer.Serialize(value, Json)).ReplaceLineEndings("\n");
        if (accept)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(snapshot)!);
            File.WriteAllText(snapshot, actual);
            return;
        }

        var shown = Path.GetFileName(snapshot);
        if (!File.Exists(snapshot))
            throw new SnapshotMismatchException($"There is no snapshot {shown} yet. Run the test with {AcceptVariable}=1 and look at the file it writes.");

        var expected = File.ReadAllText(snapshot).ReplaceLineEndings("\n");
        if (expected != actual)
            throw new SnapshotMismatchException($"The result differs from {shown}. If it is right, run the test with {AcceptVariable}=1.\n{LineDifference.Of(expected, actual)}");
    }
}
