using System.Globalization;
using System.Text;
using KloeRules.Language.Binding;

namespace KloeRules.Engine.Emission;

/// <summary>
/// What is left of a condition when its constants are taken out. Rules of one shape share one generated method and hand it their constants,
/// so a changed threshold compiles nothing.
/// </summary>
/// <param name="Key">The structure in words: what the cache and the shipped shapes are found by.</param>
/// <param name="Nodes">Conditions in reading order; a node's number is its place here.</param>
/// <param name="Constants">The constants in reading order.</param>
internal sealed record Shape(string Key, IReadOnlyList<Condition> Nodes, double[] Constants)
{
    public static Shape Of(Condition condition)
    {
        var reader = new Reader();
        reader.Read(condition);
        return new Shape(reader.Key.ToString(), reader.Nodes, [.. reader.Constants]);
    }

    private sealed class Reader
    {
        public StringBuilder Key { get; } = new();

        public List<Condition> Nodes { get; } = [];

        public List<double> Constants { get; } = [];

        public void Read(Condition condition)
        {
            Nodes.Add(condition);
            var parts = ShapeParts.Of(condition);
            Key.Append(parts.Word);
            Constants.AddRange(parts.Constants);
            Key.Append(CultureInfo.InvariantCulture, $"#{parts.Constants.Count}");
            if (parts.Inner.Count > 0)
            {
                Key.Append('(');
                foreach (var inner in parts.Inner)
                {
                    Read(inner);
                    Key.Append(';');
                }

                Key.Append(')');
            }
        }
    }
}
