using System.Globalization;

namespace KloeRules.Questions.Register.Storage;

/// <summary>Who writes to a register: stands in the lock file beside it.</summary>
/// <param name="Process">The id that the machine knows the program by.</param>
/// <param name="Machine">The machine's name.</param>
/// <param name="Since">In universal time, to the second.</param>
/// <param name="IsRunning">Whether a process of that id runs on this machine.</param>
public sealed record LockHolder(int Process, string Machine, DateTimeOffset Since, Func<int, bool> IsRunning)
{
    private const string Form = "yyyy-MM-ddTHH:mm:ssZ";

    internal string Text => new Format.CanonicalJson()
        .Number("process", Process)
        .Text("machine", Machine)
        .Text("since", Since.UtcDateTime.ToString(Form, CultureInfo.InvariantCulture))
        .ToString() + "\n";

    /// <summary>True when the other one ran on this machine and does so no longer: it left its lock behind.</summary>
    internal bool IsGone((int Process, string Machine, string Since) other) => other.Machine == Machine && !IsRunning(other.Process);

    /// <summary>Null when the text is no lock, or not yet all of one.</summary>
    internal static (int Process, string Machine, string Since)? Read(byte[] bytes)
    {
        try
        {
            using var document = System.Text.Json.JsonDocument.Parse(bytes);
            var root = document.RootElement;
            return (root.GetProperty("process").GetInt32(), root.GetProperty("machine").GetString() ?? "", root.GetProperty("since").GetString() ?? "");
        }
        catch (Exception exception) when (exception is System.Text.Json.JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }
}
