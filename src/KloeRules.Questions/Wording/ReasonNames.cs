using System.Text;
using KloeRules.Engine.Verdicts;

namespace KloeRules.Questions.Wording;

/// <summary>The short names of the reasons why something can't be told, as tests write them: "missing month", "too little history".</summary>
public static class ReasonNames
{
    public static IEnumerable<string> All => Enum.GetValues<UnknownReason>().Where(reason => reason != UnknownReason.None).Select(Of);

    public static string Of(UnknownReason reason)
    {
        var words = new StringBuilder();
        foreach (var c in reason.ToString())
        {
            words.Append(char.IsUpper(c) && words.Length > 0 ? " " : "").Append(char.ToLowerInvariant(c));
        }

        return words.ToString();
    }
}
