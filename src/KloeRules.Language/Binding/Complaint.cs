using KloeRules.Language.Diagnostics;

namespace KloeRules.Language.Binding;

/// <summary>Why a judgement can't be about a measure: the message, and a few words for use in a list.</summary>
internal sealed record Complaint(DiagnosticRule Rule, string InBrief, params object[] Arguments);
