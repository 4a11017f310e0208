using KloeRules.Papers.Model;

namespace KloeRules.Papers.Blocks;

/// <summary>A paper laid out: what stands on the page and in what order, before any format. Every writer of documents writes these blocks and nothing else.</summary>
/// <param name="Title">"Challenge questions, January 2023".</param>
/// <param name="Heading">Marking, body, meeting and month; the marking stands on every page.</param>
/// <param name="FirstPage">What the chair reads when there is time for nothing else; it fits one page.</param>
/// <param name="Sections">In the order of reading.</param>
public sealed record Document(string Title, Heading Heading, IReadOnlyList<Block> FirstPage, IReadOnlyList<Section> Sections);
