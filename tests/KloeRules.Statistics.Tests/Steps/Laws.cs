using FsCheck;
using FsCheck.Fluent;
using KloeRules.Statistics.Steps;

namespace KloeRules.Statistics.Tests.Steps;

/// <summary>What must hold of any series; figures are whole numbers, so that shifting and doubling them is exact.</summary>
public sealed class Laws
{
    private static readonly Arbitrary<double[]> Months =
        Gen.Choose(0, 40).Select(figure => (double)figure).ArrayOf(36).Zip(Gen.Choose(0, 40), (months, step) => months.Select((figure, i) => figure + (i < 20 ? 0 : step)).ToArray())
            .ToArbitrary();

    [Fact]
    public void The_best_cuts_cost_no_more_than_those_of_any_number() =>
        Prop.ForAll(Months, months =>
        {
            const double Penalty = 500;
            var best = Segments.Penalised(months, 6, Penalty);
            return Enumerable.Range(0, 6).All(count => Cost(best, Penalty) <= Cost(Segments.Into(months, 6, count)!, Penalty) + 1e-6)
                && Math.Abs(best.Squares - Segments.Into(months, 6, best.Ends.Count)!.Squares) < 1e-6;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_best_of_one_cut_is_the_best_of_all_tried() =>
        Prop.ForAll(Months, months => Math.Abs(
                Segments.Into(months, 6, 1)!.Squares - Enumerable.Range(6, 25).Min(cut => Squares(months[..cut]) + Squares(months[cut..]))) < 1e-6)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Every_stretch_has_its_least_length() =>
        Prop.ForAll(Months, months =>
        {
            int[] edges = [0, .. Segments.Penalised(months, 6, 50).Ends, months.Length];
            return edges.Skip(1).Zip(edges, (end, start) => end - start).All(length => length >= 6);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_series_read_backwards_has_its_cuts_at_the_mirrored_places() =>
        Prop.ForAll(Months, months =>
        {
            double[] turned = [.. months.Reverse()];
            var (one, other) = (Pettitt.Of(months), Pettitt.Of(turned));
            return one.Statistic == other.Statistic
                && Mirrored(one.After).SequenceEqual(other.After.Where(cut => cut < months.Length))
                && Mirrored(StandardNormalHomogeneity.Of(months)!.After).SequenceEqual(StandardNormalHomogeneity.Of(turned)!.After)
                && Mirrored(PartialSums.Of(months)!.After).SequenceEqual(PartialSums.Of(turned)!.After)
                && Math.Abs(Cost(Segments.Penalised(months, 6, 300), 300) - Cost(Segments.Penalised(turned, 6, 300), 300)) < 1e-6;

            IEnumerable<int> Mirrored(IEnumerable<int> after) => after.Where(cut => cut < months.Length).Select(cut => months.Length - cut).Order();
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Another_unit_and_a_shift_leave_the_step_where_it_is() =>
        Prop.ForAll(Months, months =>
        {
            var (one, other) = (StepChange.Of(months), StepChange.Of([.. months.Select(figure => (4 * figure) + 512)]));
            return one?.Shape == other?.Shape && one?.First == other?.First && Math.Abs((one?.InWobbles ?? 0) - (other?.InWobbles ?? 0)) < 1e-9;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Upside_down_the_step_goes_the_other_way() =>
        Prop.ForAll(Months, months =>
        {
            var (one, other) = (StepChange.Of(months), StepChange.Of([.. months.Select(figure => -figure)]));
            return one?.Shape == other?.Shape && one?.First == other?.First && Math.Abs((one?.InWobbles ?? 0) + (other?.InWobbles ?? 0)) < 1e-9;
        }).QuickCheckThrowOnFailure();

    private static double Cost(Segments cut, double penalty) => cut.Squares + (penalty * cut.Ends.Count);

    private static double Squares(double[] figures) => figures.Sum(figure => Math.Pow(figure - figures.Average(), 2));
}
