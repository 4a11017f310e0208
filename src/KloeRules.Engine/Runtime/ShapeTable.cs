namespace KloeRules.Engine.Runtime;

/// <summary>The generated methods by the key of their shape, one for each lane.</summary>
public sealed class ShapeTable
{
    private readonly Dictionary<string, (Judge<PlainLane> Plain, Judge<RecordingLane> Recording)> methods = new(StringComparer.Ordinal);

    public IEnumerable<string> Keys => methods.Keys;

    public void Add(string key, Judge<PlainLane> plain, Judge<RecordingLane> recording) => methods[key] = (plain, recording);

    public bool Contains(string key) => methods.ContainsKey(key);

    internal (Judge<PlainLane> Plain, Judge<RecordingLane> Recording) this[string key] => methods[key];
}
