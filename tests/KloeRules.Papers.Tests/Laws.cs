using FsCheck;
using FsCheck.Fluent;

namespace KloeRules.Papers.Tests;

/// <summary>Checks a property on the same generated cases every time.</summary>
internal static class Laws
{
    public static void Hold(Property property) => property.Check(Config.QuickThrowOnFailure.WithReplay(20230309, 1));
}
