using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KloeRules.Cli.Packs;
using KloeRules.Cli.Verbs;
using KloeRules.Engine.Compilation;
using KloeRules.Language.Binding;
using KloeRules.Papers.Model;

namespace KloeRules.Cli.Runs;

/// <summary>Writes down what went into a run.</summary>
internal static class RunRecords
{
    public static RunRecord Of(PackFolder folder, MeetingData data, CompiledPack compiled) => new(
        VersionVerb.Tool,
        VersionVerb.Language.ToString(CultureInfo.InvariantCulture),
        folder.Pack.Settings.Name,
        folder.Pack.Settings.Version,
        [.. folder.Files.Select(file => new FileHash(file.Text.Path, Hash(file.Bytes)))],
        [.. data.Files.Files.Select(file => new FileHash(file.Path, Hash(file.Content.Span)))],
        compiled.ShapeKeys.Count,
        Hash(Encoding.UTF8.GetBytes(string.Join("\n", compiled.ShapeKeys))));

    /// <summary>For a paper that anybody may read: a hash of what is private would confirm a guess at it.</summary>
    public static RunRecord WithoutHashes(PackSettings settings) => new(
        VersionVerb.Tool, VersionVerb.Language.ToString(CultureInfo.InvariantCulture), settings.Name, settings.Version, [], [], 0, "");

    private static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
