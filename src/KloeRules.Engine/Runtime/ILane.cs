namespace KloeRules.Engine.Runtime;

/// <summary>
/// What happens to readings on their way. Generated code is written once over a lane: the plain lane keeps nothing, the recording lane
/// keeps every step, so an explanation can't disagree with a verdict.
/// </summary>
public interface ILane
{
    /// <summary>A condition with parts begins.</summary>
    void Enter(int node, in Moment at);

    /// <summary>The condition begun last ends.</summary>
    Reading Leave(in Reading reading);

    /// <summary>A leaf was judged.</summary>
    Reading Saw(int node, int slot, int place, in Moment at, in Sight sight);
}

/// <summary>A condition's generated method.</summary>
public delegate Reading Judge<TLane>(ref TLane lane, in Moment at, in Arguments arguments)
    where TLane : struct, ILane;
