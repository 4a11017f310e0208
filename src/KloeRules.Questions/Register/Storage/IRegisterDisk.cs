namespace KloeRules.Questions.Register.Storage;

/// <summary>What a register needs of a disk, step by step, so that tests can let each step fail.</summary>
internal interface IRegisterDisk
{
    bool Exists(string path);

    byte[] Read(string path);

    /// <summary>Writes a file and does not come back before the disk has it.</summary>
    void WriteThrough(string path, ReadOnlySpan<byte> bytes);

    /// <summary>Puts a file in the place of another one in the same folder: whoever looks sees the one or the other.</summary>
    void Replace(string path, string by);

    void Delete(string path);

    /// <summary>Makes a file that must not be there yet.</summary>
    /// <returns>False when it is there.</returns>
    bool TryCreate(string path, ReadOnlySpan<byte> bytes);

    void Wait(TimeSpan time);
}
