using System.Numerics;

namespace KloeRules.Oracle;

/// <summary>Probabilities the long way: areas by Simpson's rule, counts one by one.</summary>
internal static class SlowChances
{
    private const int Slices = 2_000;

    private static readonly Dictionary<int, BigInteger[]> OrdersByFalls = [];

    /// <summary>Two-sided tail of the normal distribution.</summary>
    public static double Normal(double z) => Math.Min(1, 2 * Area(x => Math.Exp(-x * x / 2), Math.Abs(z), Math.Abs(z) + 12) / Math.Sqrt(2 * Math.PI));

    /// <summary>Two-sided tail of Student's t, over the angle whose tangent is t / √degrees.</summary>
    public static double Student(double t, double degrees)
    {
        var angle = Math.Atan(Math.Abs(t) / Math.Sqrt(degrees));
        double Density(double x) => Math.Pow(Math.Cos(x), degrees - 1);
        return Area(Density, angle, Math.PI / 2) / Area(Density, 0, Math.PI / 2);
    }

    /// <summary>All results that are no likelier than the one seen.</summary>
    /// <param name="logWeight">The logarithm of how likely a result is, whatever they add up to.</param>
    public static double NoLikelier(int seen, int least, int most, Func<int, double> logWeight)
    {
        var logs = Enumerable.Range(least, most - least + 1).Select(logWeight).ToArray();
        var weights = logs.Select(one => Math.Exp(one - logs.Max())).ToArray();
        return weights.Where(one => one <= weights[seen - least] * (1 + 1e-7)).Sum() / weights.Sum();
    }

    /// <summary>The logarithm of the ways to choose k of n.</summary>
    public static double LogChoose(int n, int k) => Enumerable.Range(1, Math.Min(k, n - k)).Sum(i => Math.Log((double)(n - Math.Min(k, n - k) + i) / i));

    /// <summary>The share of all orders of n different figures in which rises less falls are at least so far from none.</summary>
    public static double Orders(int s, int n)
    {
        var orders = OrdersOf(n);
        var pairs = n * (n - 1) / 2;
        var far = orders.Where((_, falls) => Math.Abs(pairs - (2 * falls)) >= Math.Abs(s)).Aggregate(BigInteger.Zero, (sum, count) => sum + count);
        var all = orders.Aggregate(BigInteger.Zero, (sum, count) => sum + count);
        return Math.Exp(BigInteger.Log(far) - BigInteger.Log(all));
    }

    /// <summary>How many orders of n figures have each number of falls: the product of (1 + x + … + x^k) for k below n.</summary>
    private static BigInteger[] OrdersOf(int n)
    {
        lock (OrdersByFalls)
        {
            if (!OrdersByFalls.TryGetValue(n, out var orders))
            {
                orders = [BigInteger.One];
                for (var k = 1; k < n; k++)
                    orders = Times(orders, k + 1);

                OrdersByFalls[n] = orders;
            }

            return orders;
        }
    }

    private static BigInteger[] Times(BigInteger[] polynomial, int terms)
    {
        var product = new BigInteger[polynomial.Length + terms - 1];
        for (var i = 0; i < polynomial.Length; i++)
        {
            for (var j = 0; j < terms; j++)
                product[i + j] += polynomial[i];
        }

        return product;
    }

    private static double Area(Func<double, double> height, double from, double to)
    {
        var step = (to - from) / Slices;
        var inner = Enumerable.Range(1, Slices - 1).Sum(i => (i % 2 == 0 ? 2 : 4) * height(from + (i * step)));
        return (height(from) + inner + height(to)) * step / 3;
    }
}
