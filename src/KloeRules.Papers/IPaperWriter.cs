using KloeRules.Papers.Model;

namespace KloeRules.Papers;

/// <summary>Turns a paper into one format. A writer reads the model and nothing else; where it writes to is given to its constructor.</summary>
public interface IPaperWriter
{
    /// <summary>The name that a user asks for: "html", "markdown", "json", "terminal".</summary>
    string Format { get; }

    void Write(Paper paper);
}
