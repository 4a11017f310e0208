namespace KloeRules.Snapshots;

public sealed class SnapshotMismatchException(string message) : Exception(message);
