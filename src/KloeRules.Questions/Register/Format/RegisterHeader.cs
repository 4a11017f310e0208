namespace KloeRules.Questions.Register.Format;

/// <summary>Line 1 of a register: which form the file has and which pack its questions come from.</summary>
/// <param name="Pack">The pack's name; part of the key of every question below.</param>
public sealed record RegisterHeader(string Pack)
{
    /// <summary>The number of the form that this version of the tool writes and reads.</summary>
    public const int Format = 1;

    /// <summary>What the first entry names as the hash before it.</summary>
    public string Hash => RegisterHash.Of(Fields().ToString());

    /// <summary>The whole line, without the newline at its end.</summary>
    public string Line => Fields().Text("hash", Hash).ToString();

    private CanonicalJson Fields() => new CanonicalJson().Number("format", Format).Text("pack", Pack);
}
