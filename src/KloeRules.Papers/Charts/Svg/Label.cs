namespace KloeRules.Papers.Charts.Svg;

internal enum Anchor
{
    Start,
    Middle,
    End,
}

/// <summary>Words at a place.</summary>
/// <param name="Y">The middle of the letters.</param>
/// <param name="Size">Of the letters, in units of the drawing.</param>
internal sealed record Label(string Words, double X, double Y, double Size, Anchor Anchor = Anchor.Start, bool IsStrong = false)
{
    public double Baseline => Y + (0.36 * Size);

    public double Width => TextWidth.Of(Words, Size, IsStrong);

    public double Left => Anchor switch
    {
        Anchor.Start => X,
        Anchor.End => X - Width,
        _ => X - (Width / 2),
    };

    public double Right => Left + Width;

    public double Top => Y - (Size / 2);

    public double Bottom => Y + (Size / 2);

    public bool Overlaps(Label other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
}
