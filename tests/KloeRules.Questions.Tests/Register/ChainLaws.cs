using System.Text;
using FsCheck;
using FsCheck.Fluent;
using KloeRules.Questions.Register;
using KloeRules.Questions.Register.Chain;

namespace KloeRules.Questions.Tests.Register;

/// <summary>What must hold of any register.</summary>
public sealed class ChainLaws
{
    private static readonly Arbitrary<int> Any = Gen.Choose(0, 1_000_000).ToArbitrary();

    [Fact]
    public void What_was_written_is_read_back_with_every_question_in_the_same_state() =>
        Prop.ForAll(Telling.Any, register =>
        {
            var again = MeetingRegister.Of(ChainCheck.Read(register.ToBytes()));
            return again.Told().SequenceEqual(register.Told()) && again.ToBytes().AsSpan().SequenceEqual(register.ToBytes());
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_was_recorded_one_by_one_never_conflicts() =>
        Prop.ForAll(Telling.Any, register => register.Conflicts.Count == 0).QuickCheckThrowOnFailure();

    [Fact]
    public void A_flipped_bit_is_found_on_its_line() =>
        Prop.ForAll(Telling.Any, Any, (register, at) =>
        {
            var bytes = register.ToBytes();
            var (place, bit) = (at % bytes.Length, at % 8);
            bytes[place] ^= (byte)(1 << bit);
            var line = 1 + register.ToBytes().Take(place).Count(one => one == '\n');
            return ChainCheck.Read(bytes).Damage is { } damage && damage.Line == line;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_register_that_ends_anywhere_but_behind_a_line_is_found_cut_there() =>
        Prop.ForAll(Telling.Any, Any, (register, at) =>
        {
            var bytes = register.ToBytes();
            var kept = bytes.AsSpan()[..(at % bytes.Length)];
            var damage = ChainCheck.Read(kept).Damage;
            return kept.Length > 0 && kept[^1] == '\n' ? damage is null : damage!.Line == 1 + kept.Count((byte)'\n');
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_entry_taken_out_is_found_where_it_stood_and_a_last_one_by_the_head() =>
        Changed((lines, at) => [.. lines[..at], .. lines[(at + 1)..]], (register, damage, at, _) =>
            at == register.Entries.Count ? damage is null : damage is { Kind: DamageKind.Missing } && damage.Line == at + 1);

    [Fact]
    public void A_repeated_entry_is_found() =>
        Changed((lines, at) => [.. lines[..(at + 1)], lines[at], .. lines[(at + 1)..]], (_, damage, at, _) =>
            damage is { Kind: DamageKind.Repeated } && damage.Line == at + 2);

    [Fact]
    public void Two_entries_that_changed_places_are_found() =>
        Prop.ForAll(Telling.Any, Any, Any, (register, a, b) =>
        {
            var lines = register.Lines();
            var (one, other) = (1 + (a % Math.Max(1, lines.Length - 1)), 1 + (b % Math.Max(1, lines.Length - 1)));
            if (lines.Length < 3 || one == other)
            {
                return true;
            }

            (lines[one], lines[other]) = (lines[other], lines[one]);
            return Damage(lines) is { Kind: DamageKind.OutOfOrder } damage && damage.Line == Math.Min(one, other) + 1;
        }).QuickCheckThrowOnFailure();

    /// <param name="change">From the lines and the index of an entry's line.</param>
    private static void Changed(Func<string[], int, string[]> change, Func<MeetingRegister, Damage?, int, string[], bool> holds) =>
        Prop.ForAll(Telling.Any, Any, (register, a) =>
        {
            var lines = register.Lines();
            var at = 1 + (a % Math.Max(1, lines.Length - 1));
            return at >= lines.Length || holds(register, Damage(change(lines, at)), at, lines);
        }).QuickCheckThrowOnFailure();

    private static Damage? Damage(string[] lines) => ChainCheck.Read(Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n")))).Damage;
}
