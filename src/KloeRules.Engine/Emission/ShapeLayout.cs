namespace KloeRules.Engine.Emission;

/// <summary>Where generated code is found in its assembly.</summary>
internal static class ShapeLayout
{
    public const string Namespace = "KloeRules.Generated";
    public const string TypeName = "Shapes";
    public const string RegisterName = "Register";
}
