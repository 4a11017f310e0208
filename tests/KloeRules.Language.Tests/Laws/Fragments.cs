using FsCheck;
using FsCheck.Fluent;

namespace KloeRules.Language.Tests.Laws;

/// <summary>Makes texts that look like rule files, right or wrong, and texts that look like nothing.</summary>
internal static class Fragments
{
    private static readonly string[] Pieces =
    [
        "flag", "watch", "measure", "family", "define", "test", "pack", "when", "unless", "severity high", "ask", "given", "in Jan 2023 expect",
        "priority response", "THRIVE complete", "recorded crime", "response", "any of", "most of", "at least 3 of", "any measure", "any P1 measure",
        "SLA breach", "breaches", "misses target", "meets", "worsening", "not", "is", "has no data", "provisional", "between", "zero", "up",
        ">", "<", ">=", "=", "above", "at least", "1h", "30m", "1h30m", "5%", "5", "points", "£2.5m", "3.2 per 1,000", "01:42:53", "23 days",
        "vs", "previous", "year", "3 months", "for 3 months", "for", "in Swindon", "in each LPA", "and", "or", "(", ")", ",", ".", ":", "-", "–",
        "\"", "\"Slow\"", "“Slow”", "#", "# comment", "{measure}", "&", "%", "is", "as", "by", "  ", "\t", "\u00A0", "\uFEFF", "\r", "\n", "\r\n",
        "action", "cause of concern", "red or amber", "overdue", "without owner", "its measures", "while", "delivered", "for 3 updates", "given action",
        "in progress", "not updated for", "progress", "linked to", "owned by", "moved from", "RAG", "review due",
        "\n  ", "\n\t", "\nflag ", "\n  when ", "\n  unless ", "\nmeasure M\n  ", "unit duration", "also a, b,", "lower is better", "SLA 1h", "'", "’",
        "note", "claim \"It fell\" is", "equals", "within", "{{", "}}", "{{ value > mean(3) }}", "_", "define late by _ as", "late by", "event \"Outage\" in Sep 2019",
        "affects", ": ignore", ": break", "expect improvement within 6 months", "formulas allowed",
    ];

    public static Gen<string> Text { get; } =
        from parts in Gen.Elements(Pieces).ListOf()
        from gaps in Gen.Elements(" ", " ", " ", "").ListOf(parts.Count)
        select string.Concat(parts.Zip(gaps, (part, gap) => part + gap));

    public static Gen<string> Arbitrary { get; } = ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "");

    public static Gen<string> Any { get; } = Gen.Frequency((3, Text), (1, Arbitrary));
}
