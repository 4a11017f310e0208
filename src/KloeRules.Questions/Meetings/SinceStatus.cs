namespace KloeRules.Questions.Meetings;

/// <summary>What has become of a question since an earlier meeting.</summary>
public enum SinceStatus
{
    /// <summary>Nothing of it was asked then.</summary>
    New,

    /// <summary>Asked then and now, and no clear move either way.</summary>
    Continuing,

    /// <summary>Still asked, and further to the bad side than the pack calls steady, about more measures or areas, or marked higher.</summary>
    Worse,

    /// <summary>Still asked, and further to the good side, about fewer measures or areas, or marked lower.</summary>
    Easing,

    /// <summary>Asked then; judged now, and not asked.</summary>
    Cleared,

    /// <summary>Asked then on figures that have been revised since: those of today would not have asked then either.</summary>
    RevisedAway,

    /// <summary>Asked then; nothing can be said of it now.</summary>
    NoLongerJudged,

    /// <summary>It holds still, but a mute or a snooze keeps it from being asked.</summary>
    KeptQuiet,
}
