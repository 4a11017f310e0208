using KloeRules.Language.Signals;
using Sprache;
using static KloeRules.Language.Parsing.Signals.ComparingTails;
using static KloeRules.Language.Signals.SignalKind;
using static KloeRules.Language.Signals.SignalSide;

namespace KloeRules.Language.Parsing.Signals;

/// <summary>Every way to hold a measure against other areas or against another measure.</summary>
internal static class ComparingPhrases
{
    private static readonly (SignalSide Side, string[] Words)[] Sides =
    [
        (High, ["above", "over", "higher than", "more than", "greater than"]),
        (Low, ["below", "under", "lower than", "less than", "fewer than"]),
        (Worse, ["worse than"]),
        (Better, ["better than"]),
    ];

    private static readonly string[] Peers =
    [
        "peers", "its peers", "their peers", "the peers", "peer forces", "peer average", "the peer average", "its peer average", "the average of its peers",
        "the average of peers", "peer group", "the peer group", "its peer group", "peer group average", "the peer group average", "its peer group average",
        "similar forces", "most similar forces", "the most similar forces", "its most similar forces", "most similar group", "the most similar group",
        "its most similar group", "the most similar group average",
    ];

    private static readonly string[] National =
        ["national", "the national average", "national average", "the national figure", "national figure", "the national rate", "the country"];

    public static IReadOnlyList<SignalPhrase> All { get; } =
    [
        .. BesideAll(Peers, Others.Peers),
        .. BesideAll(National, Others.National),
        .. SignificantlyBeside(),
        .. Said(BesideOthers, Worse, InAreaThanArea, "worse in"),
        .. Said(BesideOthers, Better, InAreaThanArea, "better in"),
        .. Said(BesideOthers, High, InAreaThanArea, "higher in"),
        .. Said(BesideOthers, Low, InAreaThanArea, "lower in"),
        .. Ranked(Worse, "worst", "bottom"),
        .. Ranked(Better, "best", "top"),
        .. Ranked(High, "highest"),
        .. Ranked(Low, "lowest"),
        .. Said(RankedBeyond, Worse, PlacesAmong, "ranked worse than", "ranks worse than", "ranked below", "ranks below"),
        .. Said(RankedBeyond, Better, PlacesAmong, "ranked better than", "ranks better than", "ranked above", "ranks above"),
        .. Said(FurthestAmong, Worse, Among, "worst", "the worst"),
        .. Said(FurthestAmong, Better, Among, "best", "the best"),
        .. Said(FurthestAmong, High, Among, "highest", "the highest"),
        .. Said(FurthestAmong, Low, Among, "lowest", "the lowest"),
        .. Said(OutOfLine, Either, InLineWith, "out of line with", "out of line among", "an outlier among", "an outlier against", "outlier among"),
        .. Said(VariesBetween, Either, BetweenAreas,
            "varies between", "varies across", "varies among", "varies by", "vary between", "vary across", "vary among", "vary by",
            "differs between", "differs across", "differ between", "differ across", "inconsistent between", "inconsistent across"),
        .. Apart(Either, "diverging from", "diverges from", "moving away from", "moves away from"),
        .. Apart(Worse, "falling behind", "falls behind"),
        .. Apart(Better, "pulling ahead of", "pulls ahead of"),
        .. Said(MovesApart, Either, ApartFromMeasure, "diverging from", "diverges from", "moving away from", "moves away from"),
        .. Said(MovesWith, High, WithMeasure, "moves with", "moving with", "moves together with", "move with"),
        .. Said(MovesWith, Low, WithMeasure, "moves against", "moving against", "move against"),
    ];

    private static IEnumerable<SignalPhrase> BesideAll(string[] whom, string others) =>
        from side in Sides
        from lead in side.Words
        from other in whom
        select new SignalPhrase(Words: $"{lead} {other}", Kind: BesideOthers, Side: side.Side, Tail: Beside(others));

    private static IEnumerable<SignalPhrase> SignificantlyBeside() =>
        from side in Sides
        from lead in side.Words
        from other in Peers
        select new SignalPhrase(Words: $"significantly {lead} {other}", Kind: OutOfLine, Side: side.Side, Tail: OverYear(Others.Peers));

    private static IEnumerable<SignalPhrase> Ranked(SignalSide side, params string[] ends) => ends.SelectMany(end => Said(
            RankedAmong, side, PlacesAmong, $"in the {end}", $"among the {end}")
        .Concat(Said(
            RankedAmong, side, QuarterOf, $"{end} quartile", $"in the {end} quartile", $"{end} quarter", $"in the {end} quarter")));

    private static IEnumerable<SignalPhrase> Apart(SignalSide side, params string[] leads) =>
        from lead in leads
        from whom in Peers.Select(words => (Words: words, Others: Others.Peers)).Concat(National.Select(words => (Words: words, Others: Others.National)))
        select new SignalPhrase(Words: $"{lead} {whom.Words}", Kind: MovesApart, Side: side, Tail: ApartFrom(whom.Others));

    private static IEnumerable<SignalPhrase> Said(SignalKind kind, SignalSide side, Parser<SignalTail> tail, params string[] words) =>
        words.Select(phrase => new SignalPhrase(Words: phrase, Kind: kind, Side: side, Tail: tail));
}
