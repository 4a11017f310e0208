using KloeRules.Papers.Model;

namespace KloeRules.Papers.Sheets;

/// <summary>Columns that several tables have.</summary>
internal static class Columns
{
    private const int Name = 34;
    private const int Place = 18;
    private const int Sentence = 70;
    private const int Number = 10;

    public static (SheetColumn, Func<T, SheetCell>) Named<T>(string heading, Func<T, string?> words) => (new SheetColumn(heading, Name), item => SheetCell.Of(words(item)));

    public static (SheetColumn, Func<T, SheetCell>) Short<T>(string heading, Func<T, string?> words) => (new SheetColumn(heading, Place), item => SheetCell.Of(words(item)));

    public static (SheetColumn, Func<T, SheetCell>) Long<T>(string heading, Func<T, string?> words) => (new SheetColumn(heading, Sentence), item => SheetCell.Of(words(item)));

    public static (SheetColumn, Func<T, SheetCell>) Each<T>(string heading, Func<T, IEnumerable<string>> words) => (new SheetColumn(heading, Sentence), item => SheetCell.Of(words(item)));

    public static (SheetColumn, Func<T, SheetCell>) Count<T>(string heading, Func<T, int?> number) => (new SheetColumn(heading, Number), item => SheetCell.Of(number(item)));

    public static (SheetColumn, Func<T, SheetCell>) Is<T>(string heading, Func<T, bool> truth) => (new SheetColumn(heading, Number), item => SheetCell.Of(truth(item)));

    public static (SheetColumn, Func<T, SheetCell>) Figure<T>(string heading, Func<T, SheetCell> cell) => (new SheetColumn(heading, Place), cell);

    /// <summary>Rule, measure and area.</summary>
    public static (SheetColumn, Func<T, SheetCell>)[] Subject<T>(Func<T, Subject> subject) =>
    [
        Named<T>("Measure", one => subject(one).Measure),
        Short<T>("Area", one => subject(one).Area),
        Named<T>("Rule", one => subject(one).Rule.Title),
        Named<T>("Rule id", one => subject(one).Rule.Id),
    ];
}
