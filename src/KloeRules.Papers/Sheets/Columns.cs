using KloeRules.Papers.Model;
using KloeRules.Questions.Register.States;

namespace KloeRules.Papers.Sheets;

/// <summary>Columns that several tables have.</summary>
internal static class Columns
{
    private const int Name = 28;
    private const int Place = 14;
    private const int Sentence = 50;
    private const int Number = 9;

    public static (SheetColumn, Func<T, SheetCell>) Named<T>(string heading, Func<T, string?> words) => (new SheetColumn(heading, Name), item => SheetCell.Of(words(item)));

    public static (SheetColumn, Func<T, SheetCell>) Short<T>(string heading, Func<T, string?> words) => (new SheetColumn(heading, Place), item => SheetCell.Of(words(item)));

    public static (SheetColumn, Func<T, SheetCell>) Long<T>(string heading, Func<T, string?> words) => (new SheetColumn(heading, Sentence), item => SheetCell.Of(words(item)));

    public static (SheetColumn, Func<T, SheetCell>) Each<T>(string heading, Func<T, IReadOnlyList<string>> sentences) => (new SheetColumn(heading, Sentence), item => SheetCell.Of(sentences(item)));

    public static (SheetColumn, Func<T, SheetCell>) Count<T>(string heading, Func<T, int?> number) => Count<T>(heading, item => SheetCell.Of(number(item)));

    /// <summary>Narrow, for a number or a letter.</summary>
    public static (SheetColumn, Func<T, SheetCell>) Count<T>(string heading, Func<T, SheetCell> cell) => (new SheetColumn(heading, Number), cell);

    public static (SheetColumn, Func<T, SheetCell>) Is<T>(string heading, Func<T, bool> truth) => (new SheetColumn(heading, Number), item => SheetCell.Of(truth(item)));

    public static (SheetColumn, Func<T, SheetCell>) Figure<T>(string heading, Func<T, SheetCell> cell) => (new SheetColumn(heading, Place), cell);

    /// <summary>By which the register knows a question, or will once it is asked.</summary>
    public static (SheetColumn, Func<PaperQuestion, SheetCell>) Reference => Short<PaperQuestion>("Question", ReferenceOf);

    public static string ReferenceOf(PaperQuestion question) => question.Known?.Reference ?? QuestionReference.Of(question.AsAsked.Findings[0].Key);

    /// <summary>Measure, area and rule.</summary>
    public static (SheetColumn, Func<T, SheetCell>)[] Subject<T>(Func<T, Subject> subject) =>
    [
        Named<T>("Measure", one => subject(one).Measure),
        Short<T>("Area", one => subject(one).Area),
        Named<T>("Rule", one => subject(one).Rule.Title),
        Named<T>("Rule id", one => subject(one).Rule.Id),
    ];
}
