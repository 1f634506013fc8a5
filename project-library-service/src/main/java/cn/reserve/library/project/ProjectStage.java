package cn.reserve.library.project;

/** How far an admitted project is: the rolling reserve. */
public enum ProjectStage {
    RESERVED,
    UNDER_CONSTRUCTION,
    COMMISSIONED
}
