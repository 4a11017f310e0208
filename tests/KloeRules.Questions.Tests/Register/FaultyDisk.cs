using KloeRules.Questions.Register.Storage;

namespace KloeRules.Questions.Tests.Register;

/// <summary>Files in memory, on a disk that fails at one of its steps: before it is done, or half way through a write.</summary>
/// <param name="failsAt">The step at which it fails, and at every one after it, as when the process was killed; 0 for never.</param>
internal sealed class FaultyDisk(int failsAt = 0) : IRegisterDisk
{
    public Dictionary<string, byte[]> Files { get; } = [];

    public int Steps { get; private set; }

    public TimeSpan Waited { get; private set; }

    /// <summary>What another process does each time this one waits.</summary>
    public Action? Meanwhile { get; set; }

    public bool Exists(string path) => Files.ContainsKey(path);

    public byte[] Read(string path)
    {
        Take();
        return Files.TryGetValue(path, out var bytes) ? bytes : throw new FileNotFoundException(path);
    }

    public void WriteThrough(string path, ReadOnlySpan<byte> bytes)
    {
        Files[path] = bytes[..(bytes.Length / 2)].ToArray();
        Take();
        Files[path] = bytes.ToArray();
        Take();
    }

    public void Replace(string path, string by)
    {
        Take();
        Files[path] = Files[by];
        Files.Remove(by);
        Take();
    }

    public void Delete(string path)
    {
        Take();
        Files.Remove(path);
    }

    public bool TryCreate(string path, ReadOnlySpan<byte> bytes)
    {
        Take();
        return Files.TryAdd(path, bytes.ToArray());
    }

    public void Wait(TimeSpan time)
    {
        Waited += time;
        Meanwhile?.Invoke();
    }

    private void Take()
    {
        Steps++;
        if (failsAt > 0 && Steps >= failsAt)
        {
            throw new IOException("the disk fails");
        }
    }
}
