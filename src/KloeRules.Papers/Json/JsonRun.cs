using System.Text.Json;
using KloeRules.Measures.Reading;
using KloeRules.Papers.Model;

namespace KloeRules.Papers.Json;

internal static class JsonRun
{
    public static void Write(Utf8JsonWriter json, RuleTally tally)
    {
        json.Text("id", tally.Rule.Id);
        json.Text("title", tally.Rule.Title);
        json.Code("verb", tally.Verb);
        json.Text("file", tally.File);
        json.WriteNumber("line", tally.Line);
        json.WriteNumber("asked", tally.Asked);
        json.WriteNumber("building", tally.Building);
        json.WriteNumber("quiet", tally.Quiet);
        json.WriteNumber("cannotTell", tally.CannotTell);
        json.WriteNumber("broken", tally.Broken);
        JsonChance.Write(json, tally.Chance);
    }

    public static void Write(Utf8JsonWriter json, DataProblem problem)
    {
        json.Code("kind", problem.Kind);
        json.Text("code", problem.Code);
        json.Text("file", problem.Source.File);
        json.WriteNumber("row", problem.Source.Row);
        json.WriteNumber("column", problem.Source.Column);
        json.Text("message", problem.Message);
        json.Text("consequence", problem.Consequence);
        json.Text("remedy", problem.Remedy);
    }

    public static void Write(Utf8JsonWriter json, RunRecord run)
    {
        json.Text("toolVersion", run.ToolVersion);
        json.Text("languageVersion", run.LanguageVersion);
        json.Text("packName", run.PackName);
        json.Text("packVersion", run.PackVersion);
        json.Each("ruleFiles", run.RuleFiles, Write);
        json.Each("dataFiles", run.DataFiles, Write);
        json.Optional("register", run.Register, Write);
        json.WriteNumber("compiledShapes", run.CompiledShapes);
        json.Text("compiledHash", run.CompiledHash);
    }

    private static void Write(Utf8JsonWriter json, RegisterStand register)
    {
        json.Text("file", register.File);
        json.Text("meeting", register.Meeting);
        json.WriteNumber("entries", register.Entries);
        json.Text("head", register.Head);
    }

    private static void Write(Utf8JsonWriter json, FileHash file)
    {
        json.Text("file", file.File);
        json.Text("sha256", file.Sha256);
    }
}
