package cn.reserve.library.enterprise;

/** A district confirmed an enterprise, or other key data of it; what other services learn of it. */
public record EnterpriseVerified(
        String uscc, String name, String county, String countyName, String industry, SizeClass sizeClass) {
    public static final String TYPE = "library.enterprise-verified";

    /** As it stands now. */
    public static EnterpriseVerified of(Enterprise enterprise) {
        return new EnterpriseVerified(
                enterprise.uscc(),
                enterprise.name(),
                enterprise.county(),
                enterprise.countyName(),
                enterprise.industry(),
                enterprise.sizeClass());
    }
}
