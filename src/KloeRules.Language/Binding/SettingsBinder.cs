using KloeRules.Language.Syntax;

namespace KloeRules.Language.Binding;

/// <summary>Binds the <c>pack</c> statement. What it leaves out keeps its default.</summary>
internal static class SettingsBinder
{
    /// <param name="pack">The statement that names the pack.</param>
    /// <param name="all">Every pack statement: packs that are used may name data and packs of their own.</param>
    public static PackSettings Bind(StatementSyntax? pack, IEnumerable<StatementSyntax> all, BindingScope scope)
    {
        var defaults = new PackSettings((pack?.Head as TitlePayload)?.Title ?? "Unnamed pack")
        {
            Uses = all.SelectMany(statement => Texts(statement, "use")).Distinct().ToArray(),
        };
        if (pack is null)
        {
            return defaults;
        }

        var budget = pack.Find<BudgetPayload>("ask");
        return defaults with
        {
            Version = (pack.Head as TitlePayload)?.Version ?? defaults.Version,
            Body = pack.FindText("body") ?? defaults.Body,
            Meeting = pack.FindText("meeting") ?? defaults.Meeting,
            Marking = pack.FindText("marking") ?? defaults.Marking,
            Whole = pack.FindText("whole") ?? defaults.Whole,
            Peers = Names(pack, "peers"),
            Forces = Names(pack, "forces"),
            National = pack.FindText("national"),
            LeftOut = Names(pack, "leave out"),
            SteadyWithin = pack.Find<AmountPayload>("steady within")?.Amount.Amount.Value ?? defaults.SteadyWithin,
            Weights = WeightsBinder.Bind(pack, scope),
            AskAtMost = budget?.AtMost ?? defaults.AskAtMost,
            AskAtMostPerEnquiry = budget?.PerEnquiry ?? (budget is null ? defaults.AskAtMostPerEnquiry : budget.AtMost),
            Data = Texts(pack, "data"),
            ReviewBy = pack.Find<RangePayload>("review by")?.Last,
            Statement = pack,
            Caution = pack.FindText("caution"),
        };
    }

    private static IReadOnlyList<string> Names(StatementSyntax statement, string word) =>
        statement.All(word).SelectMany(clause => ((ListPayload)clause.Payload).Members).Select(member => member.Text).Distinct().ToArray();

    private static IReadOnlyList<string> Texts(StatementSyntax statement, string word) =>
        statement.All(word).Select(clause => ((TextPayload)clause.Payload).Text).ToArray();
}
