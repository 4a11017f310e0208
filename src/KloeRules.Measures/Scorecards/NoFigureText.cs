using KloeRules.Language.Binding;
using KloeRules.Measures.Reading.Cells;

namespace KloeRules.Measures.Scorecards;

/// <summary>The ways in which a scorecard says that there is no figure.</summary>
internal static class NoFigureText
{
    private static readonly string ZeroOrNoData = NameKey.Of("Zero or No Data Available");
    private static readonly string Rolling12Only = NameKey.Of("Rolling 12 Month Data Only");

    /// <summary>Why the cell holds no figure; <see cref="NoFigure.None"/> when something else is written in it.</summary>
    public static NoFigure Of(string cell)
    {
        if (cell is "—" or "–" or "-")
            return NoFigure.Dash;

        var key = NameKey.Of(cell);
        return key == ZeroOrNoData ? NoFigure.ZeroOrNoData
            : key == Rolling12Only ? NoFigure.Rolling12Only
            : CellText.Of(cell).IsMissing ? NoFigure.Blank
            : NoFigure.None;
    }
}
