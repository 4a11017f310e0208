namespace KloeRules.Measures.Reading.Workbooks;

/// <summary>A workbook grows beyond its limit when it is unpacked.</summary>
internal sealed class UnpackedTooLargeException : Exception;
