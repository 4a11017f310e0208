using KloeRules.Papers.Model;

namespace KloeRules.Papers.Wording;

/// <summary>The table of what earlier meetings left open.</summary>
internal static class OutstandingWords
{
    public static readonly string[] Columns = ["Question", "How it stands", "What is on record", "Reference"];

    public static string[] Row(Recollection one) =>
        [one.Title, one.State + (one.IsOverdue ? ", overdue" : ""), string.Join("; ", one.Lines), one.Reference];
}
