using System.Runtime.Versioning;

namespace KloeRules.Engine.Compilation;

/// <summary>
/// Keeps compiled shapes in a private folder. An assembly from there is run, so a folder that others may write to is not used.
/// </summary>
internal sealed class ShapeCache(string? folder)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode OthersWrite = UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    public byte[]? Find(string name)
    {
        try
        {
            var path = PathOf(name);
            return path is not null && File.Exists(path) ? File.ReadAllBytes(path) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Written beside and moved into place, so that a reader sees the whole file or none. A cache that can't be written is no error.</summary>
    public void Keep(string name, byte[] assembly)
    {
        try
        {
            if (PathOf(name) is { } path)
            {
                var part = path + "." + Path.GetRandomFileName() + ".part";
                File.WriteAllBytes(part, assembly);
                File.Move(part, path, overwrite: true);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }

    private string? PathOf(string name)
    {
        if (folder is null)
        {
            return null;
        }

        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else if (!MakePrivate(folder))
        {
            return null;
        }

        return Path.Combine(folder, name + ".dll");
    }

    /// <summary>Takes others' right to read away; where they had the right to write, it is too late, and the answer is no.</summary>
    [UnsupportedOSPlatform("windows")]
    private static bool MakePrivate(string folder)
    {
        Directory.CreateDirectory(folder, OwnerOnly);
        if ((File.GetUnixFileMode(folder) & OthersWrite) != 0)
        {
            return false;
        }

        // Only the owner may change the mode, so this refuses a folder that belongs to somebody else.
        File.SetUnixFileMode(folder, OwnerOnly);
        return true;
    }
}
