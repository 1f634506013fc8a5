package cn.reserve.localstack;

/** The processes of the stack, in the order in which they start. */
public enum Part {
    POSTGRES("postgres", "PostgreSQL", "PostgreSQL"),
    KEYCLOAK("keycloak", "Keycloak（登录）", "Keycloak (login)"),
    LIBRARY("project-library-service", "项目库服务", "project library service"),
    SUPPLY_DEMAND("supply-demand-service", "供需服务", "supply-demand service"),
    FINANCING("financing-match-service", "融资对接服务", "financing-match service"),
    GATEWAY("gateway", "网关", "gateway");

    private final String id;
    private final String zh;
    private final String en;

    Part(String id, String zh, String en) {
        this.id = id;
        this.zh = zh;
        this.en = en;
    }

    /** Name of the log file and, for a service, of its Maven module and its Keycloak client. */
    public String id() {
        return id;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    /** The database of a service; the gateway's holds its sessions. */
    public String database() {
        return switch (this) {
            case LIBRARY -> "library";
            case SUPPLY_DEMAND -> "supply_demand";
            case FINANCING -> "financing";
            case GATEWAY -> "gateway";
            case KEYCLOAK -> "keycloak";
            case POSTGRES -> "postgres";
        };
    }

    /** Whether this is one of our four Quarkus applications. */
    public boolean isOurs() {
        return this != POSTGRES && this != KEYCLOAK;
    }
}
