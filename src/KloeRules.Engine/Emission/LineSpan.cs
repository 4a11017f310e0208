using KloeRules.Language.Text;

namespace KloeRules.Engine.Emission;

/// <summary>The place in a rule file that a generated statement stands for.</summary>
internal sealed record LineSpan(string Path, LinePosition Start, LinePosition End);
