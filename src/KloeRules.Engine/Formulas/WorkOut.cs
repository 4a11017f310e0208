namespace KloeRules.Engine.Formulas;

/// <summary>The generated method of a formula that works a measure out.</summary>
public delegate FormulaNumber WorkOut(MeasureFigures figures);
