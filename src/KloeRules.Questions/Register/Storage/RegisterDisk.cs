namespace KloeRules.Questions.Register.Storage;

/// <summary>The disk of this machine.</summary>
internal sealed class RegisterDisk : IRegisterDisk
{
    private const int ExistsOnUnix = 17;
    private const int ExistsOnWindows = unchecked((int)0x80070050);

    public bool Exists(string path) => File.Exists(path);

    /// <summary>Whoever writes meanwhile is not kept from it.</summary>
    public byte[] Read(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

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
        FileStream stream;
        try
        {
            stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        }
        catch (IOException exception) when (exception.HResult is ExistsOnUnix or ExistsOnWindows)
        {
            // Looking whether it is there would not do: it may be gone again by then.
            return false;
        }

        using (stream)
        {
            stream.Write(bytes);
        }

        return true;
    }

    public void Wait(TimeSpan time) => Thread.Sleep(time);
}
