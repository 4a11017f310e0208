using System.CommandLine;
using KloeRules.Cli.Output;
using KloeRules.Cli.Verbs;

var root = new RootCommand("Key-line-of-enquiry rules: measure data in, ranked and evidenced challenge questions out.")
{
    RunVerb.Create(),
    PaperVerb.Create(),
    CheckVerb.Create(),
    TestVerb.Create(),
    CoverageVerb.Create(),
    BacktestVerb.Create(),
    DiffVerb.Create(),
    ClaimsVerb.Create(),
    NewVerb.Create(),
    DataVerb.Create(),
    FixVerb.Create(),
    FormatVerb.Create(),
    ExplainVerb.Create(),
    MeasuresVerb.Create(),
    RegisterVerb.Create(),
    SchemaVerb.Create(),
    VersionVerb.Create(),
    ShapesVerb.Create(),
    ReferenceVerb.Create(),
};
return CommandLine.Invoke(root, args);
