package cn.reserve.library.enterprise;

/** A district confirmed an enterprise; what other services learn of it. */
record EnterpriseVerified(
        String uscc, String name, String county, String countyName, String industry, SizeClass sizeClass) {
    static final String TYPE = "library.enterprise-verified";

    static EnterpriseVerified of(Enterprise enterprise) {
        return new EnterpriseVerified(
                enterprise.uscc(),
                enterprise.name(),
                enterprise.county(),
                enterprise.countyName(),
                enterprise.industry(),
                enterprise.sizeClass());
    }
}
