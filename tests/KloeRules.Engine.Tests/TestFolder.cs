namespace KloeRules.Engine.Tests;

/// <summary>Folders for one test run, gone when it ends.</summary>
internal static class TestFolder
{
    private static readonly string Root = Create();

    private static int count;

    public static string New() => Directory.CreateDirectory(Path.Combine(Root, Interlocked.Increment(ref count).ToString(System.Globalization.CultureInfo.InvariantCulture))).FullName;

    private static string Create()
    {
        var root = Directory.CreateTempSubdirectory("kloe-engine-tests-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(root, recursive: true);
        return root;
    }
}
