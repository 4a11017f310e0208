using System.Globalization;

namespace KloeRules.Papers.Word.Styles;

/// <summary>The styles that a paper is written in, by the names a template may give them a look under. Those of Word's own keep Word's names.</summary>
internal static class StyleName
{
    public const string Title = "Title";
    public const string Subtitle = "Subtitle";
    public const string BodyText = "Body Text";
    public const string Caution = "Caution";
    public const string Ask = "Ask";
    public const string SmallPrint = "Small Print";
    public const string Badges = "Badges";
    public const string Fact = "Fact";
    public const string ListBullet = "List Bullet";
    public const string ListNumber = "List Number";
    public const string ChartTitle = "Chart Title";
    public const string Chart = "Chart";
    public const string Table = "Paper Table";
    public const string AnswerTable = "Answer Table";
    public const string TableText = "Table Text";
    public const string TableHeading = "Table Heading";
    public const string TableGap = "Table Gap";
    public const string ContentsHeading = "TOC Heading";
    public const string Header = "header";
    public const string Footer = "footer";
    public const string Marking = "Marking";
    public const string Hyperlink = "Hyperlink";
    public const string Placeholder = "Placeholder Text";
    public const string Strong = "Strong";
    public const string Quiet = "Quiet";
    public const string Improving = "Improving";
    public const string Concern = "Concern";
    public const string Code = "Code";

    public static string Heading(int level) => string.Create(CultureInfo.InvariantCulture, $"heading {level}");

    public static string Contents(int level) => string.Create(CultureInfo.InvariantCulture, $"toc {level}");
}
