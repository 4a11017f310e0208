namespace KloeRules.Cli.Circulating;

/// <summary>Says on a terminal what takes long; anything that is done within a second, and anything that is piped, says nothing.</summary>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly TextWriter? writer;
    private readonly Timer? timer;
    private readonly Lock gate = new();
    private string? waiting;
    private bool isLong;

    /// <param name="writer">A terminal; null where nobody is watching.</param>
    public Progress(TextWriter? writer)
    {
        this.writer = writer;
        timer = writer is null ? null : new Timer(_ => BecomeLong(), null, Patience, Timeout.InfiniteTimeSpan);
    }

    public static Progress OnTerminal() => new(Console.IsErrorRedirected ? null : Console.Error);

    /// <param name="doing">"judging the rules".</param>
    public void Step(string doing)
    {
        lock (gate)
        {
            waiting = doing;
            Say();
        }
    }

    public void Dispose() => timer?.Dispose();

    private void BecomeLong()
    {
        lock (gate)
        {
            isLong = true;
            Say();
        }
    }

    private void Say()
    {
        if (isLong && waiting is { } doing)
        {
            writer?.WriteLine($"… {doing}");
            waiting = null;
        }
    }
}
