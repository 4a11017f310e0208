namespace KloeRules.Language.Tests.Names;

public sealed class WholeAreaTests
{
    [Fact]
    public void The_name_of_the_whole_is_the_whole() =>
        Assert.Equal([""], Rules.Alone("pack \"p\"\n  whole \"Wiltshire\"\n\nmeasure Calls\n\nflag calls > 5 in Wiltshire").Rules[0].Areas);
}
