namespace KloeRules.Engine.Runtime;

/// <summary>Keeps nothing: the lane that finds verdicts.</summary>
public readonly struct PlainLane : ILane
{
    public void Enter(int node, in Moment at)
    {
    }

    public Reading Leave(in Reading reading) => reading;

    public Reading Saw(int node, int slot, int place, in Moment at, in Sight sight) => sight.Reading;
}
