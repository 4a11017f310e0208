using System.Diagnostics;
using KloeRules.Language.Time;
using KloeRules.Questions.Register.Entries;
using KloeRules.Questions.Register.Storage;

namespace KloeRules.Cli.Register;

/// <summary>Where a person acts, the machine knows the day and who is acting; no verdict, score or paper depends on either.</summary>
internal static class ThisMachine
{
#pragma warning disable RS0030 // A register records when somebody acted; --on and --at say it instead.
    private static readonly TimeProvider Clock = TimeProvider.System;
#pragma warning restore RS0030

    public static RegisterDate Today()
    {
        var today = Clock.GetLocalNow();
        return new RegisterDate(new Month(today.Year, today.Month), today.Day);
    }

    public static LockHolder Holder() => new(Environment.ProcessId, Environment.MachineName, Clock.GetUtcNow(), IsRunning);

    private static bool IsRunning(int process)
    {
        try
        {
            using var found = Process.GetProcessById(process);
            return !found.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
