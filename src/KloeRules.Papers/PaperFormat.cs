namespace KloeRules.Papers;

/// <summary>A format in which a paper is written into a file.</summary>
/// <param name="Name">What a user asks for.</param>
/// <param name="Extension">Without the dot.</param>
public sealed record PaperFormat(string Name, string Extension, Func<Stream, IPaperWriter> Writer);
