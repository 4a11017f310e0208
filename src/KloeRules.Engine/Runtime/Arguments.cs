namespace KloeRules.Engine.Runtime;

/// <summary>A rule's constants, handed to its shape's method: limits and amounts in canonical units, months and counts.</summary>
public readonly struct Arguments(double[] values)
{
    private readonly double[] values = values;

    public double Number(int index) => values[index];

    /// <summary>So many constants from one on.</summary>
    public ReadOnlySpan<double> Several(int first, int count) => values.AsSpan(first, count);

    public int Count(int index) => (int)values[index];

    /// <summary>The same with one of them changed.</summary>
    internal Arguments With(int index, double value)
    {
        var changed = (double[])values.Clone();
        changed[index] = value;
        return new Arguments(changed);
    }
}
