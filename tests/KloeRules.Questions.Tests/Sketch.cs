using FsCheck;
using FsCheck.Fluent;
using KloeRules.Engine.Evaluation;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Units;
using KloeRules.Measures.Series;

namespace KloeRules.Questions.Tests;

/// <summary>One asked finding in rough, from which generators build runs. Figures are whole seconds, or per cents for a share.</summary>
internal sealed record Sketch(int Kind, int Severity, int Periods, int Subject, int Area, int Value, int Before, bool FromWindows)
{
    private const int Kinds = 10;
    private static readonly string[] Areas = ["", "Swindon", "County"];

    /// <summary>Runs of up to a dozen findings; no rule twice on the same measure and area.</summary>
    public static Arbitrary<Sketch[]> Several { get; } =
        (from kind in Gen.Choose(0, Kinds - 1)
         from severity in Gen.Choose(0, 4)
         from periods in Gen.Elements(1, 3, 12)
         from subject in Gen.Choose(0, 9)
         from area in Gen.Choose(0, Areas.Length - 1)
         from value in Gen.Choose(0, 90_000)
         from before in Gen.Choose(1, 90_000)
         from fromWindows in Gen.Elements(true, false)
         select new Sketch(kind, severity, periods, subject, area, value, before, fromWindows))
        .ArrayOf()
        .Select(sketches => sketches.Take(12).DistinctBy(one => (one.Kind, one.Subject, one.Area)).ToArray())
        .ToArbitrary();

    /// <summary>The run with all durations counted in a unit so many times smaller.</summary>
    public static RunFindings Run(IEnumerable<Sketch> sketches, double scale = 1)
    {
        var catalogue = new Catalogue(scale);
        var all = sketches.ToArray();
        return Given.Run(all.Select(one => one.Finding(catalogue)), catalogue.FramesOf(all), catalogue.Families,
            new PackSettings("Test") { AskAtMost = 4, AskAtMostPerEnquiry = 2 });
    }

    private Finding Finding(Catalogue catalogue)
    {
        var measure = catalogue.Measures[Subject];
        var (condition, judged) = Judged(catalogue, measure);
        var rule = Given.Rule($"rule {Kind}", condition, (Severity)Severity) with
        {
            HasTitle = Kind % 2 == 0,
            Title = $"the sentence of rule {Kind}",
            Enquiry = catalogue.Enquiries[Kind % 3],
            Families = [catalogue.Families[0]],
        };
        return Given.Asked(rule with { Id = $"rule {Kind} {Severity}" }, judged, Periods, FromWindows, measure);
    }

    private (Condition Condition, Step Judged) Judged(Catalogue catalogue, Measure measure)
    {
        var limit = catalogue.Scaled(3600, measure);
        Step Leaf(Condition node, Truth truth = Truth.True, Measure? of = null) => Given.Leaf(
            node, of ?? measure, Areas[Area], FromWindows ? Window.Months3 : Window.Month, catalogue.Scaled(Value, of ?? measure),
            node is Level or LimitCheck ? limit : null, catalogue.Scaled(Before, of ?? measure), truth: truth);
        Condition condition = Kind switch
        {
            0 => Given.For(3, Given.Above(limit)),
            1 => Given.Above(limit),
            2 => Given.Misses(LimitKind.Sla),
            3 => Given.Moves(Movement.Up, Comparator.Previous3Months),
            4 => Given.Moves(Movement.Worsening, Comparator.Previous12Months),
            5 => Given.Not(Given.Moves(Movement.Improving, Comparator.PreviousYear)),
            6 => Given.NoData(6),
            7 => Given.MostOf(Given.Moves(Movement.Down, Comparator.PreviousMonth)),
            8 => Given.For(12, Given.Moves(Movement.Worsening, Comparator.PreviousMonth)),
            _ => Given.Moves(Movement.Improving, Comparator.PreviousYear),
        };
        return (condition, condition switch
        {
            Streak streak => Given.Around(streak, Leaf(streak.Inner)),
            Negation not => Given.Around(not, Leaf(not.Inner, Truth.False)),
            Quantified most => Given.Around(most, catalogue.Families[0].Members.Select((member, i) =>
                Leaf(most.Inner, i <= Value % 5 ? Truth.True : Truth.False, member)).ToArray()),
            _ => Leaf(condition),
        });
    }

    private sealed class Catalogue(double scale)
    {
        public IReadOnlyList<Enquiry?> Enquiries { get; } =
        [
            null,
            new Enquiry("Are we reaching people in time?") { AskedOf = "the Deputy Chief Constable" },
            new Enquiry("Are victims satisfied?") { AskedOf = "Assistant Chief Constable for Crime, Justice and Vulnerability" },
        ];

        public IReadOnlyList<Measure> Measures { get; } = Enumerable.Range(0, 10).Select(MeasureOf).ToArray();

        public IReadOnlyList<Family> Families => field ??=
        [
            new Family("victim satisfaction", Measures.Take(5).ToArray()) { Headline = Measures[0] },
            new Family("response", Measures.Skip(4).Take(3).ToArray()),
        ];

        /// <summary>Durations in the scaled unit; all else as it is.</summary>
        public double Scaled(double value, Measure measure) => measure.Unit.Quantity switch
        {
            Quantity.Duration => value * scale,
            Quantity.Percent => value / 90_000,
            _ => value,
        };

        public Frame FramesOf(IReadOnlyList<Sketch> sketches)
        {
            var places = sketches
                .SelectMany(one => one.Kind == 7 ? Families[0].Members.Select(member => (Measure: member, one.Area, one)) : [(Measures[one.Subject], one.Area, one)])
                .DistinctBy(place => (place.Measure, place.Area))
                .ToArray();
            return new Frame(
                places.Where(place => place.Measure.Index % 2 == 0).Select(place => SeriesOf(place.Measure, place.Area)),
                places.Where(place => place.Measure.Index % 3 != 0).Select(place => WindowsOf(place.Measure, place.Area)),
                []);
        }

        private static Measure MeasureOf(int index) => Given.Measure(
            index % 4 == 3 ? $"Time to Summonsed / Postal Requisition (Median): Violence Against The Person {index}" : $"Measure {index}",
            index % 3 == 0 ? Unit.Duration : index % 3 == 1 ? Unit.Percent : Unit.Count,
            (Direction)(index % 3)) with
        {
            Index = index,
            PlanPriority = index % 2 == 0 ? 1 : null,
            CauseOfConcern = index == 5 ? "Vulnerability" : null,
        };

        private MonthlySeries SeriesOf(Measure measure, int area) => Given.Months(measure, Areas[area], Enumerable.Range(0, 8 + measure.Index)
            .Select(i => (i + area) % 7 == 6 ? (double?)null : Scaled(3000 + ((i * i * 977) % 5000), measure)).ToArray());

        private KloeRules.Measures.Scorecards.PublishedWindows WindowsOf(Measure measure, int area)
        {
            double At(double value) => Scaled(value, measure);
            return Given.Windows(measure, At(5000 + (area * 700)), At(4800), At(300), At(-200), measure.Index == 4 ? null : At(4000), area: Areas[area]);
        }
    }
}
