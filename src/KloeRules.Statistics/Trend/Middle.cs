namespace KloeRules.Statistics.Trend;

/// <summary>The median of many numbers without putting them all in order. Method: Hoare's selection (1961), the middle of three as pivot.</summary>
public static class Middle
{
    /// <param name="numbers">At least one, none of them NaN; left in another order.</param>
    /// <returns>Of an even number, the mean of the two in the middle.</returns>
    public static double Of(Span<double> numbers)
    {
        var upper = numbers.Length / 2;
        var (first, last) = (0, numbers.Length - 1);
        while (first < last)
        {
            var (left, right) = Parted(numbers, first, last);
            (first, last) = upper <= right ? (first, right) : upper >= left ? (left, last) : (upper, upper);
        }

        return numbers.Length % 2 == 1 ? numbers[upper] : (Largest(numbers[..upper]) + numbers[upper]) / 2;
    }

    /// <summary>Puts what is below the pivot before what is above it.</summary>
    /// <returns>Where the upper part begins and the lower one ends; what lies between equals the pivot.</returns>
    private static (int Left, int Right) Parted(Span<double> numbers, int first, int last)
    {
        var pivot = MiddleOf(numbers[first], numbers[(first + last) / 2], numbers[last]);
        var (left, right) = (first, last);
        while (left <= right)
        {
            while (numbers[left] < pivot)
            {
                left++;
            }

            while (numbers[right] > pivot)
            {
                right--;
            }

            if (left <= right)
            {
                (numbers[left], numbers[right]) = (numbers[right], numbers[left]);
                left++;
                right--;
            }
        }

        return (left, right);
    }

    private static double MiddleOf(double a, double b, double c) => Math.Max(Math.Min(a, b), Math.Min(Math.Max(a, b), c));

    private static double Largest(ReadOnlySpan<double> numbers)
    {
        var largest = double.NegativeInfinity;
        foreach (var number in numbers)
        {
            largest = Math.Max(largest, number);
        }

        return largest;
    }
}
