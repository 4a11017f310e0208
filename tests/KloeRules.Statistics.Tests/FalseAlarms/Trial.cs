using KloeRules.Statistics.Chance;

namespace KloeRules.Statistics.Tests.FalseAlarms;

/// <summary>A rule with the figures it is tried on.</summary>
/// <param name="Fires">Makes figures in which there is nothing to find, and says whether the rule finds something.</param>
internal sealed record Trial(string Rule, string Noise, Func<SeededNumbers, bool> Fires);
