using FsCheck;
using FsCheck.Fluent;

namespace KloeRules.Language.Tests.Formatting;

/// <summary>Makes files that can be read but are laid out by nobody: blanks, blank lines, comments and quotes of every kind.</summary>
internal static class Untidy
{
    private static readonly string[] Heads =
    [
        "flag|“Slow {0}”|when|priority|response|above|1h|for|3|Months", "Flag|\"Rising {0}\"", "flag|priority|response|over|{0}m|OR|recorded|crime|up",
        "watch|\"Many {0}\"", "COMMEND|“Better {0}”", "flag|“priority response”|SLA|breach|>|{0}m|Unless|priority|response|is|provisional",
    ];

    private static readonly string[] Conditions =
    [
        "recorded|crime|up|more|than|5%|compared|with|previous|year", "priority|response|No|more|than|1h|30m|and|THRIVE|complete|at|least|95|%",
        "any|of|response|worsening|by|at|least|5%|versus|previous|quarter", "At|least|2|of|response|worsening", "priority|response|above|its|SLA",
        "THRIVE|complete|below|target|by|over|5|points", "(|priority|response|>|1h|or|recorded|crime|fewer|than|10|)|for|2|months|in|Swindon",
        "recorded|crime|Above|average|+|1|SD|for|3|Months", "recorded|crime|SIGNIFICANTLY|Up|versus|previous|year", "THRIVE|complete|Margin|of|error|over|5|points",
        "overall|satisfaction|sample|Below|100|and|Worst|in|the|last|12|months", "THRIVE|complete|On|course|to|miss|target|by|mar|2024",
        "Any|P1|Measure|misses|TARGET", "“Crime Volume”|against|previous|year",
        "priority|response|Exceeds|1h", "priority|response|≥|1h|and|THRIVE|complete|≤|95%", "recorded|crime|Increased|over|5%|versus|prior|year",
        "recorded|crime|higher|than|10|and|THRIVE|complete|lower|than|95|%", "priority|response|Deteriorating|vs|prev|year|or|THRIVE|complete|Stable", "priority|response|FELL|by|5m|against|preceding|year",
        "Any|P1|Measure|misses|TARGET", "Gap|between|priority|response|and|Average Response Time: Priority|over|5m|WHILE|recorded|crime|falling",
        "Rolling|12|Months|of|Crime Volume|above|5|In|Most|LPAs|EXCEPT|Swindon", "recorded|crime|up|At|any|time|In|2022/23",
        "Any|of:|\n    *|recorded|crime|above|5|\n    -|All|of:|\n       -|priority|response|over|1h|\n       -|worsening|\n         and|improving",
        "At|least|2|of|(|recorded|crime|up|,|THRIVE|complete|down|)|for|3|months", "“Crime Volume”|against|previous|year",
    ];

    private static readonly string[] Clauses =
    [
        "severity|HIGH", "Ask|“Why is {measure} up?”", "because|\"Agreed\"", "blind|spot|“Seen #late”",
    ];

    private static readonly string[] Others =
    [
        "family|pair {0}|IS|“Crime*”|,|priority response|,|Overtime Cost", "measure|Calls {0}: Over 10 minutes|,|late", "define|slipping {0}|as|worsening|for|2|months",
        "group|north {0}|are|A|,|B", "enquiry|“In time {0}?”", "language|1",
    ];

    private static readonly Gen<string> Blank = Gen.Elements(" ", " ", "  ", "\t", "\u00A0", " \t ");

    private static readonly Gen<string> Break =
        from comment in Gen.Elements("", "", "", "  # Why above 5?", " # it's “so”")
        from end in Gen.Elements("\n", "\n", "\r\n", " \n", "\n\n", "\n\n\n", "\n# Alone\n", "\n  # Indented\n", "\n\n# Apart , x\n\n", "\n\t# One\n# Two\n")
        select comment + end;

    public static Gen<string> File { get; } =
        from mark in Gen.Elements("", "", "\uFEFF", "\n\n", "# Opening\n")
        from count in Gen.Choose(0, 6)
        from statements in Gen.CollectToList(Enumerable.Range(0, count), Statement)
        select mark + string.Concat(statements);

    private static Gen<string> Statement(int number) => Gen.Frequency((2, Rule(number)), (1, Spaced(Pick(Others), number)));

    private static Gen<string> Rule(int number) =>
        from head in Pick(Heads)
        from top in Spaced(Gen.Constant(head), number)
        from condition in Pick(Conditions)
        from clauses in Gen.SubListOf<string>(Clauses)
        let isTitle = head.EndsWith("{0}”", StringComparison.Ordinal) || head.EndsWith("{0}\"", StringComparison.Ordinal)
        from lines in Gen.CollectToList(isTitle ? ["when|" + condition, .. clauses] : clauses, Indented)
        select top + string.Concat(lines);

    private static Gen<string> Indented(string clause) =>
        from indent in Blank
        from line in Spaced(Gen.Constant(clause), 0)
        select indent + line;

    private static Gen<string> Spaced(Gen<string> words, int number) =>
        from text in words
        let parts = text.Replace("{0}", $"{number}").Split('|')
        from gaps in Gen.ListOf(Blank, parts.Length)
        from end in Break
        select string.Concat(parts.Select((part, i) => (i > 0 ? gaps[i] : "") + part)) + end;

    private static Gen<string> Pick(string[] among) => Gen.Elements(among);
}
