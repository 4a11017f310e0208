using FsCheck;
using FsCheck.Fluent;

namespace KloeRules.Engine.Tests.Random;

/// <summary>Checks a law on the same random cases every time.</summary>
internal static class Law
{
    private const int Cases = 60;

    /// <param name="broken">What is wrong in a case; none when the law holds. The shortest is shown.</param>
    public static void Holds<T>(Arbitrary<T> cases, Func<T, IEnumerable<string>> broken) =>
        Prop.ForAll(cases, one => broken(one).MinBy(wrong => wrong.Length) is { } wrong ? false.Label(wrong) : true.Label(""))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Cases).WithReplay(20230309, 1));
}
