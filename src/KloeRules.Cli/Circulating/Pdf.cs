using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using KloeRules.Cli.Output;

namespace KloeRules.Cli.Circulating;

/// <summary>Lets LibreOffice make a PDF of a paper, in a folder of its own and with a profile of its own, so that no open window and no setting of the user's has a say.</summary>
internal static partial class Pdf
{
    public const string Extension = "pdf";

    /// <summary>Names a LibreOffice that is not on the path.</summary>
    private const string Variable = "KLOE_SOFFICE";

    private const string NoDate = "20000101000000";

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);
    private static readonly string[] Names = OperatingSystem.IsWindows() ? ["soffice.com", "soffice.exe"] : ["soffice", "libreoffice"];

    private static readonly string[] UsualFolders =
    [
        "/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/libreoffice/program", "/Applications/LibreOffice.app/Contents/MacOS",
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "LibreOffice", "program"),
    ];

    /// <param name="paper">In a format that LibreOffice opens.</param>
    public static WrittenPaper Of(WrittenPaper paper)
    {
        var office = Find() ?? throw Missing();
        var folder = Directory.CreateTempSubdirectory("kloe-pdf-");
        try
        {
            var source = Path.Combine(folder.FullName, paper.Name);
            File.WriteAllBytes(source, paper.Bytes);
            Convert(office, source, folder.FullName);
            var name = Path.ChangeExtension(paper.Name, Extension);
            var made = Path.Combine(folder.FullName, name);
            return File.Exists(made) ? new WrittenPaper(name, WithoutClock(File.ReadAllBytes(made))) : throw Unmade();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Where LibreOffice is; null where it is not installed.</summary>
    public static string? Find() => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named
        ? (File.Exists(named) ? named : null)
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Concat(UsualFolders)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);

    private static void Convert(string office, string source, string folder)
    {
        var profile = new Uri(Path.Combine(folder, "profile") + "/").AbsoluteUri;
        var start = new ProcessStartInfo(office) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in new[] { $"-env:UserInstallation={profile}", "--headless", "--norestore", "--nolockcheck", "--convert-to", Extension, "--outdir", folder, source })
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["TZ"] = "UTC";
        try
        {
            using var process = Process.Start(start) ?? throw Unmade();
            process.OutputDataReceived += (_, _) => { };
            process.ErrorDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            if (!process.WaitForExit(Longest))
            {
                process.Kill(entireProcessTree: true);
                throw Unmade();
            }
        }
        catch (Win32Exception)
        {
            throw Missing();
        }
    }

    /// <summary>
    /// The same paper is to give the same bytes, so the time, and the numbers that LibreOffice draws from it, become zeros, as many as there were: every other byte stays where it is.
    /// </summary>
    private static byte[] WithoutClock(byte[] pdf) => Encoding.Latin1.GetBytes(Drawn().Replace(
        Created().Replace(Encoding.Latin1.GetString(pdf), NoDate), match => new string('0', match.Length)));

    [GeneratedRegex(@"(?<=/CreationDate\(D:)[0-9]{14}")]
    private static partial Regex Created();

    [GeneratedRegex(@"(?<=/ID \[\s*(?:<[0-9A-F]{32}>\s*)?<|/DocChecksum /)[0-9A-F]{32}")]
    private static partial Regex Drawn();

    private static Failure Missing() => new(
        ExitCode.Usage,
        "a PDF is made by LibreOffice, which was not found here.",
        "No paper was written.",
        $"Install LibreOffice, name its soffice with {Variable}, or leave pdf out of --as; a browser prints the HTML paper to PDF too.");

    private static Failure Unmade() => new(
        ExitCode.Usage,
        "LibreOffice was started but made no PDF.",
        "No paper was written.",
        "Leave pdf out of --as and see that LibreOffice opens what is written then; its own window can save it as PDF.");
}
