package cn.reserve.library.target;

/** How far a target is behind its path. */
public enum TargetLight {
    NONE,
    GREEN,
    YELLOW,
    RED
}
