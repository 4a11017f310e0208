using KloeRules.Language.Text;

namespace KloeRules.Language.Diagnostics;

/// <summary>A way to put a mistake right: edits that don't overlap, all in the file that the mistake stands in.</summary>
/// <param name="Title">What it does, as an editor offers it: <c>Write "priority response"</c></param>
/// <param name="IsSafe">True when it can be applied unseen: there is one thing that can have been meant.</param>
public sealed record Fix(string Title, IReadOnlyList<TextEdit> Edits, bool IsSafe = true);
