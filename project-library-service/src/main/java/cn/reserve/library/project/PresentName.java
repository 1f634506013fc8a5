package cn.reserve.library.project;

/**
 * What a project's enterprise is called now, read from the project's own row: what is about a project keeps the name of its day, and
 * lists would show one enterprise by two names after a change of name. One look by the primary key for a row that is read; a list looks
 * it up for the rows of its page alone, because an offset would have it looked up for each row that is passed over.
 */
public final class PresentName {
    /** For an entity with a column {@code project_id}. */
    public static final String FORMULA =
            "(select named.enterprise_name from project named where named.id = project_id)";

    /** As column {@code enterprise_name} of a list whose rows have {@code project_id}, by {@code ListQuery.lookingUp}. */
    public static final String SHOWN = of("shown.project_id");

    private PresentName() {}

    /** As column {@code enterprise_name} of a select list. */
    public static String of(String projectId) {
        return "(select named.enterprise_name from project named where named.id = " + projectId
                + ") as enterprise_name";
    }
}
