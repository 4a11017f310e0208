using KloeRules.Measures.Series;
using KloeRules.Statistics.ControlCharts;

namespace KloeRules.Engine.Runtime.Signals;

/// <summary>Signals of special cause on an individuals (XmR) chart in which the judged month takes part.</summary>
internal static class ProcessSignals
{
    /// <summary>The judged month lies strictly beyond a limit.</summary>
    public static Sight OutsideLimits(in AskedSignal asked, MonthlySeries series)
    {
        var sight = Figures.OfMonth(series, asked.Month);
        if (sight.Value is not { } value)
        {
            return sight;
        }

        var (limits, why) = ProcessBaseline.Limits(series, asked.Month);
        if (limits is not { } known)
        {
            return sight with { Reading = Reading.Unknown(why) };
        }

        var sign = asked.Sign == 0 ? Math.Sign(value - known.Mean) : asked.Sign!.Value;
        var limit = sign < 0 ? known.Lower : known.Upper;
        return sight with { Limit = limit, Reference = known.Mean, Reading = Reading.Of(sign * Compared.Of(value, limit, Math.Abs(value) + Math.Abs(limit)) > 0) };
    }
}
