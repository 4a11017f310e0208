using KloeRules.Questions.Register.Storage;

namespace KloeRules.Questions.Tests.Register;

/// <summary>The disk as it is.</summary>
public sealed class DiskTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("kloe-").FullName;
    private readonly RegisterDisk disk = new();

    [Fact]
    public void A_file_is_written_put_in_place_and_read()
    {
        disk.WriteThrough(At("a"), [1]);
        disk.WriteThrough(At("b"), [2, 3]);

        disk.Replace(At("a"), At("b"));

        Assert.Equal([2, 3], disk.Read(At("a")));
        Assert.False(disk.Exists(At("b")));
    }

    [Fact]
    public void One_of_many_that_make_a_file_at_once_has_made_it_and_the_others_are_told_so()
    {
        var (made, failed) = (0, 0);
        var inside = 0;
        Parallel.For(0, 2000, new ParallelOptions { MaxDegreeOfParallelism = 8 }, _ =>
        {
            if (!disk.TryCreate(At("lock"), [1]))
            {
                Interlocked.Increment(ref failed);
                return;
            }

            Assert.Equal(1, Interlocked.Increment(ref inside));
            Interlocked.Increment(ref made);
            Interlocked.Decrement(ref inside);
            disk.Delete(At("lock"));
        });

        Assert.Equal(2000, made + failed);
        Assert.InRange(made, 1, 2000);
    }

    [Fact]
    public void A_file_can_not_be_made_where_there_is_no_folder() =>
        Assert.Throws<DirectoryNotFoundException>(() => disk.TryCreate(At("none/lock"), [1]));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string At(string name) => Path.Combine(folder, name);
}
