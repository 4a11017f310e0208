namespace KloeRules.Questions.Register.Storage;

/// <summary>The disk of this machine.</summary>
internal sealed class RegisterDisk : IRegisterDisk
{
    public bool Exists(string path) => File.Exists(path);

    public byte[] Read(string path) => File.ReadAllBytes(path);

    public void WriteThrough(string path, ReadOnlySpan<byte> bytes)
    {
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None);
        stream.Write(bytes);
        stream.Flush(flushToDisk: true);
    }

    public void Replace(string path, string by) => File.Move(by, path, overwrite: true);

    public void Delete(string path) => File.Delete(path);

    public bool TryCreate(string path, ReadOnlySpan<byte> bytes)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read);
            stream.Write(bytes);
            return true;
        }
        catch (IOException) when (File.Exists(path))
        {
            return false;
        }
    }

    public void Wait(TimeSpan time) => Thread.Sleep(time);
}
