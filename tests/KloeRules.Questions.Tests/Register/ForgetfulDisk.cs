using KloeRules.Questions.Register.Storage;

namespace KloeRules.Questions.Tests.Register;

/// <summary>A disk that says it has written a file and keeps the old one.</summary>
internal sealed class ForgetfulDisk(FaultyDisk disk) : IRegisterDisk
{
    public bool Exists(string path) => disk.Exists(path);

    public byte[] Read(string path) => disk.Read(path);

    public void WriteThrough(string path, ReadOnlySpan<byte> bytes) => disk.WriteThrough(path, bytes);

    public void Replace(string path, string by) => disk.Delete(by);

    public void Delete(string path) => disk.Delete(path);

    public bool TryCreate(string path, ReadOnlySpan<byte> bytes) => disk.TryCreate(path, bytes);

    public void Wait(TimeSpan time) => disk.Wait(time);
}
