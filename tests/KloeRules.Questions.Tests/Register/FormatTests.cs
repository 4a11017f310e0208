using System.Text;
using KloeRules.Questions.Register;
using KloeRules.Questions.Register.Chain;
using KloeRules.Questions.Register.Entries;
using KloeRules.Questions.Register.Format;

namespace KloeRules.Questions.Tests.Register;

public sealed class FormatTests
{
    [Fact]
    public void A_new_register_is_one_line_with_its_form_and_pack() => Assert.Equal(
        """{"format":1,"pack":"Small","hash":"cb5e0c33f8e2dc90d59d748d9ceca8c07b409e955ed16f750953aef266bd4863"}""" + "\n",
        Encoding.UTF8.GetString(MeetingRegister.Empty("Small").ToBytes()));

    [Fact]
    public void An_entry_is_one_line_with_its_fields_in_one_order_and_none_without_a_value()
    {
        var content = Telling.Content("2023-03", EntryKind.Asked, "What keeps \"it\" there?\nAnd é?", who: "Chair") with
        {
            Payload = new Payload { Title = "Response", Text = "What keeps \"it\" there?\nAnd é?", Meeting = Telling.Date("2023-03"), Rank = 2 },
        };

        Assert.Equal(
            """{"number":1,"when":"2023-03","who":"Chair","kind":"asked","question":{"rule":"response-sla-breach","measure":"response time","area":""},"payload":{"title":"Response","text":"What keeps \"it\" there?\nAnd é?","meeting":"2023-03","rank":2},"previous":"cb5e0c33f8e2dc90d59d748d9ceca8c07b409e955ed16f750953aef266bd4863","hash":""" + "\"",
            Telling.Of(content).Lines()[1][..^66]);
    }

    [Fact]
    public void Every_field_of_a_payload_is_written()
    {
        var payload = new Payload
        {
            Title = "t",
            Text = "x",
            Because = "b",
            Owner = "o",
            Due = Telling.Date("2023-05-31"),
            Measures = ["m", "n"],
            Until = Telling.Date("2023-06"),
            Meeting = Telling.Date("2023-04"),
            Rank = 1,
            Place = 2,
            Entry = "e",
            Into = Telling.Burglary,
            Heads = ["h", "i"],
        };

        Assert.Equal(
            """{"title":"t","text":"x","because":"b","owner":"o","due":"2023-05-31","measures":["m","n"],"until":"2023-06","meeting":"2023-04","rank":1,"place":2,"entry":"e","into":{"rule":"burglary-rising","measure":"burglary","area":"north"},"heads":["h","i"]}""",
            EntryText.Of(payload));
    }

    [Fact]
    public void The_hash_is_SHA_256_of_the_line_without_it()
    {
        var line = Telling.Of(Telling.Content("2023-03-14", EntryKind.Asked)).Lines()[1];
        var without = line[..line.LastIndexOf(",\"hash\":", StringComparison.Ordinal)] + "}";

        Assert.EndsWith($",\"hash\":\"{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(without)))}\"}}", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("é 😀 ‑ ï", "é 😀 ‑ ï")]
    [InlineData("a\tb\nc\u0001\"\\/", "a\\tb\\nc\\u0001\\\"\\\\/")]
    public void Text_is_written_in_one_way(string text, string written) => Assert.Equal($"{{\"text\":\"{written}\"}}", EntryText.Of(new Payload { Text = text }));

    [Fact]
    public void Half_a_character_is_written_as_the_one_that_stands_for_what_can_not_be_read() =>
        Assert.Equal("{\"text\":\"\ufffd\"}", EntryText.Of(new Payload { Text = "\ud83d" }));

    [Theory]
    [InlineData("2023-03", "2023-03", "March 2023")]
    [InlineData("Mar 2023", "2023-03", "March 2023")]
    [InlineData("2023-03-04", "2023-03-04", "4 March 2023")]
    public void A_date_is_a_month_or_a_day(string typed, string written, string words)
    {
        var date = Telling.Date(typed);

        Assert.Equal((written, words), (date.ToString(), date.ToWords()));
    }

    [Theory]
    [InlineData("2023-02-30")]
    [InlineData("14/03/2023")]
    [InlineData("2023")]
    [InlineData("")]
    public void Anything_else_is_no_date(string typed) => Assert.False(RegisterDate.TryParse(typed, out _));

    [Fact]
    public void A_line_with_the_same_content_in_another_form_was_not_written_by_the_tool()
    {
        var spaced = Encoding.UTF8.GetString(Telling.Of(Telling.Content("2023-03", EntryKind.Asked)).ToBytes()).Replace("\"who\":", "\"who\": ", StringComparison.Ordinal);

        Assert.Equal(DamageKind.Changed, ChainCheck.Read(Encoding.UTF8.GetBytes(spaced)).Damage!.Kind);
    }
}
