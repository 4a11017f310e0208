using KloeRules.Questions.Register;
using KloeRules.Questions.Register.Chain;
using KloeRules.Questions.Register.Entries;
using KloeRules.Questions.Register.Storage;

namespace KloeRules.Questions.Tests.Register;

public sealed class StorageTests
{
    private const string Path = "p/register.jsonl";

    private static readonly MeetingRegister Old = Telling.Of(Telling.Content("2023-03", EntryKind.Asked, "Why?"));
    private static readonly EntryContent Answer = Telling.Content("2023-04", EntryKind.Answered, "Rotas");
    private static readonly LockHolder Us = Holder(1);

    [Fact]
    public void An_entry_is_added_and_nothing_but_the_register_is_left()
    {
        var disk = Disk();

        var after = Append(disk);

        Assert.Equal([Path], disk.Files.Keys);
        Assert.Equal(after.ToBytes(), disk.Files[Path]);
        Assert.Equal(Old.With(Answer).ToBytes(), disk.Files[Path]);
    }

    [Fact]
    public void Stopped_at_any_step_it_leaves_the_old_register_or_the_new_one()
    {
        var whole = Disk();
        Append(whole);
        var left = Enumerable.Range(1, whole.Steps).Select(step =>
        {
            var disk = Disk(step);
            Assert.Throws<RegisterTrouble>(() => Append(disk));
            return disk.Files[Path];
        }).ToArray();

        Assert.All(left, bytes => Assert.True(bytes.AsSpan().SequenceEqual(Old.ToBytes()) || bytes.AsSpan().SequenceEqual(Old.With(Answer).ToBytes())));
        Assert.Contains(left, bytes => bytes.AsSpan().SequenceEqual(Old.ToBytes()));
        Assert.Contains(left, bytes => bytes.AsSpan().SequenceEqual(Old.With(Answer).ToBytes()));
    }

    [Fact]
    public void What_an_interrupted_write_left_beside_it_is_written_over()
    {
        var disk = Disk();
        disk.Files[Path + ".part"] = [1, 2, 3];

        Append(disk);

        Assert.Equal([Path], disk.Files.Keys);
    }

    [Fact]
    public void What_reads_back_differently_is_reported()
    {
        var trouble = Assert.Throws<RegisterTrouble>(() => new RegisterFile(Path, new ForgetfulDisk(Disk())).Change(null, Answered, Us, TimeSpan.Zero));

        Assert.Equal("the register register.jsonl reads differently from what was written.", trouble.Message);
    }

    [Fact]
    public void A_refusal_writes_nothing_and_gives_the_lock_back()
    {
        var disk = Disk();

        Assert.Throws<InvalidOperationException>(() => new RegisterFile(Path, disk).Change(null, _ => throw new InvalidOperationException(), Us, TimeSpan.Zero));

        Assert.Equal([Path], disk.Files.Keys);
        Assert.Equal(Old.ToBytes(), disk.Files[Path]);
    }

    [Fact]
    public void A_damaged_register_is_not_written_to()
    {
        var disk = Disk();
        disk.Files[Path] = disk.Files[Path][..^5];

        var trouble = Assert.Throws<RegisterTrouble>(() => Append(disk));

        Assert.Equal("line 2 of register.jsonl is cut off: the file ends in the middle of it.", trouble.Message);
        Assert.Equal(Old.ToBytes()[..^5], disk.Files[Path]);
    }

    [Fact]
    public void A_register_is_begun_where_that_is_asked_for_and_only_there()
    {
        var disk = new FaultyDisk();

        Assert.Equal("there is no register register.jsonl.", Assert.Throws<RegisterTrouble>(() => Append(disk)).Message);

        new RegisterFile(Path, disk).Change(MeetingRegister.Empty("Small"), register => register.With(Answer with { Kind = EntryKind.Asked }), Us, TimeSpan.Zero);
        Assert.Null(ChainCheck.Read(disk.Files[Path]).Damage);
    }

    [Fact]
    public void Another_process_is_waited_for()
    {
        var disk = Locked(2);
        disk.Meanwhile = () => disk.Files.Remove(Path + ".lock");

        new RegisterFile(Path, disk).Change(null, Answered, Us, TimeSpan.FromSeconds(1));

        Assert.Equal(TimeSpan.FromMilliseconds(20), disk.Waited);
        Assert.Equal([Path], disk.Files.Keys);
    }

    [Fact]
    public void Patience_has_an_end()
    {
        var disk = Locked(2);

        var trouble = Assert.Throws<RegisterTrouble>(() => new RegisterFile(Path, disk).Change(null, Answered, Us, TimeSpan.FromSeconds(1)));

        Assert.Equal("the register is locked by process 2 on desk since 2023-03-14T09:26:53Z.", trouble.Message);
        Assert.Equal("Nothing was written; the register is as it was.", trouble.Consequence);
        Assert.Equal("Try again when it is done; --wait gives it longer. If nobody is writing, delete register.jsonl.lock.", trouble.Remedy);
        Assert.Equal(TimeSpan.FromSeconds(1), disk.Waited);
        Assert.True(disk.Exists(Path + ".lock"));
    }

    [Fact]
    public void A_lock_that_a_dead_process_left_is_called_so_without_waiting_it_out()
    {
        var disk = Locked(3);

        var trouble = Assert.Throws<RegisterTrouble>(() => new RegisterFile(Path, disk).Change(null, Answered, Us, TimeSpan.FromHours(1)));

        Assert.Equal("the register is locked by process 3 since 2023-03-14T09:26:53Z, and that process no longer runs.", trouble.Message);
        Assert.Equal("See with \"kloe register verify\" that the register is sound, then delete register.jsonl.lock.", trouble.Remedy);
    }

    [Fact]
    public void A_lock_that_is_still_being_written_is_waited_for()
    {
        var disk = Disk();
        disk.Files[Path + ".lock"] = [];

        Assert.Equal("the register is locked by another process.", Assert.Throws<RegisterTrouble>(() => Append(disk)).Message);
    }

    private static FaultyDisk Disk(int failsAt = 0) => new(failsAt) { Files = { [Path] = Old.ToBytes() } };

    private static FaultyDisk Locked(int process)
    {
        var disk = Disk();
        disk.Files[Path + ".lock"] = System.Text.Encoding.UTF8.GetBytes(Holder(process).Text);
        return disk;
    }

    /// <summary>Processes 1 and 2 run.</summary>
    private static LockHolder Holder(int process) => new(process, "desk", new DateTimeOffset(2023, 3, 14, 9, 26, 53, TimeSpan.Zero), other => other < 3);

    private static MeetingRegister Append(FaultyDisk disk) => new RegisterFile(Path, disk).Change(null, Answered, Us, TimeSpan.Zero);

    private static MeetingRegister Answered(MeetingRegister register) => register.With(Answer);
}
