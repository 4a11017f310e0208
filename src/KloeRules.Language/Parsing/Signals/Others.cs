namespace KloeRules.Language.Parsing.Signals;

/// <summary>Names under which the grammar hands on whom a figure is held against, where no group of the pack is named.</summary>
internal static class Others
{
    public const string Peers = "peers";
    public const string Forces = "forces";
    public const string National = "national";

    /// <summary>Stands before the name of a single area.</summary>
    public const string Area = "area ";
}
