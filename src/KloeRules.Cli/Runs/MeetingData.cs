using KloeRules.Cli.Output;
using KloeRules.Cli.Packs;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Reading;
using KloeRules.Measures.Series;

namespace KloeRules.Cli.Runs;

/// <summary>The figures of one meeting: the pack's data files, read, and the month that is judged.</summary>
internal sealed record MeetingData(DataFiles Files, Frame Frame, Month AsAt)
{
    /// <param name="asAt">The month to judge; null for the latest the data has.</param>
    public static MeetingData Load(PackFolder folder, Month? asAt) => Load(folder, asAt, folder.Pack);

    /// <param name="folder">Where the data lies, and which files it is.</param>
    /// <param name="asAt">The month to judge; null for the latest the data has.</param>
    /// <param name="pack">The catalogue that reads it.</param>
    public static MeetingData Load(PackFolder folder, Month? asAt, Pack pack)
    {
        var settings = folder.Pack.Settings;
        if (settings.Data.Count == 0)
        {
            throw new Failure(
                ExitCode.Data,
                "the pack names no data.",
                "There is nothing to judge, so no questions were written.",
                "Add a line such as data \"data/*.csv\" under the pack statement.");
        }

        var files = DataFiles.Load(folder.Path, settings.Data);
        var frame = DataReader.Read(files, pack.Names, pack.Settings);
        ProblemPrinter.Print(Console.Error, frame.Problems);
        if (frame.Latest is not { } latest)
        {
            throw new Failure(
                ExitCode.Data,
                "the data holds no figure that could be used.",
                "There is nothing to judge, so no questions were written.",
                "See the problems listed above; kloe measures lists the names that the data must use.");
        }

        if (asAt is { } month)
        {
            WarnOutside(frame, month, latest);
        }

        return new MeetingData(files, frame, asAt ?? latest);
    }

    /// <summary>The same files and month, read by another catalogue. What is wrong with them was said before.</summary>
    public static MeetingData Reread(MeetingData data, Pack pack) => data with { Frame = DataReader.Read(data.Files, pack.Names, pack.Settings) };

    /// <summary>The figures of the pack, or null when it names none that could be used; what was wrong with them is for a run to say.</summary>
    public static MeetingData? Find(PackFolder folder)
    {
        var settings = folder.Pack.Settings;
        var files = DataFiles.Load(folder.Path, settings.Data);
        var frame = DataReader.Read(files, folder.Pack.Names, settings);
        return frame.Latest is { } latest ? new MeetingData(files, frame, latest) : null;
    }

    private static void WarnOutside(Frame frame, Month month, Month latest)
    {
        var first = frame.Series.Select(series => series.First)
            .Concat(frame.Windows.Select(windows => windows.Month))
            .DefaultIfEmpty(frame.Actions.All.Count > 0 ? frame.Actions.All.Min(action => action.Updates[0].AsAt) : latest)
            .Min();
        var isTracked = month > latest && month <= frame.Actions.Latest;
        if (!isTracked && (month < first || month > latest))
        {
            var months = first == latest ? first.ToString() : $"{first} to {latest}";
            Console.Error.WriteLine($"warning: the figures are for {months}, so there are none for {month}.");
            Console.Error.WriteLine("    Nearly every rule can only say that it cannot tell.");
            Console.Error.WriteLine("    Leave --as-at out to judge the latest month that has figures.");
        }
    }
}
