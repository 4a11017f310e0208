using System.Reflection;

namespace KloeRules.Reference.Tests;

public sealed class CollectionTests
{
    private const int Carried = 755;
    private const int Whole = 1848;

    [Fact]
    public void The_collection_is_whole() =>
        Assert.Equal(ReferenceCases.Folder == ReferenceCases.Carried ? Carried : Whole, ReferenceCases.All.Count);

    [Fact]
    public void Every_case_is_held_against_our_functions()
    {
        var held = typeof(CollectionTests).Assembly.GetTypes()
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Where(property => property.PropertyType == typeof(TheoryData<string>))
            .SelectMany(property => (IEnumerable<object[]>)property.GetValue(null)!)
            .Select(row => (string)row[0]);

        Assert.DoesNotContain(ReferenceCases.All.Keys.Except(held), name => !Exclusions.Names(name));
    }

    [Fact]
    public void At_most_2_in_100_cases_are_left_out_and_each_with_a_reason()
    {
        var left = ReferenceCases.All.Keys.Where(Exclusions.Names).ToArray();

        Assert.True(left.Length * 50 <= ReferenceCases.All.Count, $"{left.Length} of {ReferenceCases.All.Count} are left out.");
        Assert.All(Exclusions.All, line => Assert.True(line.Why.Length > 20, line.Case));
    }
}
