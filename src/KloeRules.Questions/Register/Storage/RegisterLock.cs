namespace KloeRules.Questions.Register.Storage;

/// <summary>Lets one process at a time write to a register: a file beside it that only one can make.</summary>
internal sealed class RegisterLock : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly IRegisterDisk disk;
    private readonly string path;

    private RegisterLock(IRegisterDisk disk, string path)
    {
        this.disk = disk;
        this.path = path;
    }

    /// <param name="path">The register's.</param>
    /// <param name="patience">How long to wait for another process.</param>
    public static RegisterLock Take(IRegisterDisk disk, string path, LockHolder holder, TimeSpan patience)
    {
        var file = path + ".lock";
        var name = Path.GetFileName(file);
        for (var waited = TimeSpan.Zero; !disk.TryCreate(file, System.Text.Encoding.UTF8.GetBytes(holder.Text)); waited += Pause)
        {
            // Seen twice before it is called stale: the first look may have met a process that was just going.
            if (Holder(disk, file) is { } other && holder.IsGone(other) && Again(disk, file, other))
            {
                throw new RegisterTrouble(
                    $"the register is locked by process {other.Process} since {other.Since}, and that process no longer runs.",
                    $"{RegisterTrouble.Unchanged} It was stopped before it could take its lock away; what it had not written is lost.",
                    $"See with \"kloe register verify\" that the register is sound, then delete {name}.");
            }

            if (waited >= patience)
            {
                throw Held(Holder(disk, file), name);
            }

            disk.Wait(Pause);
        }

        return new RegisterLock(disk, file);
    }

    public void Dispose() => disk.Delete(path);

    private static RegisterTrouble Held((int Process, string Machine, string Since)? other, string name) => new(
        other is var (process, machine, since)
            ? $"the register is locked by process {process} on {machine} since {since}."
            : "the register is locked by another process.",
        RegisterTrouble.Unchanged,
        $"Try again when it is done; --wait gives it longer. If nobody is writing, delete {name}.");

    private static bool Again(IRegisterDisk disk, string file, (int, string, string) other)
    {
        disk.Wait(Pause);
        return Holder(disk, file) == other;
    }

    private static (int Process, string Machine, string Since)? Holder(IRegisterDisk disk, string file)
    {
        try
        {
            return LockHolder.Read(disk.Read(file));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Taken away between two looks.
            return null;
        }
    }
}
