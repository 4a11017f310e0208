using FsCheck;
using FsCheck.Fluent;
using KloeRules.Papers.Public;

namespace KloeRules.Papers.Tests.Public;

public sealed class SuppressionLaws
{
    private static readonly string[] Members = ["Arson", "Theft"];
    private static readonly string[] Areas = ["East", "North"];

    /// <summary>Small counts are as frequent as all others.</summary>
    private static readonly Gen<int> Figure = Gen.OneOf(Gen.Choose(0, 5), Gen.Choose(0, 12));

    private static readonly Arbitrary<int[]> Figures = Gen.ArrayOf(Figure, Members.Length * Areas.Length).ToArbitrary();

    [Fact]
    public void Nobody_can_work_out_a_small_count_from_a_table_of_areas_and_members() => Laws.Hold(Prop.ForAll(Figures, figures =>
    {
        var cut = Case(figures, Members, Areas).Cut();
        return Nothing(new Attacker(Members, Areas, Truth(figures), [cut.Figures]));
    }));

    [Fact]
    public void Nor_from_two_papers_of_which_the_first_had_only_some_of_them() => Laws.Hold(Prop.ForAll(
        Figures,
        Gen.Elements(0, 1, 2, 3).ToArbitrary(),
        (figures, first) =>
        {
            var (members, areas) = first switch { 0 => (Members[..1], Areas), 1 => (Members, Areas[..1]), 2 => (Members[1..], Areas), _ => (Members, Areas[1..]) };
            var earlier = Case(figures, members, areas).Cut().Figures;
            var cut = Case(figures, Members, Areas).Cut(earlier);
            return Nothing(new Attacker(Members, Areas, Truth(figures), [earlier, cut.Figures]));
        }));

    [Fact]
    public void What_is_shown_is_what_the_data_has() => Laws.Hold(Prop.ForAll(Figures, figures =>
    {
        var truth = Truth(figures);
        return Case(figures, Members, Areas).Cut().Figures.Months.Where(month => truth.ContainsKey((month.Measure, month.Area))).All(month => month.Value is null || month.Value == truth[(month.Measure, month.Area)]);
    }));

    [Fact]
    public void Most_figures_are_shown_where_few_are_small() => Assert.Equal(
        ["All/ 89", "All/East 31", "All/North 58", "Arson/ 43", "Arson/East [c]", "Arson/North [c]", "Theft/ 46", "Theft/East [c]", "Theft/North [c]"],
        PublicCase.Shown(Case([3, 40, 28, 18], Members, Areas).Cut(), PublicCase.January));

    private static bool Nothing(Attacker attacker)
    {
        Assert.Empty(attacker.Told);
        return true;
    }

    private static Dictionary<(string Measure, string Area), int> Truth(int[] figures) =>
        Members.SelectMany((member, row) => Areas.Select((area, column) => ((member, area), figures[(row * Areas.Length) + column]))).ToDictionary(one => one.Item1, one => one.Item2);

    /// <summary>A family with its total in each of the areas and in the whole, of which only some may be in the pack; totals are those of all there is.</summary>
    private static PublicCase Case(int[] figures, string[] members, string[] areas)
    {
        var truth = Truth(figures);
        var rows = from member in members.Append("All")
                   from area in areas.Append("")
                   let parts = truth.Where(one => (member == "All" || one.Key.Measure == member) && (area.Length == 0 || one.Key.Area == area))
                   select $"{member},{area},2023-01,{parts.Sum(one => one.Value)}\n";
        var measures = string.Concat(members.Select(member => $"measure {member}\n"));
        return new PublicCase($"family crime is All, {string.Join(", ", members)}\nmeasure All\n  headline of crime\n{measures}", string.Concat(rows));
    }
}
