using System.Diagnostics;

namespace KloeRules.Cli.Tests.Running;

/// <summary>Starts the tool as a user would: as a process, in a folder, with arguments.</summary>
/// <param name="Cache">The folder for compiled rules, shared by all tests that don't ask for their own.</param>
internal sealed record Kloe(string Program, string Folder, string Cache)
{
    private static readonly TemporaryFolder SharedCache = new();

    /// <summary>Variables of the machine that change what the tool does or says.</summary>
    private static readonly string[] Unset = ["KLOE_DEBUG", "NO_COLOR", "LANG", "LC_ALL", "LANGUAGE", "TZ"];

    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();

    /// <summary>The tool as it was built.</summary>
    public static Kloe In(string folder) => new(Path.Combine(Repository.ToolFolder, "kloe.dll"), folder, SharedCache.Path);

    public Ran Run(params string[] arguments)
    {
        var start = Program.EndsWith(".dll", StringComparison.Ordinal)
            ? new ProcessStartInfo(DotNet.Path, [Program, .. arguments])
            : new ProcessStartInfo(Program, arguments);
        start.WorkingDirectory = Folder;
        foreach (var name in Unset)
        {
            start.Environment.Remove(name);
        }

        start.Environment["KLOE_CACHE"] = Cache;
        foreach (var (name, value) in Variables)
        {
            start.Environment[name] = value;
        }

        return DotNet.Run(start);
    }
}
