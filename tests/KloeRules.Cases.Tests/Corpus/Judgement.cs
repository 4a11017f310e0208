using KloeRules.Language.Syntax;

namespace KloeRules.Cases.Tests.Corpus;

/// <summary>A judgement that people made at a meeting or in a report, as the corpus says it: by a statement, or by the reason why no figure could decide it.</summary>
/// <param name="Id">J and three digits.</param>
/// <param name="Kind">What kind of judgement it is: the name of its file.</param>
/// <param name="Statement">Null where there is a reason instead.</param>
/// <param name="Reason">Empty where there is a statement.</param>
internal sealed record Judgement(string Id, string Kind, StatementSyntax? Statement, string Reason);
