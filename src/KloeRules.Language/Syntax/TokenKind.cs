namespace KloeRules.Language.Syntax;

public enum TokenKind
{
    /// <summary>Letters, then letters, digits and inner apostrophes.</summary>
    Word = 1,

    /// <summary>Digits with thousands commas and a decimal point.</summary>
    Number,

    /// <summary><c>01:42:53</c></summary>
    Clock,

    /// <summary>Text in straight or curly quotes.</summary>
    Text,

    /// <summary>A comparison, bracket or other mark.</summary>
    Symbol,

    /// <summary>The mark that begins a line of a list.</summary>
    Bullet,

    /// <summary>A quote that is never closed on its line.</summary>
    OpenText,

    /// <summary>A formula in double braces, as one token.</summary>
    Formula,

    /// <summary>A formula that is never closed on its line.</summary>
    OpenFormula,

    /// <summary>End of the line's tokens.</summary>
    End,
}
