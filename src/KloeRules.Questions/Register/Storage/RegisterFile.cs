using KloeRules.Questions.Register.Chain;

namespace KloeRules.Questions.Register.Storage;

/// <summary>
/// A register on disk. It is always written whole: into a file beside it, through to the disk, then put in the place of the old one and read back.
/// Whoever is stopped at any step leaves the old register or the new one, never half of one.
/// </summary>
public sealed class RegisterFile
{
    private readonly IRegisterDisk disk;
    private readonly string path;

    public RegisterFile(string path)
        : this(path, new RegisterDisk())
    {
    }

    internal RegisterFile(string path, IRegisterDisk disk)
    {
        this.path = path;
        this.disk = disk;
    }

    public bool Exists => disk.Exists(path);

    private string Name => Path.GetFileName(path);

    /// <summary>The file as it is, sound or not.</summary>
    /// <exception cref="RegisterTrouble">It is not there, or can't be read.</exception>
    public ChainReading Inspect()
    {
        if (!Exists)
        {
            throw new RegisterTrouble(
                $"there is no register {Name}.", "What was asked and answered at earlier meetings is not known.", "\"kloe register ask\" begins one; --register names another file.");
        }

        try
        {
            return ChainCheck.Read(disk.Read(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RegisterTrouble($"the register {Name} can't be read.", "What was asked and answered at earlier meetings is not known.", "See that you may read it and that no other program holds it.");
        }
    }

    /// <summary>The register.</summary>
    /// <exception cref="RegisterTrouble">It is not there, can't be read, or is not what was written.</exception>
    public MeetingRegister Read()
    {
        var reading = Inspect();
        return reading.Damage is null ? MeetingRegister.Of(reading) : throw Damaged(reading.Damage);
    }

    /// <summary>Reads, checks, changes and writes, with nobody else writing meanwhile.</summary>
    /// <param name="empty">What to begin with where there is no file; null when there must be one.</param>
    /// <param name="change">Returns what is to be written; the register that it was given when nothing is.</param>
    /// <param name="patience">How long to wait for another process.</param>
    /// <exception cref="RegisterTrouble">Nothing was written.</exception>
    public MeetingRegister Change(MeetingRegister? empty, Func<MeetingRegister, MeetingRegister> change, LockHolder holder, TimeSpan patience)
    {
        try
        {
            using var held = RegisterLock.Take(disk, path, holder, patience);
            var before = empty is not null && !Exists ? empty : Read();
            var after = change(before);
            if (!ReferenceEquals(before, after))
            {
                Write(after.ToBytes());
            }

            return after;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RegisterTrouble(
                $"the register {Name} can't be written.",
                "The register is as it was, or has all that was to be written; never a part.",
                "See that its folder is there, that you may write there and that the disk has room; then look with \"kloe register list\" whether it was written.");
        }
    }

    private void Write(byte[] bytes)
    {
        var part = path + ".part";
        disk.WriteThrough(part, bytes);
        disk.Replace(path, part);
        if (!disk.Read(path).AsSpan().SequenceEqual(bytes))
        {
            throw new RegisterTrouble(
                $"the register {Name} reads differently from what was written.",
                "The disk, or another program, has changed it.",
                "Keep the file, look at it with \"kloe register verify\", and bring back a copy whose head you know.");
        }
    }

    private RegisterTrouble Damaged(Damage damage) => new(
        $"line {damage.Line} of {Name} {damage.What}.",
        damage.Means,
        "Nothing was written. Bring back a sound copy; \"kloe register verify --head\" tells whether it ends with the head printed in the last paper.");
}
