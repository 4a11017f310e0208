using System.Text.RegularExpressions;

namespace KloeRules.Papers.Public;

/// <summary>Takes the folders out of a source as it is printed: "data/2023/figures.csv, row 9" becomes "figures.csv, row 9".</summary>
internal static partial class BaseNames
{
    public static string In(string source) => Folders().Replace(source, "");

    [GeneratedRegex(@"(?<=^|; )([^/;]*/)+")]
    private static partial Regex Folders();
}
