using System.Text;
using KloeRules.Measures.Reading;

namespace KloeRules.Measures.Tests.Reading;

public sealed class DataFilesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("kloe-data-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Patterns_match_within_one_folder_in_order_of_name()
    {
        Write("data/b.csv", "2");
        Write("data/A.CSV", "1");
        Write("data/deep/c.csv", "3");
        Write("data/notes.txt", "4");

        var files = DataFiles.Load(folder, ["data/*.csv", "data/b.csv"]);

        Assert.Empty(files.Problems);
        Assert.Equal(["data/A.CSV", "data/b.csv"], files.Files.Select(file => file.Path));
        Assert.Equal("1", Encoding.UTF8.GetString(files.Files[0].Content.Span));
    }

    [Fact]
    public void A_folder_beside_the_pack_may_be_named()
    {
        Write("shared/a.csv", "1");
        Directory.CreateDirectory(Path.Combine(folder, "pack"));

        Assert.Equal("../shared/a.csv", Assert.Single(DataFiles.Load(Path.Combine(folder, "pack"), ["../shared/a.csv"]).Files).Path);
    }

    [Theory]
    [InlineData("data/*.csv")]
    [InlineData("nowhere/a.csv")]
    [InlineData("*/a.csv")]
    public void A_pattern_without_a_file_is_a_problem(string pattern)
    {
        Write("data/a.txt", "1");

        var problem = Assert.Single(DataFiles.Load(folder, [pattern]).Problems);

        Assert.Equal(ProblemKind.Unusable, problem.Kind);
        Assert.Equal($"No file matches \"{pattern}\".", problem.Message);
        Assert.Equal(
            "Put the data file there, or correct the pack's \"data\" line. Patterns are relative to the pack's folder and * stands for part of a file name.",
            problem.Remedy);
    }

    [Theory]
    [InlineData("/data/a.csv")]
    [InlineData("C:\\data\\a.csv")]
    public void A_path_that_only_one_machine_has_is_refused(string pattern) =>
        Assert.Equal(
            $"\"{pattern}\" is not a path within or beside the pack's folder.",
            Assert.Single(DataFiles.Load(folder, [pattern]).Problems).Message);

    [Fact]
    public void A_file_beyond_the_limit_is_refused()
    {
        Write("big.csv", string.Empty);
        using (var stream = File.OpenWrite(Path.Combine(folder, "big.csv")))
        {
            stream.SetLength(DataFiles.LargestFile + 1L);
        }

        var problem = Assert.Single(DataFiles.Load(folder, ["big.csv"]).Problems);

        Assert.Equal("The file is larger than 256 MB.", problem.Message);
        Assert.Equal("Split it, for example into one file a year; all files of the pack are read together.", problem.Remedy);
    }

    [Fact]
    public void A_file_that_another_program_holds_is_a_problem()
    {
        Write("held.csv", "1");
        using var held = new FileStream(Path.Combine(folder, "held.csv"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.Equal("The file could not be opened.", Assert.Single(DataFiles.Load(folder, ["held.csv"]).Problems).Message);
    }

    [Fact]
    public void What_was_wrong_in_finding_files_is_kept_with_the_figures()
    {
        var frame = DataReader.Read(DataFiles.Load(folder, ["none.csv"]), Catalogue.Names);

        Assert.Equal("KLOE7001", Assert.Single(frame.Problems).Code);
    }

    private void Write(string path, string text)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
