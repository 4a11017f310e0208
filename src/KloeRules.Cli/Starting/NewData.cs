using System.Globalization;
using System.Text;
using KloeRules.Language.Binding;
using KloeRules.Measures.Guessing;
using KloeRules.Measures.Reading;

namespace KloeRules.Cli.Starting;

/// <summary>The files of a pack for tables that were made out by guessing: a catalogue and settings to be read and put right.</summary>
internal static class NewData
{
    private const string Copy = "data.csv";

    private static readonly string[] WordsForTheWhole = ["force", "total", "all", "force total", "forcewide", "force wide", "whole force", "all areas"];

    /// <param name="name">What the pack is called.</param>
    /// <param name="file">The file that was guessed.</param>
    /// <param name="isThere">True when it lies in the pack's folder already.</param>
    public static IReadOnlyList<(string Name, ReadOnlyMemory<byte> Content)> Files(string name, DataFile file, Understanding understood, bool isThere)
    {
        var isRead = understood.Sheets.Any(sheet => sheet.IsReadAsItIs);
        var files = new List<(string, ReadOnlyMemory<byte>)>
        {
            ("pack.kloe", Bytes(Pack(name, understood, [.. isRead ? [file.Path] : Array.Empty<string>(), .. understood.Figures.Count > 0 ? [Copy] : Array.Empty<string>()]))),
            ("measures.kloe", Bytes(Measures(file.Path, understood))),
        };
        if (understood.Figures.Count > 0)
        {
            files.Add((Copy, Bytes(Data(understood))));
        }

        if (isRead && !isThere)
        {
            files.Add((file.Path, file.Content));
        }

        return files;
    }

    private static string Pack(string name, Understanding understood, string[] data)
    {
        var whole = understood.Sheets.SelectMany(sheet => sheet.Areas).FirstOrDefault(area => WordsForTheWhole.Contains(NameKey.Of(area))) ?? "Force";
        var lines = new StringBuilder()
            .Append("language 1\n\n")
            .Append(CultureInfo.InvariantCulture, $"pack \"{NewPack.Plain(name)}\" version 1\n")
            .Append("  body \"Name of your oversight body\"\n")
            .Append("  meeting \"Name of the meeting\"\n")
            .Append(CultureInfo.InvariantCulture, $"  whole \"{NewPack.Plain(whole)}\"\n")
            .Append("  steady within 5%  # a smaller change counts as none\n")
            .Append("  ask at most 8\n");
        foreach (var file in data)
        {
            lines.Append(CultureInfo.InvariantCulture, $"  data \"{NewPack.Plain(file)}\"\n");
        }

        return lines.ToString();
    }

    private static string Measures(string file, Understanding understood)
    {
        var text = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"# Guessed from {OneLine(file)}. Read every unit, and strike out of \"lower or higher is better\" what is not true;\n")
            .Append("# where it can't be said, write \"neither is better\". Until then no rule can ask whether a measure is getting worse.\n");
        foreach (var measure in understood.Measures)
        {
            text.Append(CultureInfo.InvariantCulture, $"\nmeasure \"{measure.Name}\"\n  unit {measure.Unit}  # guessed: {OneLine(measure.Why)}\n  lower or higher is better\n");
        }

        return text.ToString();
    }

    private static string Data(Understanding understood)
    {
        var text = new StringBuilder("measure,area,period,value,numerator,denominator,note\n");
        foreach (var figure in understood.Figures)
        {
            string[] cells = [figure.Measure, figure.Area, figure.Month.ToIsoString(), figure.Value, figure.Numerator, figure.Denominator, figure.Source.ToString()];
            text.AppendJoin(',', cells.Select(Quoted)).Append('\n');
        }

        return text.ToString();
    }

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    private static string OneLine(string text) => Papers.Wording.Legible.Of(text);

    private static byte[] Bytes(string text) => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text);
}
