using KloeRules.Engine.Formulas;

namespace KloeRules.Engine.Runtime;

/// <summary>The generated methods by the key of their shape, one for each lane.</summary>
public sealed class ShapeTable
{
    private readonly Dictionary<string, (Judge<PlainLane> Plain, Judge<RecordingLane> Recording)> methods = new(StringComparer.Ordinal);

    private readonly Dictionary<string, WorkOut> formulas = new(StringComparer.Ordinal);

    public IEnumerable<string> Keys => methods.Keys;

    public void Add(string key, Judge<PlainLane> plain, Judge<RecordingLane> recording) => methods[key] = (plain, recording);

    /// <summary>Adds the method of a formula that works a measure out.</summary>
    public void Add(string key, WorkOut formula) => formulas[key] = formula;

    public bool Contains(string key) => methods.ContainsKey(key) || formulas.ContainsKey(key);

    internal WorkOut Formula(string key) => formulas[key];

    internal (Judge<PlainLane> Plain, Judge<RecordingLane> Recording) this[string key] => methods[key];
}
