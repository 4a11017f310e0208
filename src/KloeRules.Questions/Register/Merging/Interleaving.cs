namespace KloeRules.Questions.Register.Merging;

/// <summary>Puts what two branches added in one line: by date, what both have once, and each branch in its own order as far as the other allows.</summary>
internal static class Interleaving
{
    public static IReadOnlyList<Branched> Of(IReadOnlyList<Branched> one, IReadOnlyList<Branched> other)
    {
        var (ours, theirs) = (new Queue<Branched>(one), new Queue<Branched>(other));
        var (waitingOurs, waitingTheirs) = (Keys(one), Keys(other));
        var line = new List<Branched>();
        while (ours.Count > 0 || theirs.Count > 0)
        {
            var next = (theirs.Count == 0 || (ours.Count > 0 && OursIsNext(ours.Peek(), theirs.Peek(), waitingOurs, waitingTheirs)) ? ours : theirs).Peek();
            line.Add(next);
            waitingOurs.Remove(next.Key);
            waitingTheirs.Remove(next.Key);
            PassTaken(ours, waitingOurs);
            PassTaken(theirs, waitingTheirs);
        }

        return line;
    }

    /// <summary>What the other branch has too, and only later, waits for its turn there.</summary>
    private static bool OursIsNext(Branched ours, Branched theirs, HashSet<(string, int)> waitingOurs, HashSet<(string, int)> waitingTheirs)
    {
        var (oursWaits, theirsWaits) = (waitingTheirs.Contains(ours.Key), waitingOurs.Contains(theirs.Key));
        return oursWaits == theirsWaits ? ours.IsBefore(theirs) : theirsWaits;
    }

    private static void PassTaken(Queue<Branched> branch, HashSet<(string, int)> waiting)
    {
        while (branch.TryPeek(out var first) && !waiting.Contains(first.Key))
        {
            branch.Dequeue();
        }
    }

    private static HashSet<(string, int)> Keys(IEnumerable<Branched> branch) => [.. branch.Select(one => one.Key)];
}
