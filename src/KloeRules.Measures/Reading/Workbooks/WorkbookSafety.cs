namespace KloeRules.Measures.Reading.Workbooks;

/// <summary>Says in words why a workbook's container is not read.</summary>
internal static class WorkbookSafety
{
    public const int MostParts = PackageSafety.MostParts;

    public const int MostMegabytes = PackageSafety.MostMegabytes;

    /// <summary>What is wrong with it; null when it can be read.</summary>
    public static DataProblem? Refuse(DataFile file) => PackageSafety.FaultOf(file.Content, "xl/workbook.xml") switch
    {
        null => null,
        PackageFault.OtherKind => DataProblems.NotText(file.Path),
        PackageFault.TooManyParts => DataProblems.TooManyParts(file.Path, MostParts),
        PackageFault.UnpackedTooLarge => DataProblems.UnpackedTooLarge(file.Path, MostMegabytes),
        _ => DataProblems.DamagedWorkbook(file.Path),
    };
}
