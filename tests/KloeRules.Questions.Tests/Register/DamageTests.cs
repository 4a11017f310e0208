using System.Text;
using KloeRules.Questions.Register;
using KloeRules.Questions.Register.Chain;
using KloeRules.Questions.Register.Entries;

namespace KloeRules.Questions.Tests.Register;

/// <summary>What verification says of a register that is not what was written.</summary>
public sealed class DamageTests
{
    private static readonly MeetingRegister Sound = Telling.Of(
        Telling.Content("2023-03", EntryKind.Asked, "a"),
        Telling.Content("2023-04", EntryKind.Asked, "b"),
        Telling.Content("2023-05", EntryKind.Holding, "c"),
        Telling.Content("2023-06", EntryKind.Answered, "d"),
        Telling.Content("2023-07", EntryKind.Accepted, "e"));

    private static readonly string[] Lines = Sound.Lines();

    [Fact]
    public void A_sound_register_has_no_damage() => Assert.Null(Read(Lines).Damage);

    [Fact]
    public void A_changed_line_is_named() =>
        Says(4, DamageKind.Changed, "was changed after it was written", [.. Lines[..3], Lines[3].Replace("holding", "answered", StringComparison.Ordinal), .. Lines[4..]]);

    [Fact]
    public void A_changed_header_is_named() =>
        Says(1, DamageKind.Changed, "was changed after it was written", [Lines[0].Replace("Small", "Smell", StringComparison.Ordinal), .. Lines[1..]]);

    [Fact]
    public void A_missing_entry_is_named() =>
        Says(3, DamageKind.Missing, "does not follow the line above: entry 2 is missing", [.. Lines[..2], .. Lines[3..]]);

    [Fact]
    public void Several_missing_entries_are_named() =>
        Says(3, DamageKind.Missing, "does not follow the line above: entries 2 to 4 are missing", [.. Lines[..2], Lines[5]]);

    [Fact]
    public void Swapped_lines_are_named() => Says(
        3, DamageKind.OutOfOrder, "is out of order: it belongs on line 5, and line 5 belongs here", [Lines[0], Lines[1], Lines[4], Lines[3], Lines[2], Lines[5]]);

    [Fact]
    public void A_repeated_line_is_named() => Says(4, DamageKind.Repeated, "repeats line 3", [.. Lines[..3], Lines[2], .. Lines[3..]]);

    [Fact]
    public void A_forged_line_that_follows_the_one_above_is_named()
    {
        var forged = Telling.Of([.. Sound.Entries.Take(2).Select(entry => entry.Content), Telling.Content("2023-05", EntryKind.Answered, "forged")]).Lines()[3];

        Says(4, DamageKind.Inserted, "was put in: the lines around it were written without it", [.. Lines[..3], forged, .. Lines[3..]]);
    }

    [Fact]
    public void A_line_of_anything_that_was_put_in_is_named() =>
        Says(3, DamageKind.Inserted, "was put in: the lines around it were written without it", [.. Lines[..2], "hello", .. Lines[2..]]);

    [Fact]
    public void A_line_of_another_register_is_named()
    {
        var other = MeetingRegister.Empty("Other").With(Telling.Content("2023-03", EntryKind.Asked, "other")).Lines()[1];

        Says(2, DamageKind.Inserted, "was put in: the lines around it were written without it", [Lines[0], other, .. Lines[1..]]);
    }

    [Fact]
    public void A_half_written_last_line_is_named()
    {
        var damage = ChainCheck.Read(Sound.ToBytes().AsSpan()[..^40]).Damage!;

        Assert.Equal((6, DamageKind.Cut, "is cut off: the file ends in the middle of it"), (damage.Line, damage.Kind, damage.What));
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello\n")]
    [InlineData("[1]\n")]
    [InlineData("{\"pack\":\"Small\"}\n")]
    public void What_is_no_register_is_named(string text) => Assert.Equal(DamageKind.NotARegister, ChainCheck.Read(Encoding.UTF8.GetBytes(text)).Damage!.Kind);

    [Fact]
    public void A_later_form_is_named_and_not_read() => Says(
        1, DamageKind.UnknownFormat, "says that the register has form 2; this version of kloe reads form 1", [Lines[0].Replace(":1,", ":2,", StringComparison.Ordinal), .. Lines[1..]]);

    [Fact]
    public void What_stands_before_the_damage_is_still_read() => Assert.Equal(2, Read([.. Lines[..3], "hello"]).Entries.Count);

    private static ChainReading Read(string[] lines) => ChainCheck.Read(Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n"))));

    private static void Says(int line, DamageKind kind, string what, string[] lines)
    {
        var damage = Read(lines).Damage!;
        Assert.Equal((line, kind, what), (damage.Line, damage.Kind, damage.What));
    }
}
