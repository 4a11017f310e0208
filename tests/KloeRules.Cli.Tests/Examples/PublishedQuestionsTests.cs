using System.Text.Json;

namespace KloeRules.Cli.Tests.Examples;

public sealed class PublishedQuestionsTests(PublishedExample example) : IClassFixture<PublishedExample>
{
    /// <summary>What the people who prepared the meeting of March 2023 held to be persistent.</summary>
    [Theory]
    [InlineData("Thrive: Vulnerability Assessment")]
    [InlineData("Thrive: Crime Prevention Assessment")]
    [InlineData("Average Time to Answer: CRIB")]
    [InlineData("Community Intelligence - Swindon")]
    [InlineData("Overall Victim Satisfaction")]
    public void A_persistent_issue_stands_in_the_first_twelve_questions(string measure) =>
        Assert.InRange(example.PlaceOf(measure) ?? int.MaxValue, 1, 12);

    [Fact]
    public void Priority_response_is_asked_about_because_of_its_service_level()
    {
        var question = example.Questions.First(
            question => PublishedExample.Texts(question, "measures")[0] == "Average Response Time: Priority");

        Assert.True(question.GetProperty("asked").GetBoolean());
        Assert.StartsWith("Service level missed", question.GetProperty("ruleTitle").GetString(), StringComparison.Ordinal);
        Assert.Contains("above its 1 hour SLA", question.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_points_of_every_question_add_up_to_its_score()
    {
        Assert.NotEmpty(example.Questions);
        Assert.All(example.Questions, question => Assert.Equal(
            question.GetProperty("score").GetInt32(),
            question.GetProperty("parts").EnumerateObject().Sum(part => part.Value.GetProperty("points").GetInt32())));
    }

    [Fact]
    public void Every_question_ends_in_its_only_question_mark_and_has_at_most_40_words() =>
        Assert.All(example.Questions.Select(question => question.GetProperty("text").GetString()!), text =>
        {
            Assert.Equal(text.Length - 1, text.IndexOf('?', StringComparison.Ordinal));
            Assert.InRange(text.Split(' ').Length, 1, 40);
        });
}
