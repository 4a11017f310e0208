namespace KloeRules.Cli.Tests.Running;

/// <summary>A new folder, taken away again at the end.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("kloe-").FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    /// <summary>A copy of another folder, with all that it holds, under this name.</summary>
    public string CopyOf(string folder, string name)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var copy = System.IO.Path.Combine(this[name], System.IO.Path.GetRelativePath(folder, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return this[name];
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
