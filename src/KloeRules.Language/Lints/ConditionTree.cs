using System.Collections;
using System.Globalization;
using KloeRules.Language.Binding;
using KloeRules.Language.Signals;
using KloeRules.Language.Text;

namespace KloeRules.Language.Lints;

/// <summary>
/// Goes through a bound condition whatever kinds it is made of, by the properties of its records, so that a kind added to the language is
/// never taken for something it is not.
/// </summary>
internal static class ConditionTree
{
    private const string Written = "Written";

    /// <summary>The condition and all that is in it.</summary>
    public static IEnumerable<Condition> Of(Condition condition) => Parts(condition).SelectMany(Of).Prepend(condition);

    /// <summary>The same text for conditions that mean the same, wherever they stand.</summary>
    public static string Key(Condition condition) => Key((object)condition);

    private static IEnumerable<Condition> Parts(Condition condition) => Properties(condition).SelectMany(value => value switch
    {
        Condition inner => [inner],
        IEnumerable<Condition> several => several,
        _ => Enumerable.Empty<Condition>(),
    });

    private static string Key(object? value) => value switch
    {
        null => "-",
        Condition condition => $"{condition.GetType().Name}({string.Join("|", Properties(condition).Select(Key))})",
        Signal signal => Key(new object[] { signal.Kind, signal.Side, signal.Numbers, signal.Other, signal.Group }),
        string text => text,
        Measure measure => measure.Index.ToString(CultureInfo.InvariantCulture),
        IEnumerable several => $"[{string.Join("|", several.Cast<object?>().Select(Key))}]",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    /// <summary>What a record says, but for where it stands and how it was written.</summary>
    private static IEnumerable<object?> Properties(Condition condition) => condition.GetType()
        .GetProperties()
        .Where(property => property.Name != Written && property.PropertyType != typeof(TextSpan) && property.GetIndexParameters().Length == 0)
        .OrderBy(property => property.Name, StringComparer.Ordinal)
        .Select(property => property.GetValue(condition));
}
