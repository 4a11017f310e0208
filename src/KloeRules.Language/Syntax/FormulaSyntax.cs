using KloeRules.Language.Binding;
using KloeRules.Language.Text;

namespace KloeRules.Language.Syntax;

/// <summary>How a figure is worked out of others, as written.</summary>
public abstract record FormulaSyntax(TextSpan Span);

public sealed record NumberFormula(AmountSyntax Amount, TextSpan Span) : FormulaSyntax(Span);

public sealed record NameFormula(NameSyntax Name, TextSpan Span) : FormulaSyntax(Span);

/// <summary><c>rolling 12 months of M</c>, <c>3 month average of M</c></summary>
public sealed record RollingFormula(int Months, bool IsAverage, FormulaSyntax Of, TextSpan Span) : FormulaSyntax(Span);

/// <summary><c>peers' M</c>, <c>national M</c></summary>
/// <param name="Whose">As <see cref="Parsing.Signals.Others"/> has it.</param>
public sealed record OthersFormula(string Whose, FormulaSyntax Of, TextSpan Span) : FormulaSyntax(Span);

/// <summary><c>total of M, N</c>, <c>sum of F</c></summary>
public sealed record TotalFormula(IReadOnlyList<FormulaSyntax> Parts, TextSpan Span) : FormulaSyntax(Span);

public sealed record OperationFormula(Operation Operation, FormulaSyntax Left, FormulaSyntax Right, TextSpan Span) : FormulaSyntax(Span);

/// <summary><c>{{ of("M") / mean("N", 12) }}</c></summary>
public sealed record CodedFormula(string Written, TextSpan Span) : FormulaSyntax(Span);

/// <summary>A subject that is worked out of measures.</summary>
public sealed record DerivedSubject(FormulaSyntax Formula, TextSpan Span) : SubjectSyntax(Span);
