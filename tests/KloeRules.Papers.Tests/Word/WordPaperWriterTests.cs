using KloeRules.Papers.Word;

namespace KloeRules.Papers.Tests.Word;

public class WordPaperWriterTests
{
    [Fact]
    public void The_validator_finds_nothing_in_a_document_with_one_of_everything()
    {
        var file = WordFile.Of(SampleDocument.Of());
        if (Environment.GetEnvironmentVariable("KLOE_LOOK") is { } look) File.WriteAllBytes(look, file);
        Assert.Empty(WordFile.Errors(file));
    }
}
