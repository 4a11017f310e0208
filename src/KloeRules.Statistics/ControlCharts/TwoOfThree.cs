namespace KloeRules.Statistics.ControlCharts;

/// <summary>The wordings of the rule "two of three months near a limit".</summary>
public enum TwoOfThree
{
    /// <summary>Two beyond the near limit, those beyond the limit among them; all three on that side of the mean. The wording of Making Data Count since 2023.</summary>
    MakingDataCount,

    /// <summary>Months beyond the limit don't count as near it; all three on that side of the mean. NHSRplotthedots 0.2.2.</summary>
    PlotTheDots,

    /// <summary>Two beyond the near limit and the third not beyond the other one, wherever else it lies. PowerBI-SPC.</summary>
    PowerBi,
}
